import type { Measure } from '../../measure.js';
import { DETRACTOR } from '../survey-conditions.js';

/** A count; adds up over everything. */
export const detractors = {
  name: 'DETRACTORS',
  label: 'Detractors',
  definition: 'How many of the answers on recommending are 0 to 6 of 10.',
  unit: 'responses',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: DETRACTOR },
} as const satisfies Measure;
