import type { Measure } from '../../measure.js';
import { DONE } from '../action-conditions.js';

/** A count; adds up over everything. */
export const done = {
  name: 'DONE',
  label: 'Done',
  definition: 'How many of the actions were done.',
  unit: 'actions',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: DONE },
} as const satisfies Measure;
