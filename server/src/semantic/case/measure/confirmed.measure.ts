import type { Measure } from '../../measure.js';
import { RESOLVED } from '../case-conditions.js';
import { recorded } from '../../row-condition.js';

/** 0 to 100 percent. Null without a resolved case. */
export const confirmed = {
  name: 'CONFIRMED',
  label: 'Confirmed',
  definition: 'Share of the resolved cases whose resolution the customer confirmed.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: { all: [RESOLVED, recorded('fact_case.confirmed_at')] }, population: RESOLVED },
} as const satisfies Measure;
