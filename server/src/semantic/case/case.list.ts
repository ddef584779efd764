import type { EventList } from '../event-list.js';
import { recorded } from '../row-condition.js';
import { RESOLVED } from './case-conditions.js';
import { caseDataset } from './case.dataset.js';

/** Cases one by one. */
export const caseList = {
  dataset: caseDataset,
  statuses: [
    { name: 'CLOSED', definition: 'It was closed.', when: recorded('fact_case.closed_at') },
    { name: 'RESOLVED', definition: 'It has a resolution and is not closed yet.', when: RESOLVED },
    {
      name: 'OVERDUE',
      definition: 'It should have been resolved by now.',
      when: { column: 'fact_case.due_at', past: 'INSTANT' },
    },
    {
      name: 'ACKNOWLEDGED',
      definition: 'The customer was told that it is being dealt with.',
      when: recorded('fact_case.acknowledged_at'),
    },
    { name: 'OPEN', definition: 'Nobody has told the customer anything.', when: null },
  ],
  orders: [
    {
      name: 'SEVERITY',
      definition: 'The most severe first, then what is due first, then the oldest.',
      keys: [
        { column: 'fact_case.severity', direction: 'DESC', nulls: 'LAST' },
        { column: 'fact_case.due_at', direction: 'ASC', nulls: 'LAST' },
        { column: 'fact_case.opened_at', direction: 'ASC', nulls: 'LAST' },
      ],
    },
    {
      name: 'DUE',
      definition: 'What is due first comes first, without a date last.',
      keys: [{ column: 'fact_case.due_at', direction: 'ASC', nulls: 'LAST' }],
    },
    { name: 'OLDEST', definition: 'The oldest first.', keys: [{ column: 'fact_case.opened_at', direction: 'ASC', nulls: 'LAST' }] },
    { name: 'NEWEST', definition: 'The latest first.', keys: [{ column: 'fact_case.opened_at', direction: 'DESC', nulls: 'LAST' }] },
  ],
  facts: { knownCause: 'fact_case.cause' },
} as const satisfies EventList;
