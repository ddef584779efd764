import { Rater } from '../../domain/judgement.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, channelOfFlow, modeOfFlow, obligationOfFlow, originOfFlow, phaseOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of responses: what happened as it was then, the relationship as it is now. */
export const RESPONSE_DIMENSIONS = [
  PERIOD_OF_FLOW,
  phaseOfFlow('fact_response'),
  obligationOfFlow('fact_response'),
  channelOfFlow('fact_response'),
  modeOfFlow('fact_response'),
  {
    name: 'RATER',
    label: 'Judged by',
    definition: 'Who judged the response; null where nobody is recorded.',
    kind: 'WORD',
    column: 'fact_response.rater',
    words: membersOf(Rater),
  },
  ...originOfFlow('fact_response'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
