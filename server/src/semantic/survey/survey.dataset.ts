import type { FlowDataset } from '../dataset.js';
import { SURVEY_DIMENSIONS } from './survey-dimensions.js';
import { SURVEY_MEASURES } from './survey-measures.js';

/** Which customers were asked, which answered, and how satisfied they were: a flow. */
export const surveyDataset = {
  name: 'survey',
  label: 'Surveys',
  kind: 'FLOW',
  grain: 'One invitation to a survey with its first response, or one response that answers none or a second time.',
  table: 'fact_survey',
  times: [
    {
      name: 'ASKED',
      definition: 'When the customer was invited; of an answer unasked, when it came.',
      day: 'fact_survey.asked_day',
      instant: 'fact_survey.asked_at',
    },
    {
      name: 'RESPONDED',
      definition: 'When the response came; invitations without one are in no window.',
      day: 'fact_survey.responded_day',
      instant: 'fact_survey.responded_at',
    },
  ],
  dimensions: SURVEY_DIMENSIONS,
  measures: SURVEY_MEASURES,
} as const satisfies FlowDataset;
