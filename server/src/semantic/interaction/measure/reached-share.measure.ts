import type { Measure } from '../../measure.js';
import { recorded } from '../../row-condition.js';

/** 0 to 100 percent. Null without an attempt whose outcome is known. */
export const reachedShare = {
  name: 'REACHED_SHARE',
  label: 'Reached',
  definition: 'Share of the attempts to reach a human that found one; missed and cancelled ones did not.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: {
    kind: 'SHARE',
    success: { column: 'fact_interaction.contact_outcome', in: ['REACHED'] },
    population: recorded('fact_interaction.contact_outcome'),
  },
} as const satisfies Measure;
