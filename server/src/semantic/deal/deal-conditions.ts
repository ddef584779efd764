import { recorded, type RowCondition } from '../row-condition.js';

/** It was won. */
export const WON: RowCondition = { column: 'fact_deal.outcome', in: ['WON'] };

/** It was lost to another. */
export const LOST: RowCondition = { column: 'fact_deal.outcome', in: ['LOST'] };

/** Its renewal has come due. */
export const RENEWAL_DUE: RowCondition = { column: 'fact_deal.renewal_due_day', past: 'DAY' };

/** Its renewal has come due and it was renewed. */
export const DUE_AND_RENEWED: RowCondition = { all: [RENEWAL_DUE, recorded('fact_deal.renewed_day')] };
