import type { FlowDataset } from '../dataset.js';
import { REQUEST_DIMENSIONS } from './request-dimensions.js';
import { REQUEST_MEASURES } from './request-measures.js';

/** What customers asked for, and how it was answered: a flow. */
export const requestDataset = {
  name: 'request',
  label: 'Requests',
  kind: 'FLOW',
  grain: 'One request of a customer.',
  table: 'fact_request',
  times: [
    { name: 'RAISED', definition: 'When the customer asked.', day: 'fact_request.raised_day', instant: 'fact_request.raised_at' },
    {
      name: 'ANSWERED',
      definition: 'When the first answer came; requests without one are in no window.',
      day: 'fact_request.answered_day',
      instant: 'fact_request.answered_at',
    },
    {
      name: 'DUE',
      definition: 'When the answer was due: its own date, else the target of the type of relationship.',
      day: 'fact_request.deadline_day',
      instant: 'fact_request.deadline_at',
    },
  ],
  dimensions: REQUEST_DIMENSIONS,
  measures: REQUEST_MEASURES,
} as const satisfies FlowDataset;
