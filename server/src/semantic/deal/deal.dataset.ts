import type { FlowDataset } from '../dataset.js';
import { DEAL_DIMENSIONS } from './deal-dimensions.js';
import { DEAL_MEASURES } from './deal-measures.js';

/** What was sold, for how much, and what was renewed: a flow. Days of deals are calendar dates, the same in every zone. */
export const dealDataset = {
  name: 'deal',
  label: 'Deals',
  kind: 'FLOW',
  grain: 'One deal.',
  table: 'fact_deal',
  times: [
    {
      name: 'CLOSED',
      definition: 'When it was won, lost or given up; open deals are in no window.',
      day: 'fact_deal.closed_day',
      instant: null,
    },
    { name: 'STARTED', definition: 'When its first phase began.', day: 'fact_deal.pre_deal_day', instant: null },
    {
      name: 'RENEWAL_DUE',
      definition: 'When it is due for renewal; deals without a renewal are in no window.',
      day: 'fact_deal.renewal_due_day',
      instant: null,
    },
  ],
  dimensions: DEAL_DIMENSIONS,
  measures: DEAL_MEASURES,
} as const satisfies FlowDataset;
