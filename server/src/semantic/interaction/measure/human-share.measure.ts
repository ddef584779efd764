import type { Measure } from '../../measure.js';

/** 0 to 100 percent. Null without an exchange. */
export const humanShare = {
  name: 'HUMAN_SHARE',
  label: 'Human share',
  definition: 'Share of the exchanges in which a human spoke or wrote for the supplier; automatic replies are none.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: { column: 'fact_interaction.is_human', isTrue: true } },
} as const satisfies Measure;
