import type { Measure } from '../../measure.js';
import { BROKEN } from '../promise-conditions.js';

/** A count as of the latest moment that the data knows; adds up over everything. */
export const broken = {
  name: 'BROKEN',
  label: 'Broken',
  definition: 'How many of the promises were neither kept by their date nor announced as late before it.',
  unit: 'promises',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: BROKEN },
} as const satisfies Measure;
