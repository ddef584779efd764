import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const reciprocity = {
  name: 'RECIPROCITY',
  label: 'Reciprocity',
  definition:
    'Mean score of the stream: the customer’s own promises, payments and answers. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_reciprocity',
    deviation: 'relationship_state.sd_reciprocity',
    votes: ['relationship_state.votes_reciprocity'],
    weight: null,
  },
} as const satisfies Measure;
