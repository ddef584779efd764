import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const responsiveness = {
  name: 'RESPONSIVENESS',
  label: 'Responsiveness',
  definition:
    'Mean score of the stream: prompt and expert answers. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_responsiveness',
    deviation: 'relationship_state.sd_responsiveness',
    votes: ['relationship_state.votes_responsiveness'],
    weight: null,
  },
} as const satisfies Measure;
