import type { Measure } from '../measure.js';

/** A distinct count: it never adds up, neither over time nor over anything else. */
export const relationshipsOfFlow = {
  name: 'RELATIONSHIPS',
  label: 'Relationships',
  definition: 'How many relationships had at least one; one that is in several buckets counts in each.',
  unit: 'relationships',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'DISTINCT' },
} as const satisfies Measure;
