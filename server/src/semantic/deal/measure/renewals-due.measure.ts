import type { Measure } from '../../measure.js';
import { RENEWAL_DUE } from '../deal-conditions.js';

/** A count as of the latest day that the data knows; adds up over everything. */
export const renewalsDue = {
  name: 'RENEWALS_DUE',
  label: 'Renewals due',
  definition: 'How many of the deals have come due for renewal by now.',
  unit: 'deals',
  higherIsBetter: null,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'COUNT', where: RENEWAL_DUE },
} as const satisfies Measure;
