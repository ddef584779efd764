import type { Measure } from '../../measure.js';

/** 0 to 100. Null without a judged response. */
export const completeness = {
  name: 'COMPLETENESS',
  label: 'Completeness of responses',
  definition: 'Mean completeness of the responses: the mean of each relationship, averaged over relationships, so that each counts once.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: { kind: 'RATING', of: 'fact_response.completeness', scale: 100 },
} as const satisfies Measure;
