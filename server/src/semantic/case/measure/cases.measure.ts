import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const cases = {
  name: 'CASES',
  label: 'Cases',
  definition: 'How many cases there were, by the time that the window is about: opened in it unless another time is asked for.',
  unit: 'cases',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
