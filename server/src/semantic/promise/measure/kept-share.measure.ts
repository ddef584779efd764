import type { Measure } from '../../measure.js';
import { DUE, KEPT } from '../promise-conditions.js';

/** 0 to 100 percent. Null while no promise has an outcome. */
export const keptShare = {
  name: 'KEPT_SHARE',
  label: 'Kept',
  definition: 'Share of the promises kept by their date, out of those with an outcome.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: 'Wilson 1927',
  aggregate: { kind: 'SHARE', success: KEPT, population: DUE },
} as const satisfies Measure;
