import type { Measure } from '../../measure.js';
import { OVERDUE } from '../action-conditions.js';

/** A count as of the latest day that the data knows; adds up over everything. */
export const overdue = {
  name: 'OVERDUE',
  label: 'Overdue',
  definition: 'How many of the actions are still to be done though their day is over by now.',
  unit: 'actions',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: OVERDUE },
} as const satisfies Measure;
