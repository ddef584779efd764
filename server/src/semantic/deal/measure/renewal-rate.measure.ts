import type { Measure } from '../../measure.js';
import { DUE_AND_RENEWED, RENEWAL_DUE } from '../deal-conditions.js';

/** 0 to 100 percent. Null while no renewal was due. */
export const renewalRate = {
  name: 'RENEWAL_RATE',
  label: 'Renewal rate',
  definition: 'Share of the deals renewed, out of those that have come due for renewal by now.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: DUE_AND_RENEWED, population: RENEWAL_DUE },
} as const satisfies Measure;
