import type { Measure } from '../../measure.js';
import { ANSWERED, ANSWERED_ON_TIME, OVERDUE } from '../request-conditions.js';

/** 0 to 100 percent. Null while nothing was answered and nothing was due. */
export const onTime = {
  name: 'ON_TIME',
  label: 'On time',
  definition:
    'Share of the requests that were answered when due, out of those answered or due by now; without a date of its own the target of the type of relationship holds.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: ANSWERED_ON_TIME, population: { any: [ANSWERED, OVERDUE] } },
} as const satisfies Measure;
