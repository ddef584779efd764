import { recorded, type RowCondition } from '../row-condition.js';

/** A customer complains. */
export const COMPLAINT: RowCondition = { column: 'fact_case.kind', in: ['COMPLAINT'] };

/** It was opened again at least once. */
export const REOPENED: RowCondition = { column: 'fact_case.reopen_count', isAtLeast: 1 };

/** It has a resolution. */
export const RESOLVED: RowCondition = recorded('fact_case.resolved_at');

/** It was resolved by its due date. */
export const RESOLVED_WHEN_DUE: RowCondition = { column: 'fact_case.resolved_at', notAfter: 'fact_case.due_at' };

/** It has a due date, and is resolved or due by now. */
export const MEASURED_AGAINST_DUE: RowCondition = {
  all: [recorded('fact_case.due_at'), { any: [RESOLVED, { column: 'fact_case.due_at', past: 'INSTANT' }] }],
};
