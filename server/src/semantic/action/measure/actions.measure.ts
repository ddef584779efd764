import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const actions = {
  name: 'ACTIONS',
  label: 'Actions',
  definition: 'How many actions there were, by the time that the window is about: due in it unless another time is asked for.',
  unit: 'actions',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
