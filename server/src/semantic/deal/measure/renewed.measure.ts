import type { Measure } from '../../measure.js';
import { DUE_AND_RENEWED } from '../deal-conditions.js';

/** A count; adds up over everything. */
export const renewed = {
  name: 'RENEWED',
  label: 'Renewed',
  definition: 'How many of the deals that have come due for renewal were renewed.',
  unit: 'deals',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: DUE_AND_RENEWED },
} as const satisfies Measure;
