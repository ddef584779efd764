import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const responses = {
  name: 'RESPONSES',
  label: 'Responses',
  definition: 'How many responses the supplier gave, asked for or not.',
  unit: 'responses',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT' },
} as const satisfies Measure;
