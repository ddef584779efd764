import type { Measure } from '../../measure.js';
import { SKIPPED } from '../action-conditions.js';

/** A count; adds up over everything. */
export const skipped = {
  name: 'SKIPPED',
  label: 'Skipped',
  definition: 'How many of the actions were decided against.',
  unit: 'actions',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: SKIPPED },
} as const satisfies Measure;
