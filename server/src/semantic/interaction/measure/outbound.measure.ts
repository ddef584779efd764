import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const outbound = {
  name: 'OUTBOUND',
  label: 'Outbound',
  definition: 'How many of the interactions the supplier began.',
  unit: 'interactions',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: { column: 'fact_interaction.direction', in: ['OUTBOUND'] } },
} as const satisfies Measure;
