import type { EventList } from '../event-list.js';
import { DONE, MOVED, OVERDUE, SKIPPED } from './action-conditions.js';
import { actionDataset } from './action.dataset.js';

/** Planned and done practices one by one. */
export const actionList = {
  dataset: actionDataset,
  statuses: [
    { name: 'DONE', definition: 'It was done.', when: DONE },
    { name: 'SKIPPED', definition: 'It is not going to be done.', when: SKIPPED },
    { name: 'MOVED', definition: 'It was moved to another day, on which another action is due.', when: MOVED },
    { name: 'OVERDUE', definition: 'It is still to be done, and its day is over.', when: OVERDUE },
    { name: 'PLANNED', definition: 'It is to be done today or later.', when: null },
  ],
  orders: [
    {
      name: 'DUE',
      definition: 'What is due first comes first.',
      keys: [{ column: 'fact_action.due_day', direction: 'ASC', nulls: 'LAST' }],
    },
    {
      name: 'LATEST_DUE',
      definition: 'What is or was due last comes first.',
      keys: [{ column: 'fact_action.due_day', direction: 'DESC', nulls: 'LAST' }],
    },
  ],
  facts: {},
} as const satisfies EventList;
