import type { Measure } from '../../measure.js';
import { UNASKED } from '../response-conditions.js';

/** A count; adds up over everything. */
export const unasked = {
  name: 'UNASKED',
  label: 'Given unasked',
  definition: 'How many of the responses no request had asked for.',
  unit: 'responses',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: UNASKED },
} as const satisfies Measure;
