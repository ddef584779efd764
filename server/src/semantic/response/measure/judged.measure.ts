import type { Measure } from '../../measure.js';
import { JUDGED } from '../response-conditions.js';

/** A count; adds up over everything. */
export const judged = {
  name: 'JUDGED',
  label: 'Judged',
  definition: 'How many of the responses were judged for quality, completeness or both.',
  unit: 'responses',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: JUDGED },
} as const satisfies Measure;
