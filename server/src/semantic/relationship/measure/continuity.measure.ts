import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const continuity = {
  name: 'CONTINUITY',
  label: 'Continuity',
  definition:
    'Mean score of the stream: renewals and repeat deals. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_continuity',
    deviation: 'relationship_state.sd_continuity',
    votes: ['relationship_state.votes_continuity'],
    weight: null,
  },
} as const satisfies Measure;
