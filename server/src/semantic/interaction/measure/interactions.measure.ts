import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const interactions = {
  name: 'INTERACTIONS',
  label: 'Interactions',
  definition: 'How many exchanges there were, of either side and any channel.',
  unit: 'interactions',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
