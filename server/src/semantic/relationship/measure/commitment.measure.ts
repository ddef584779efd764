import type { Measure } from '../../measure.js';

/** 0 to 100. Every relationship counts once. */
export const commitment = {
  name: 'COMMITMENT',
  label: 'Commitment',
  definition:
    'Mean commitment of the relationships active on the day: mutual trust, backed by shared values and staying power. Never above trust.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Morgan and Hunt 1994',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.commitment',
    deviation: 'relationship_state.commitment_sd',
    votes: ['relationship_state.votes'],
    weight: null,
  },
} as const satisfies Measure;
