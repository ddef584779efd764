import type { Dimension } from '../dimension.js';
import {
  PERIOD_OF_FLOW,
  channelOfFlow,
  dateOfFlow,
  modeOfFlow,
  obligationOfFlow,
  originOfFlow,
  phaseOfFlow,
} from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of requests: what happened as it was then, the relationship as it is now. */
export const REQUEST_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('RAISED_ON', 'Raised', 'When the customer asked.', 'fact_request.raised_day'),
  dateOfFlow('ANSWERED_ON', 'Answered', 'When the first answer came; null where none has.', 'fact_request.answered_day'),
  dateOfFlow('DUE_ON', 'Due', 'When the answer was due.', 'fact_request.deadline_day'),
  phaseOfFlow('fact_request'),
  obligationOfFlow('fact_request'),
  channelOfFlow('fact_request'),
  modeOfFlow('fact_request'),
  ...originOfFlow('fact_request'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
