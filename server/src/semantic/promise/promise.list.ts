import type { EventList } from '../event-list.js';
import { ANNOUNCED, BROKEN, KEPT } from './promise-conditions.js';
import { promiseDataset } from './promise.dataset.js';

/** Promises of either side one by one. */
export const promiseList = {
  dataset: promiseDataset,
  statuses: [
    { name: 'KEPT', definition: 'It was kept by its date.', when: KEPT },
    { name: 'ANNOUNCED', definition: 'It was not kept by its date, but announced as late before it.', when: ANNOUNCED },
    { name: 'BROKEN', definition: 'It was neither kept by its date nor announced as late before it.', when: BROKEN },
    { name: 'OPEN', definition: 'Its date is to come.', when: null },
  ],
  orders: [
    {
      name: 'DUE',
      definition: 'What is due first comes first.',
      keys: [{ column: 'fact_promise.due_at', direction: 'ASC', nulls: 'LAST' }],
    },
    {
      name: 'LATEST_DUE',
      definition: 'What was due last comes first.',
      keys: [{ column: 'fact_promise.due_at', direction: 'DESC', nulls: 'LAST' }],
    },
    {
      name: 'NEWEST',
      definition: 'The latest made first.',
      keys: [{ column: 'fact_promise.made_at', direction: 'DESC', nulls: 'LAST' }],
    },
  ],
  facts: {},
} as const satisfies EventList;
