import type { Measure } from '../../measure.js';

/** 0 to 100. Every relationship counts once. */
export const quality = {
  name: 'QUALITY',
  label: 'Relationship quality',
  definition: 'Mean quality of the relationships active on the day: the average of trust and commitment.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Crosby, Evans and Cowles 1990',
  aggregate: {
    kind: 'MEAN',
    of: 'relationship_state.quality',
    deviation: 'relationship_state.quality_sd',
    votes: ['relationship_state.votes'],
    weight: null,
  },
} as const satisfies Measure;
