import { ReferralKind, ReferralOutcome } from '../../domain/referral.js';
import { membersOf } from '../../domain/words.js';
import type { FlowDataset } from '../dataset.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, dateOfFlow, originOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of referrals: what happened as it was then, the relationship as it is now. */
const REFERRAL_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('REFERRED_ON', 'Referred', 'When it was handed over.', 'fact_referral.day'),
  dateOfFlow('DUE_ON', 'Due', 'When the department is to have answered; null without a date.', 'fact_referral.due_day'),
  dateOfFlow('CLOSED_ON', 'Closed', 'When the department was done with it; null while it is open.', 'fact_referral.closed_day'),
  {
    name: 'KIND',
    label: 'Kind',
    definition: 'What is referred.',
    kind: 'WORD',
    column: 'fact_referral.kind',
    words: membersOf(ReferralKind),
  },
  {
    name: 'DEPARTMENT',
    label: 'Department',
    definition: 'The department that it is handed to.',
    kind: 'TEXT',
    column: 'fact_referral.department',
  },
  {
    name: 'OUTCOME',
    label: 'Outcome',
    definition: 'What the department made of it; null while it is not known.',
    kind: 'WORD',
    column: 'fact_referral.outcome',
    words: membersOf(ReferralOutcome),
  },
  ...originOfFlow('fact_referral'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];

/** What was handed to departments: listed, not measured. */
export const referralDataset = {
  name: 'referral',
  label: 'Referrals',
  kind: 'FLOW',
  grain: 'One referral.',
  table: 'fact_referral',
  times: [{ name: 'REFERRED', definition: 'When it was handed over.', day: 'fact_referral.day', instant: 'fact_referral.referred_at' }],
  dimensions: REFERRAL_DIMENSIONS,
  measures: [],
} as const satisfies FlowDataset;
