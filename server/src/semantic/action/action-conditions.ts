import type { RowCondition } from '../row-condition.js';

/** It was done. */
export const DONE: RowCondition = { column: 'fact_action.state', in: ['DONE'] };

/** It was decided against. */
export const SKIPPED: RowCondition = { column: 'fact_action.state', in: ['SKIPPED'] };

/** It was put off: another action is due in its place. */
export const MOVED: RowCondition = { column: 'fact_action.state', in: ['MOVED'] };

/** It is still to be done, and its day is over. */
export const OVERDUE: RowCondition = {
  all: [
    { column: 'fact_action.state', in: ['PLANNED'] },
    { column: 'fact_action.due_day', past: 'WHOLE_DAY' },
  ],
};

/** It was done by its day. */
export const DONE_ON_TIME: RowCondition = { all: [DONE, { column: 'fact_action.done_day', notAfter: 'fact_action.due_day' }] };
