import { recorded, type RowCondition } from '../row-condition.js';

/** No request had asked for it. */
export const UNASKED: RowCondition = { not: recorded('fact_response.request_id') };

/** Somebody judged its quality, its completeness or both. */
export const JUDGED: RowCondition = { any: [recorded('fact_response.quality'), recorded('fact_response.completeness')] };
