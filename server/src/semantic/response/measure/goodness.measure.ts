import type { Measure } from '../../measure.js';

/** 0 to 100. Null without a judged response. */
export const goodness = {
  name: 'GOODNESS',
  label: 'Goodness of responses',
  definition:
    'Mean goodness of the responses, the geometric mean of quality and completeness or the one that was judged: the mean of each relationship, averaged over relationships, so that each counts once.',
  unit: 'points',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: { kind: 'RATING', of: 'fact_response.goodness', scale: 100 },
} as const satisfies Measure;
