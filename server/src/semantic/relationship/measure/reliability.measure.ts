import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const reliability = {
  name: 'RELIABILITY',
  label: 'Reliability',
  definition:
    'Mean score of the stream: promises kept and satisfaction. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'SERVQUAL, Parasuraman, Zeithaml and Berry 1988',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_reliability',
    deviation: 'relationship_state.sd_reliability',
    votes: ['relationship_state.votes_reliability'],
    weight: null,
  },
} as const satisfies Measure;
