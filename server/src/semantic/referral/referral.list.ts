import type { EventList } from '../event-list.js';
import { recorded } from '../row-condition.js';
import { referralDataset } from './referral.dataset.js';

/** Referrals to departments one by one. */
export const referralList = {
  dataset: referralDataset,
  statuses: [
    { name: 'CLOSED', definition: 'The department is done with it.', when: recorded('fact_referral.closed_at') },
    {
      name: 'OVERDUE',
      definition: 'The department should have answered by now.',
      when: { column: 'fact_referral.due_at', past: 'INSTANT' },
    },
    { name: 'OPEN', definition: 'The department has it.', when: null },
  ],
  orders: [
    {
      name: 'DUE',
      definition: 'What is due first comes first, without a date last.',
      keys: [
        { column: 'fact_referral.due_at', direction: 'ASC', nulls: 'LAST' },
        { column: 'fact_referral.referred_at', direction: 'ASC', nulls: 'LAST' },
      ],
    },
    { name: 'OLDEST', definition: 'The oldest first.', keys: [{ column: 'fact_referral.referred_at', direction: 'ASC', nulls: 'LAST' }] },
    { name: 'NEWEST', definition: 'The latest first.', keys: [{ column: 'fact_referral.referred_at', direction: 'DESC', nulls: 'LAST' }] },
  ],
  facts: {},
} as const satisfies EventList;
