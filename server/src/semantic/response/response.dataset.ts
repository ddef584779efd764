import type { FlowDataset } from '../dataset.js';
import { RESPONSE_DIMENSIONS } from './response-dimensions.js';
import { RESPONSE_MEASURES } from './response-measures.js';

/** What the supplier told its customers, asked or unasked, and how well: a flow. */
export const responseDataset = {
  name: 'response',
  label: 'Responses',
  kind: 'FLOW',
  grain: 'One response of the supplier, asked for or not.',
  table: 'fact_response',
  times: [
    { name: 'RESPONDED', definition: 'When the supplier responded.', day: 'fact_response.day', instant: 'fact_response.responded_at' },
  ],
  dimensions: RESPONSE_DIMENSIONS,
  measures: RESPONSE_MEASURES,
} as const satisfies FlowDataset;
