import type { Measure } from '../../measure.js';
import { COMPLAINT } from '../case-conditions.js';

/** A count; adds up over everything. */
export const complaints = {
  name: 'COMPLAINTS',
  label: 'Complaints',
  definition: 'How many of the cases are complaints, justified or not.',
  unit: 'cases',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: COMPLAINT },
} as const satisfies Measure;
