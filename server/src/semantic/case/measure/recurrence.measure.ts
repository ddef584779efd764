import type { Measure } from '../../measure.js';
import { recorded } from '../../row-condition.js';

/** 0 to 100 percent. Null where no cause is known. */
export const recurrence = {
  name: 'RECURRENCE',
  label: 'Recurrence',
  definition: 'Share of the cases whose cause an earlier case of the relationship has, out of those whose cause is known.',
  unit: 'percent',
  higherIsBetter: false,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: {
    kind: 'SHARE',
    success: { column: 'fact_case.is_recurrence', isTrue: true },
    population: recorded('fact_case.is_recurrence'),
  },
} as const satisfies Measure;
