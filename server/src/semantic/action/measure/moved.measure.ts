import type { Measure } from '../../measure.js';
import { MOVED } from '../action-conditions.js';

/** A count; adds up over everything. */
export const moved = {
  name: 'MOVED',
  label: 'Moved',
  definition: 'How many of the actions were put off to another day, on which another action is due.',
  unit: 'actions',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: MOVED },
} as const satisfies Measure;
