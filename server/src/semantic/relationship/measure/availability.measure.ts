import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const availability = {
  name: 'AVAILABILITY',
  label: 'Availability',
  definition:
    'Mean score of the stream: a human is reached in agreed hours. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_availability',
    deviation: 'relationship_state.sd_availability',
    votes: ['relationship_state.votes_availability'],
    weight: null,
  },
} as const satisfies Measure;
