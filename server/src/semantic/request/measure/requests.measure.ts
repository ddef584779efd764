import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const requests = {
  name: 'REQUESTS',
  label: 'Requests',
  definition: 'How many requests customers made, withdrawn ones too.',
  unit: 'requests',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
