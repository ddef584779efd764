import type { Measure } from '../../measure.js';
import { DUE } from '../promise-conditions.js';

/** A count as of the latest moment that the data knows; adds up over everything. */
export const due = {
  name: 'DUE',
  label: 'Due',
  definition: 'How many of the promises have an outcome: kept, or their date has come by now.',
  unit: 'promises',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: DUE },
} as const satisfies Measure;
