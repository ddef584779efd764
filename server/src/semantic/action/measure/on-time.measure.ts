import type { Measure } from '../../measure.js';
import { DONE, DONE_ON_TIME, OVERDUE } from '../action-conditions.js';

/** 0 to 100 percent. Null while none is done or overdue. */
export const onTime = {
  name: 'ON_TIME',
  label: 'Done on time',
  definition: 'Share of the actions done by their day, out of those done or overdue.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: DONE_ON_TIME, population: { any: [DONE, OVERDUE] } },
} as const satisfies Measure;
