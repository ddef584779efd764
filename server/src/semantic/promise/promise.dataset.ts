import type { FlowDataset } from '../dataset.js';
import { PROMISE_DIMENSIONS } from './promise-dimensions.js';
import { PROMISE_MEASURES } from './promise-measures.js';

/** What either side said it would do by a date, and whether it did: a flow. */
export const promiseDataset = {
  name: 'promise',
  label: 'Promises',
  kind: 'FLOW',
  grain: 'One promise of either side.',
  table: 'fact_promise',
  times: [
    { name: 'DUE', definition: 'When it was to be kept.', day: 'fact_promise.due_day', instant: 'fact_promise.due_at' },
    { name: 'MADE', definition: 'When it was made.', day: 'fact_promise.made_day', instant: 'fact_promise.made_at' },
  ],
  dimensions: PROMISE_DIMENSIONS,
  measures: PROMISE_MEASURES,
} as const satisfies FlowDataset;
