import type { Measure } from '../../measure.js';

/** 0 to 100. Null without a judged response. */
export const quality = {
  name: 'QUALITY',
  label: 'Quality of responses',
  definition: 'Mean quality of the responses: the mean of each relationship, averaged over relationships, so that each counts once.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: { kind: 'RATING', of: 'fact_response.quality', scale: 100 },
} as const satisfies Measure;
