import type { Measure } from '../../measure.js';
import { WON } from '../deal-conditions.js';
import { recorded } from '../../row-condition.js';

/** Up to 100 percent, negative at a loss. Null without a deal won with both recorded, or where currencies meet. */
export const marginRate = {
  name: 'MARGIN_RATE',
  label: 'Margin rate',
  definition: 'Margin of the deals won in percent of their amounts, over deals with both recorded.',
  unit: 'percent',
  higherIsBetter: true,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'RATE',
    numerator: 'fact_deal.margin_amount',
    denominator: 'fact_deal.amount',
    where: { all: [WON, recorded('fact_deal.margin_amount')] },
    unitOf: 'fact_deal.currency',
  },
} as const satisfies Measure;
