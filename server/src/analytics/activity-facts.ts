import { CampaignKind, CampaignOutcome } from '../domain/campaign.js';
import { Channel, CommunicationMode } from '../domain/channel.js';
import { Rater } from '../domain/judgement.js';
import { ActionOrigin, ActionOutcome, ActionState, Practice } from '../domain/practice.js';
import { ReferralKind, ReferralOutcome } from '../domain/referral.js';
import { STREAMS } from '../domain/stream.js';
import { SurveyInstrument } from '../domain/survey-instrument.js';
import { membersOf } from '../domain/words.js';
import type { Columns } from './column.js';
import { bigint, boolean, double, integer, oneOf, orNull, text } from './column.js';

/** By what and by whom, frozen when it happened. Null: not known. */
const reached = {
  channel: orNull(oneOf(membersOf(Channel))),
  mode: orNull(oneOf(membersOf(CommunicationMode))),
  agent_id: orNull(text),
  team: orNull(text),
  source: text,
} as const;

const acted = { agent_id: orNull(text), team: orNull(text), source: text } as const;

const asked = { survey_id: text, survey: text, wave: orNull(text) } as const;

/** The facts of practices and administrative activities, one row per record where nothing else is said. Days and instants as in `STAR_SCHEMA`. */
export const ACTIVITY_FACTS = {
  /**
   * One row per invitation, with the first response to it, and one per response that answers none or a second time.
   * `asked_at`: when invited, else when it answered unasked. `responded_at` null: not answered. `csat`, `nps` and `ces` are
   * the means of the answers to such questions, 0 (worst) to 1 (best); null: none was answered.
   */
  fact_survey: {
    relationship: integer,
    id: text,
    ...asked,
    is_invited: boolean,
    asked_at: bigint,
    asked_day: integer,
    responded_at: orNull(bigint),
    responded_day: orNull(integer),
    rater: orNull(oneOf(membersOf(Rater))),
    csat: orNull(double),
    nps: orNull(double),
    ces: orNull(double),
    ...reached,
  },
  /** One row per answered question. `mark` on the question's scale; `value` 0 (worst) to 1 (best). Both null: it was answered in words. */
  fact_survey_answer: {
    relationship: integer,
    response_id: text,
    question: text,
    ...asked,
    /** Null: it was answered unasked. */
    invitation_id: orNull(text),
    instrument: oneOf(membersOf(SurveyInstrument)),
    /** Null: the question is about no stream. */
    stream: orNull(oneOf(STREAMS)),
    responded_at: bigint,
    day: integer,
    mark: orNull(double),
    value: orNull(double),
    has_text: boolean,
    rater: oneOf(membersOf(Rater)),
    ...reached,
  },
  /** `agent_id` is the owner. `cost` null: not known. */
  fact_action: {
    relationship: integer,
    id: text,
    practice: oneOf(membersOf(Practice)),
    state: oneOf(membersOf(ActionState)),
    planned_by: oneOf(membersOf(ActionOrigin)),
    due_day: integer,
    done_at: orNull(bigint),
    done_day: orNull(integer),
    moved_to_day: orNull(integer),
    outcome: orNull(oneOf(membersOf(ActionOutcome))),
    cost: orNull(double),
    currency: orNull(text),
    deal_id: orNull(text),
    ...acted,
  },
  /** `agent_id` referred it. `closed_at` null: the department has not closed it. */
  fact_referral: {
    relationship: integer,
    id: text,
    kind: oneOf(membersOf(ReferralKind)),
    department: text,
    referred_at: bigint,
    day: integer,
    due_at: orNull(bigint),
    due_day: orNull(integer),
    outcome: orNull(oneOf(membersOf(ReferralOutcome))),
    closed_at: orNull(bigint),
    closed_day: orNull(integer),
    case_id: orNull(text),
    parent_id: orNull(text),
    ...acted,
  },
  /** `cause` null: not found. `is_prevented`: what keeps it from happening again is written down. */
  fact_investigation: {
    relationship: integer,
    id: text,
    case_id: text,
    cause: orNull(text),
    started_at: bigint,
    day: integer,
    finished_at: orNull(bigint),
    finished_day: orNull(integer),
    is_prevented: boolean,
    agent_id: orNull(text),
    team: orNull(text),
    source: text,
  },
  /** `outcome` null: not known yet. */
  fact_campaign_member: {
    relationship: integer,
    id: text,
    campaign_id: text,
    campaign: text,
    kind: oneOf(membersOf(CampaignKind)),
    joined_at: bigint,
    day: integer,
    outcome: orNull(oneOf(membersOf(CampaignOutcome))),
    gave_reference: boolean,
    ...acted,
  },
} as const satisfies Record<string, Columns>;

/** The tables of activities. */
export const ACTIVITY_TABLES = [
  'fact_survey',
  'fact_survey_answer',
  'fact_action',
  'fact_referral',
  'fact_investigation',
  'fact_campaign_member',
] as const satisfies readonly (keyof typeof ACTIVITY_FACTS)[];
