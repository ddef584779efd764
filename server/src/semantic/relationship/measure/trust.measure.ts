import type { Measure } from '../../measure.js';
import { TRUST_VOTES } from '../trust-votes.js';

/** 0 to 100. The mean over relationships, so that a noisy account cannot dominate. */
export const trust = {
  name: 'TRUST',
  label: 'Trust',
  definition:
    'Mean trust of the relationships active on the day: confidence in the supplier, from promises kept and the five attributes. Every relationship counts once.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.trust',
    deviation: 'relationship_state.trust_sd',
    votes: TRUST_VOTES,
    weight: null,
  },
} as const satisfies Measure;
