import { Side } from '../../domain/lifecycle-stage.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, dateOfFlow, obligationOfFlow, originOfFlow, phaseOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of promises: what happened as it was then, the relationship as it is now. */
export const PROMISE_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('DUE_ON', 'Due', 'When it was to be kept.', 'fact_promise.due_day'),
  dateOfFlow('MADE_ON', 'Made', 'When it was made.', 'fact_promise.made_day'),
  {
    name: 'MADE_BY',
    label: 'Side',
    definition: 'Which side made it.',
    kind: 'WORD',
    column: 'fact_promise.made_by',
    words: membersOf(Side),
  },
  phaseOfFlow('fact_promise'),
  obligationOfFlow('fact_promise'),
  ...originOfFlow('fact_promise'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
