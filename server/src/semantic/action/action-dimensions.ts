import { ActionOrigin, ActionOutcome, ActionState, Practice } from '../../domain/practice.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, dateOfFlow, originOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of actions: what happened as it was then, the relationship as it is now. */
export const ACTION_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('DUE_ON', 'Due', 'When it was to be done.', 'fact_action.due_day'),
  dateOfFlow('DONE_ON', 'Done', 'When it was done; null where it was not.', 'fact_action.done_day'),
  {
    name: 'PRACTICE',
    label: 'Practice',
    definition: 'Which of the six practices it is.',
    kind: 'WORD',
    column: 'fact_action.practice',
    words: membersOf(Practice),
  },
  {
    name: 'STATE',
    label: 'State',
    definition: 'What has become of it.',
    kind: 'WORD',
    column: 'fact_action.state',
    words: membersOf(ActionState),
  },
  {
    name: 'PLANNED_BY',
    label: 'Planned by',
    definition: 'Whether a person or a rule planned it.',
    kind: 'WORD',
    column: 'fact_action.planned_by',
    words: membersOf(ActionOrigin),
  },
  {
    name: 'REACTION',
    label: 'Reaction',
    definition: 'How the customer took it; null where it was not done or nobody said.',
    kind: 'WORD',
    column: 'fact_action.outcome',
    words: membersOf(ActionOutcome),
  },
  { name: 'CURRENCY', label: 'Currency', definition: 'The currency of its cost.', kind: 'TEXT', column: 'fact_action.currency' },
  ...originOfFlow('fact_action'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
