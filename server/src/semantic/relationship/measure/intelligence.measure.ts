import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const intelligence = {
  name: 'INTELLIGENCE',
  label: 'Intelligence',
  definition:
    'Mean score of the stream: smart deals: the best price that keeps the customer and still earns. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_intelligence',
    deviation: 'relationship_state.sd_intelligence',
    votes: ['relationship_state.votes_intelligence'],
    weight: null,
  },
} as const satisfies Measure;
