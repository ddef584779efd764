import type { Measure } from '../../measure.js';
import { recorded } from '../../row-condition.js';

/** A count; adds up over everything. */
export const attempts = {
  name: 'ATTEMPTS',
  label: 'Attempts to reach a human',
  definition: 'How many of the exchanges were attempts to reach a human whose outcome is known.',
  unit: 'interactions',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: recorded('fact_interaction.contact_outcome') },
} as const satisfies Measure;
