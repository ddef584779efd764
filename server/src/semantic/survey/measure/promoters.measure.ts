import type { Measure } from '../../measure.js';
import { PROMOTER } from '../survey-conditions.js';

/** A count; adds up over everything. */
export const promoters = {
  name: 'PROMOTERS',
  label: 'Promoters',
  definition: 'How many of the answers on recommending are 9 or 10 of 10.',
  unit: 'responses',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: PROMOTER },
} as const satisfies Measure;
