import type { Measure } from '../../measure.js';
import { ANNOUNCED } from '../promise-conditions.js';

/** A count as of the latest moment that the data knows; adds up over everything. */
export const announced = {
  name: 'ANNOUNCED',
  label: 'Announced',
  definition: 'How many of the promises were not kept by their date but announced as late before it.',
  unit: 'promises',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: ANNOUNCED },
} as const satisfies Measure;
