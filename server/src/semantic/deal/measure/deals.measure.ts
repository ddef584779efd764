import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const deals = {
  name: 'DEALS',
  label: 'Deals',
  definition: 'How many deals there were, by the time that the window is about: closed in it unless another time is asked for.',
  unit: 'deals',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
