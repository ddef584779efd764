import type { Measure } from '../../measure.js';

/** 0 to 100. Null where nobody bought in twelve months. */
export const commitmentRevenueWeighted = {
  name: 'COMMITMENT_REVENUE_WEIGHTED',
  label: 'Commitment by revenue',
  definition: 'Mean commitment weighted by the revenue of the last twelve months; relationships without revenue do not count.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.commitment',
    deviation: 'relationship_state.commitment_sd',
    votes: ['relationship_state.votes'],
    weight: 'relationship_state.revenue_12m',
  },
} as const satisfies Measure;
