import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const promises = {
  name: 'PROMISES',
  label: 'Promises',
  definition: 'How many promises there were, by the time that the window is about: due in it unless another time is asked for.',
  unit: 'promises',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
