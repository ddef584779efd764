import { DealOutcome } from '../../domain/judgement.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, dateOfFlow, originOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of deals: what happened as it was then, the relationship as it is now. */
export const DEAL_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('CLOSED_ON', 'Closed', 'When it was won, lost or given up; null while it is open.', 'fact_deal.closed_day'),
  dateOfFlow('STARTED_ON', 'Started', 'When its first phase began; null where that is not recorded.', 'fact_deal.pre_deal_day'),
  dateOfFlow('RENEWAL_DUE_ON', 'Renewal due', 'When it is due for renewal; null where it is not.', 'fact_deal.renewal_due_day'),
  {
    name: 'OUTCOME',
    label: 'Outcome',
    definition: 'How it ended; null while it is open.',
    kind: 'WORD',
    column: 'fact_deal.outcome',
    words: membersOf(DealOutcome),
  },
  { name: 'PRODUCT', label: 'Product', definition: 'What was to be sold.', kind: 'TEXT', column: 'fact_deal.product' },
  { name: 'CURRENCY', label: 'Currency', definition: 'The currency of its amounts.', kind: 'TEXT', column: 'fact_deal.currency' },
  ...originOfFlow('fact_deal'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
