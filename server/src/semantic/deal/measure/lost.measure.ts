import type { Measure } from '../../measure.js';
import { LOST } from '../deal-conditions.js';

/** A count; adds up over everything. */
export const lost = {
  name: 'LOST',
  label: 'Lost',
  definition: 'How many of the deals were lost to another; those whose need vanished were not.',
  unit: 'deals',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: LOST },
} as const satisfies Measure;
