import type { Measure } from '../../measure.js';

/** A count; adds up over everything. */
export const inbound = {
  name: 'INBOUND',
  label: 'From the customer',
  definition: 'How many of the exchanges the customer began.',
  unit: 'interactions',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: { column: 'fact_interaction.direction', in: ['INBOUND'] } },
} as const satisfies Measure;
