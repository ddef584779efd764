import type { Measure } from '../../measure.js';
import { ANSWERED } from '../request-conditions.js';

/** A count; adds up over everything. An answer to a withdrawn request counts. */
export const answered = {
  name: 'ANSWERED',
  label: 'Answered',
  definition: 'How many of the requests have an answer by now.',
  unit: 'requests',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: ANSWERED },
} as const satisfies Measure;
