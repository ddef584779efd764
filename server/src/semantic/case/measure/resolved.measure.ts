import type { Measure } from '../../measure.js';
import { RESOLVED } from '../case-conditions.js';

/** A count; adds up over everything. */
export const resolved = {
  name: 'RESOLVED',
  label: 'Resolved',
  definition: 'How many of the cases are resolved by now.',
  unit: 'cases',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: RESOLVED },
} as const satisfies Measure;
