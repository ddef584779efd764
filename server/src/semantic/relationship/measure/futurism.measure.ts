import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const futurism = {
  name: 'FUTURISM',
  label: 'Futurism',
  definition:
    'Mean score of the stream: keeping up with technology and renewing strategies. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_futurism',
    deviation: 'relationship_state.sd_futurism',
    votes: ['relationship_state.votes_futurism'],
    weight: null,
  },
} as const satisfies Measure;
