import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const sharedValues = {
  name: 'SHARED_VALUES',
  label: 'Shared values',
  definition:
    'Mean score of the stream: values that both sides share. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_shared_values',
    deviation: 'relationship_state.sd_shared_values',
    votes: ['relationship_state.votes_shared_values'],
    weight: null,
  },
} as const satisfies Measure;
