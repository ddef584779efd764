import type { Measure } from '../../measure.js';
import { ANSWERED, OWED } from '../request-conditions.js';

/** 0 to 100 percent. Null without a request that is owed an answer. */
export const coverage = {
  name: 'COVERAGE',
  label: 'Coverage',
  definition: 'Share of the requests that have an answer, out of those not withdrawn unanswered.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: ANSWERED, population: OWED },
} as const satisfies Measure;
