import type { Measure } from '../../measure.js';
import { WON } from '../deal-conditions.js';

/** In the currency of the deals, negative at a loss. 0 where none was won; null where no margin is recorded or currencies meet. */
export const margin = {
  name: 'MARGIN',
  label: 'Margin',
  definition: 'What was earned with the deals won: amount times margin, each deal once; null where deals of several currencies meet.',
  unit: 'money',
  higherIsBetter: true,
  minimumSample: 0,
  source: null,
  aggregate: { kind: 'SUM', of: 'fact_deal.margin_amount', where: WON, unitOf: 'fact_deal.currency' },
} as const satisfies Measure;
