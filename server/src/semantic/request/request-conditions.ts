import { recorded, type RowCondition } from '../row-condition.js';

/** It has an answer. */
export const ANSWERED: RowCondition = recorded('fact_request.answered_at');

/** It has an answer, and had it when it was due. */
export const ANSWERED_ON_TIME: RowCondition = { column: 'fact_request.answered_at', notAfter: 'fact_request.deadline_at' };

/** It has an answer or still has to have one: withdrawn without an answer, none is owed. */
export const OWED: RowCondition = { any: [ANSWERED, { not: recorded('fact_request.withdrawn_at') }] };

/** It was due and has no answer. Withdrawn before it was due, it never was. */
export const OVERDUE: RowCondition = {
  all: [
    { not: ANSWERED },
    { not: { column: 'fact_request.withdrawn_at', notAfter: 'fact_request.deadline_at' } },
    { column: 'fact_request.deadline_at', past: 'INSTANT' },
  ],
};
