import type { Measure } from '../../measure.js';
import { COMPLAINT, RESOLVED } from '../case-conditions.js';

/** A count; adds up over everything. */
export const complaintsResolved = {
  name: 'COMPLAINTS_RESOLVED',
  label: 'Complaints resolved',
  definition: 'How many of the complaints are resolved by now.',
  unit: 'cases',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: { all: [COMPLAINT, RESOLVED] } },
} as const satisfies Measure;
