import type { EventList } from '../event-list.js';
import { recorded } from '../row-condition.js';
import { ANSWERED, OVERDUE } from './request-conditions.js';
import { requestDataset } from './request.dataset.js';

/** Requests one by one. */
export const requestList = {
  dataset: requestDataset,
  statuses: [
    { name: 'ANSWERED', definition: 'It has an answer.', when: ANSWERED },
    { name: 'WITHDRAWN', definition: 'The customer took it back; no answer is owed.', when: recorded('fact_request.withdrawn_at') },
    { name: 'OVERDUE', definition: 'Its answer should have been there by now.', when: OVERDUE },
    { name: 'WAITING', definition: 'An answer is owed, and there is time left for it.', when: null },
  ],
  orders: [
    {
      name: 'DUE',
      definition: 'What is due first comes first.',
      keys: [{ column: 'fact_request.deadline_at', direction: 'ASC', nulls: 'LAST' }],
    },
    { name: 'OLDEST', definition: 'The oldest first.', keys: [{ column: 'fact_request.raised_at', direction: 'ASC', nulls: 'LAST' }] },
    { name: 'NEWEST', definition: 'The latest first.', keys: [{ column: 'fact_request.raised_at', direction: 'DESC', nulls: 'LAST' }] },
  ],
  facts: { deadlineAt: 'fact_request.deadline_at', answeredAt: 'fact_request.answered_at' },
} as const satisfies EventList;
