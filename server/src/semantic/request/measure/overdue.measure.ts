import type { Measure } from '../../measure.js';
import { OVERDUE } from '../request-conditions.js';

/** A count as of the latest moment that the data knows; adds up over everything. */
export const overdue = {
  name: 'OVERDUE',
  label: 'Overdue',
  definition:
    'How many of the requests have no answer although it was due: at their own date, else after the target of the type of relationship.',
  unit: 'requests',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: OVERDUE },
} as const satisfies Measure;
