import type { Measure } from '../../measure.js';

/** 0 to 100. Null where no vote on it was ever cast. */
export const switching = {
  name: 'SWITCHING',
  label: 'Switching cost',
  definition:
    'Mean score of the stream: what leaving would cost the customer. Relationships without evidence on it count with the score they start from.',
  unit: 'points',
  higherIsBetter: null,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.score_switching',
    deviation: 'relationship_state.sd_switching',
    votes: ['relationship_state.votes_switching'],
    weight: null,
  },
} as const satisfies Measure;
