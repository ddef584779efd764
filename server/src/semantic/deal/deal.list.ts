import type { EventList } from '../event-list.js';
import { recorded } from '../row-condition.js';
import { dealDataset } from './deal.dataset.js';

/** Deals one by one. */
export const dealList = {
  dataset: dealDataset,
  statuses: [
    { name: 'WON', definition: 'It was won.', when: { column: 'fact_deal.outcome', in: ['WON'] } },
    { name: 'LOST', definition: 'It was lost to another.', when: { column: 'fact_deal.outcome', in: ['LOST'] } },
    {
      name: 'NEED_VANISHED',
      definition: 'The customer no longer needed it.',
      when: { column: 'fact_deal.outcome', in: ['NEED_VANISHED'] },
    },
    { name: 'CLOSED', definition: 'It is over, and its outcome is not recorded.', when: recorded('fact_deal.closed_day') },
    { name: 'OPEN', definition: 'It is not decided.', when: null },
  ],
  orders: [
    {
      name: 'NEWEST',
      definition: 'The latest begun first, without a date last.',
      keys: [{ column: 'fact_deal.pre_deal_day', direction: 'DESC', nulls: 'LAST' }],
    },
    {
      name: 'RENEWAL',
      definition: 'What is to be renewed first comes first, without a date last.',
      keys: [{ column: 'fact_deal.renewal_due_day', direction: 'ASC', nulls: 'LAST' }],
    },
    {
      name: 'AMOUNT',
      definition: 'The largest amount first, not known last.',
      keys: [{ column: 'fact_deal.amount', direction: 'DESC', nulls: 'LAST' }],
    },
  ],
  facts: {},
} as const satisfies EventList;
