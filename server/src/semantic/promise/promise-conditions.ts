import type { RowCondition } from '../row-condition.js';

/** It was kept by its date. */
export const KEPT: RowCondition = { column: 'fact_promise.kept_at', notAfter: 'fact_promise.due_at' };

/** It has an outcome: kept, or its date has come. */
export const DUE: RowCondition = { any: [KEPT, { column: 'fact_promise.due_at', past: 'INSTANT' }] };

const ANNOUNCED_BEFORE_DUE: RowCondition = { column: 'fact_promise.announced_at', before: 'fact_promise.due_at' };

/** It was not kept by its date, but announced as late before it. */
export const ANNOUNCED: RowCondition = { all: [DUE, { not: KEPT }, ANNOUNCED_BEFORE_DUE] };

/** It was neither kept by its date nor announced as late before it. */
export const BROKEN: RowCondition = { all: [DUE, { not: KEPT }, { not: ANNOUNCED_BEFORE_DUE }] };
