import type { Measure } from '../../measure.js';
import { MEASURED_AGAINST_DUE, RESOLVED_WHEN_DUE } from '../case-conditions.js';

/** 0 to 100 percent. Null without a case with a due date that is resolved or due. */
export const resolvedOnTime = {
  name: 'RESOLVED_ON_TIME',
  label: 'Resolved on time',
  definition: 'Share of the cases resolved by their due date, out of those with one that are resolved or due by now.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: RESOLVED_WHEN_DUE, population: MEASURED_AGAINST_DUE },
} as const satisfies Measure;
