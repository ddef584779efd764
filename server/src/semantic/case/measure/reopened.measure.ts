import type { Measure } from '../../measure.js';
import { REOPENED } from '../case-conditions.js';

/** A count; adds up over everything. */
export const reopened = {
  name: 'REOPENED',
  label: 'Reopened',
  definition: 'How many of the cases were opened again at least once.',
  unit: 'cases',
  higherIsBetter: false,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: REOPENED },
} as const satisfies Measure;
