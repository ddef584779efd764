import type { FlowDataset } from '../dataset.js';
import { CASE_DIMENSIONS } from './case-dimensions.js';
import { CASE_MEASURES } from './case-measures.js';

/** Complaints, malfunctions and faults, and how they were settled: a flow. */
export const caseDataset = {
  name: 'case',
  label: 'Cases',
  kind: 'FLOW',
  grain: 'One case.',
  table: 'fact_case',
  times: [
    { name: 'OPENED', definition: 'When it was opened.', day: 'fact_case.opened_day', instant: 'fact_case.opened_at' },
    {
      name: 'RESOLVED',
      definition: 'When it was resolved, the last time if it was opened again.',
      day: 'fact_case.resolved_day',
      instant: 'fact_case.resolved_at',
    },
    {
      name: 'DUE',
      definition: 'When it was due; cases without a due date are in no window.',
      day: 'fact_case.due_day',
      instant: 'fact_case.due_at',
    },
  ],
  dimensions: CASE_DIMENSIONS,
  measures: CASE_MEASURES,
} as const satisfies FlowDataset;
