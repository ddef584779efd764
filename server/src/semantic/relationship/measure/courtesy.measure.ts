import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const courtesy = {
  name: 'COURTESY',
  label: 'Courtesy',
  definition:
    'Mean score of the stream: calm, kind, sympathetic handling. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_courtesy',
    deviation: 'relationship_state.sd_courtesy',
    votes: ['relationship_state.votes_courtesy'],
    weight: null,
  },
} as const satisfies Measure;
