import type { Measure } from '../../measure.js';
import { INVITED, RESPONDED } from '../survey-conditions.js';

/** 0 to 100 percent. Null without an invitation. */
export const responseRate = {
  name: 'RESPONSE_RATE',
  label: 'Response rate',
  definition: 'Share of the invitations that were answered by now.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: RESPONDED, population: INVITED },
} as const satisfies Measure;
