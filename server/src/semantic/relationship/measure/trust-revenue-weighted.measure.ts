import type { Measure } from '../../measure.js';
import { TRUST_VOTES } from '../trust-votes.js';

/** 0 to 100. Above plain trust when large customers trust more. Null where nobody bought in twelve months. */
export const trustRevenueWeighted = {
  name: 'TRUST_REVENUE_WEIGHTED',
  label: 'Trust by revenue',
  definition: 'Mean trust weighted by the revenue of the last twelve months; relationships without revenue do not count.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.trust',
    deviation: 'relationship_state.trust_sd',
    votes: TRUST_VOTES,
    weight: 'relationship_state.revenue_12m',
  },
} as const satisfies Measure;
