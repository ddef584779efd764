import { Rater } from '../../domain/judgement.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, channelOfFlow, dateOfFlow, modeOfFlow, originOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of surveys: what happened as it was then, the relationship as it is now. */
export const SURVEY_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('ASKED_ON', 'Asked', 'When the customer was invited; of an answer unasked, when it came.', 'fact_survey.asked_day'),
  dateOfFlow('RESPONDED_ON', 'Responded', 'When the response came; null where none has.', 'fact_survey.responded_day'),
  {
    name: 'SURVEY',
    label: 'Survey',
    definition: 'The survey that was to be answered, by its name.',
    kind: 'TEXT',
    column: 'fact_survey.survey',
  },
  {
    name: 'WAVE',
    label: 'Wave',
    definition: 'The wave of the survey; null where it has one only.',
    kind: 'TEXT',
    column: 'fact_survey.wave',
  },
  {
    name: 'RATER',
    label: 'Rater',
    definition: 'Who answered; null where nobody has.',
    kind: 'WORD',
    column: 'fact_survey.rater',
    words: membersOf(Rater),
  },
  channelOfFlow('fact_survey'),
  modeOfFlow('fact_survey'),
  ...originOfFlow('fact_survey'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
