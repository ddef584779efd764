import type { Measure } from '../../measure.js';
import { KEPT } from '../promise-conditions.js';

/** A count; adds up over everything. */
export const kept = {
  name: 'KEPT',
  label: 'Kept',
  definition: 'How many of the promises were kept by their date.',
  unit: 'promises',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: KEPT },
} as const satisfies Measure;
