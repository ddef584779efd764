import type { Measure } from '../../measure.js';
import { WON } from '../deal-conditions.js';
import { recorded } from '../../row-condition.js';

/** Up to 100 percent, negative above the list price. Null without a deal won with both recorded, or where currencies meet. */
export const discount = {
  name: 'DISCOUNT',
  label: 'Discount',
  definition: 'How far below their list prices the deals won were sold, in percent, over deals with both recorded.',
  unit: 'percent',
  higherIsBetter: null,
  minimumSample: 5,
  source: null,
  aggregate: {
    kind: 'RATE',
    numerator: 'fact_deal.discount_amount',
    denominator: 'fact_deal.list_price',
    where: { all: [WON, recorded('fact_deal.discount_amount')] },
    unitOf: 'fact_deal.currency',
  },
} as const satisfies Measure;
