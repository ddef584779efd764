import type { FlowDataset } from '../dataset.js';
import { ACTION_DIMENSIONS } from './action-dimensions.js';
import { ACTION_MEASURES } from './action-measures.js';

/** The practices that were planned, whether they were done in time, and what they cost: a flow. */
export const actionDataset = {
  name: 'action',
  label: 'Actions',
  kind: 'FLOW',
  grain: 'One planned or done practice.',
  table: 'fact_action',
  times: [
    { name: 'DUE', definition: 'The day on which it was to be done, the same in every zone.', day: 'fact_action.due_day', instant: null },
    {
      name: 'DONE',
      definition: 'When it was done; actions that were not are in no window.',
      day: 'fact_action.done_day',
      instant: 'fact_action.done_at',
    },
  ],
  dimensions: ACTION_DIMENSIONS,
  measures: ACTION_MEASURES,
} as const satisfies FlowDataset;
