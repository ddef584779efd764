import type { Measure } from '../../measure.js';

/** 0 to 100. Null where nobody bought in twelve months. */
export const qualityRevenueWeighted = {
  name: 'QUALITY_REVENUE_WEIGHTED',
  label: 'Relationship quality by revenue',
  definition: 'Mean quality weighted by the revenue of the last twelve months; relationships without revenue do not count.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Crosby, Evans and Cowles 1990',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.quality',
    deviation: 'relationship_state.quality_sd',
    votes: ['relationship_state.votes'],
    weight: 'relationship_state.revenue_12m',
  },
} as const satisfies Measure;
