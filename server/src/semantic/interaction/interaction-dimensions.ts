import { ContactOutcome, InteractionDirection } from '../../domain/channel.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, channelOfFlow, modeOfFlow, obligationOfFlow, originOfFlow, phaseOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of interactions: what happened as it was then, the relationship as it is now. */
export const INTERACTION_DIMENSIONS = [
  PERIOD_OF_FLOW,
  {
    name: 'DIRECTION',
    label: 'Direction',
    definition: 'Who began the exchange.',
    kind: 'WORD',
    column: 'fact_interaction.direction',
    words: membersOf(InteractionDirection),
  },
  {
    name: 'HUMAN',
    label: 'Human',
    definition: 'Whether a human spoke or wrote for the supplier.',
    kind: 'WORD',
    column: 'fact_interaction.is_human',
    words: ['true', 'false'],
  },
  {
    name: 'CONTACT_OUTCOME',
    label: 'Outcome of the attempt',
    definition: 'Whether an attempt to reach a human found one; null where it was no such attempt.',
    kind: 'WORD',
    column: 'fact_interaction.contact_outcome',
    words: membersOf(ContactOutcome),
  },
  phaseOfFlow('fact_interaction'),
  obligationOfFlow('fact_interaction'),
  channelOfFlow('fact_interaction'),
  modeOfFlow('fact_interaction'),
  ...originOfFlow('fact_interaction'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
