import type { Measure } from '../../measure.js';
import { COMPLAINT, REOPENED } from '../case-conditions.js';

/** A count; adds up over everything. */
export const complaintsReopened = {
  name: 'COMPLAINTS_REOPENED',
  label: 'Complaints reopened',
  definition: 'How many of the complaints were opened again at least once.',
  unit: 'cases',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: { all: [COMPLAINT, REOPENED] } },
} as const satisfies Measure;
