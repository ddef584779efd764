import type { Measure } from '../../measure.js';
import { WON } from '../deal-conditions.js';

/** In the currency of the deals. 0 where none was won; null where no amount is recorded or currencies meet. */
export const revenue = {
  name: 'REVENUE',
  label: 'Revenue',
  definition: 'Amounts of the deals won, each deal once; null where deals of several currencies meet: group or filter by CURRENCY.',
  unit: 'money',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'SUM', of: 'fact_deal.amount', where: WON, unitOf: 'fact_deal.currency' },
} as const satisfies Measure;
