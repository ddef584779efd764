import { Channel, CommunicationMode, ContactOutcome, InteractionDirection } from '../domain/channel.js';
import { DealPhase } from '../domain/deal-phase.js';
import { CaseKind, ComplaintCategory, DealOutcome, Rater } from '../domain/judgement.js';
import { DissolutionReason, LifecycleStage, Side } from '../domain/lifecycle-stage.js';
import { Obligation } from '../domain/obligation.js';
import { RECORD_KINDS } from '../domain/record/record-kind.js';
import { RelationshipStatus } from '../domain/relationship-status.js';
import { RelationshipType } from '../domain/relationship-type.js';
import { STREAMS } from '../domain/stream.js';
import { membersOf } from '../domain/words.js';
import { ACTIVITY_FACTS, ACTIVITY_TABLES } from './activity-facts.js';
import type { Columns, RowOfColumns } from './column.js';
import { bigint, boolean, double, integer, oneOf, orNull, text } from './column.js';
import { perStream } from './per-stream.js';

/** Moves with every change of these tables; a file of another version is deleted and projected anew. */
export const STAR_SCHEMA_VERSION = 6;

const channel = oneOf(membersOf(Channel));
const mode = oneOf(membersOf(CommunicationMode));
const phase = oneOf(membersOf(DealPhase));
const obligation = oneOf(membersOf(Obligation));
const stage = oneOf(membersOf(LifecycleStage));
const type = oneOf(membersOf(RelationshipType));
const stream = oneOf(STREAMS);
const rater = oneOf(membersOf(Rater));
const direction = oneOf(membersOf(InteractionDirection));

/** Frozen when it happened: in which phase, under which obligation, by whom of which team. Null: not known. */
const frozen = {
  phase: orNull(phase),
  obligation: orNull(obligation),
  deal_id: orNull(text),
  agent_id: orNull(text),
  team: orNull(text),
  source: text,
} as const;

/**
 * The star schema. Days are days since 1970-01-01 in the reporting zone, instants milliseconds since 1970 UTC;
 * `relationship` is the relationship's `key`; `w_u` and `wy_u` are millionths of a vote's weight and of weight × value.
 */
export const STAR_SCHEMA = {
  /** One row per relationship, as it is now. `ended_day` null: it goes on. `next_deadline` null: time alone changes no vote. */
  relationship: {
    key: integer,
    id: text,
    source: text,
    account_id: text,
    account_name: text,
    segment: orNull(text),
    industry: orNull(text),
    region: orNull(text),
    country: orNull(text),
    owner_id: orNull(text),
    owner_name: orNull(text),
    team: orNull(text),
    business_unit_id: text,
    business_unit: text,
    started_day: orNull(integer),
    ended_day: orNull(integer),
    type,
    stage,
    next_deadline: orNull(bigint),
  },
  /** One row per agent. */
  agent: { id: text, name: text, team: orNull(text) },
  /** One row per vote: what one record says on one stream. */
  vote: {
    relationship: integer,
    record_kind: oneOf(RECORD_KINDS),
    record_id: text,
    stream,
    day: integer,
    w_u: bigint,
    wy_u: bigint,
    phase: orNull(phase),
    obligation: orNull(obligation),
    channel: orNull(channel),
    direction: orNull(direction),
    source: text,
    rater: orNull(rater),
    agent_id: orNull(text),
    team: orNull(text),
  },
  /** The votes of a day summed: one row per relationship, day, stream and combination of the dimensions. */
  evidence_day: {
    relationship: integer,
    day: integer,
    stream,
    phase: orNull(phase),
    obligation: orNull(obligation),
    channel: orNull(channel),
    source: text,
    rater: orNull(rater),
    team: orNull(text),
    cnt: integer,
    w_u: bigint,
    wy_u: bigint,
  },
  /** One row per relationship and materialised day on which it was active: how good it stood at the end of that day. */
  relationship_state: {
    relationship: integer,
    day: integer,
    type,
    stage,
    suggested_stage: stage,
    status: oneOf(membersOf(RelationshipStatus)),
    /** Of the deal that moved last; null: no deal had reached a phase. */
    phase: orNull(phase),
    trust: double,
    trust_sd: double,
    commitment: double,
    commitment_sd: double,
    quality: double,
    quality_sd: double,
    mutual_trust: double,
    uncertainty: double,
    /** Amounts of the deals won in the 365 days up to and with this day; 0: none was won. */
    revenue_12m: double,
    /** All votes up to and with this day. */
    votes: integer,
    /** Points of the final opinion, out of as many; 0 of 0: no deal had reached a phase. */
    opinion_points: double,
    opinion_out_of: integer,
    ...perStream('score', double),
    ...perStream('sd', double),
    ...perStream('mass', double),
    ...perStream('votes', integer),
  },
  /** The days of which `relationship_state` has every active relationship. Not standard: made on demand. */
  state_day: { day: integer, is_standard: boolean },
  /** The types a relationship had, each from a day until the next. */
  type_spell: { relationship: integer, type, since_day: integer },
  /** Dated moves between stages. `from_stage` null: the first. */
  stage_change: {
    relationship: integer,
    id: text,
    from_stage: orNull(stage),
    to_stage: stage,
    occurred_at: bigint,
    day: integer,
    ended_by: orNull(oneOf(membersOf(Side))),
    reason: orNull(oneOf(membersOf(DissolutionReason))),
  },
  /** One row per interaction. */
  fact_interaction: {
    relationship: integer,
    id: text,
    occurred_at: bigint,
    day: integer,
    channel,
    mode,
    direction,
    is_human: boolean,
    contact_outcome: orNull(oneOf(membersOf(ContactOutcome))),
    ...frozen,
  },
  /**
   * One row per request. `due_at` null: no due date was set and the profile's target holds; `deadline_at` is what counts of
   * the two. `quality` and `completeness` are means over its judged answers, null: none was judged.
   */
  fact_request: {
    relationship: integer,
    id: text,
    raised_at: bigint,
    raised_day: integer,
    due_at: orNull(bigint),
    deadline_at: bigint,
    deadline_day: integer,
    withdrawn_at: orNull(bigint),
    /** The first response; null: not yet answered. */
    answered_at: orNull(bigint),
    answered_day: orNull(integer),
    quality: orNull(double),
    completeness: orNull(double),
    channel,
    mode,
    ...frozen,
  },
  /** One row per response. `request_id` null: unasked. `goodness` 0 to 1 of quality and completeness, null: not judged. */
  fact_response: {
    relationship: integer,
    id: text,
    request_id: orNull(text),
    responded_at: bigint,
    day: integer,
    channel,
    mode,
    rater: orNull(rater),
    quality: orNull(double),
    completeness: orNull(double),
    goodness: orNull(double),
    ...frozen,
  },
  /**
   * One row per case. `cause`: its own, else the one that its latest investigation found; null: not known.
   * `is_recurrence`: an earlier case of the relationship has the same cause; null: the cause is not known.
   */
  fact_case: {
    relationship: integer,
    id: text,
    kind: oneOf(membersOf(CaseKind)),
    category: orNull(oneOf(membersOf(ComplaintCategory))),
    severity: integer,
    is_justified: orNull(boolean),
    channel: orNull(channel),
    opened_at: bigint,
    opened_day: integer,
    due_at: orNull(bigint),
    due_day: orNull(integer),
    acknowledged_at: orNull(bigint),
    resolved_at: orNull(bigint),
    resolved_day: orNull(integer),
    confirmed_at: orNull(bigint),
    closed_at: orNull(bigint),
    reopen_count: integer,
    cause: orNull(text),
    is_recurrence: orNull(boolean),
    ...frozen,
  },
  /** One row per deal. A phase's day null: not reached. `margin` is a share of the amount, `discount_amount` list price minus amount. */
  fact_deal: {
    relationship: integer,
    id: text,
    name: orNull(text),
    product: orNull(text),
    pre_deal_day: orNull(integer),
    operational_day: orNull(integer),
    post_deal_day: orNull(integer),
    closed_day: orNull(integer),
    outcome: orNull(oneOf(membersOf(DealOutcome))),
    amount: orNull(double),
    list_price: orNull(double),
    margin: orNull(double),
    margin_amount: orNull(double),
    discount_amount: orNull(double),
    currency: orNull(text),
    renewal_due_day: orNull(integer),
    renewed_day: orNull(integer),
    agent_id: orNull(text),
    team: orNull(text),
    source: text,
  },
  /** One row per promise of either side. */
  fact_promise: {
    relationship: integer,
    id: text,
    made_by: oneOf(membersOf(Side)),
    made_at: bigint,
    made_day: integer,
    due_at: bigint,
    due_day: integer,
    kept_at: orNull(bigint),
    announced_at: orNull(bigint),
    request_id: orNull(text),
    ...frozen,
  },
  ...ACTIVITY_FACTS,
  /**
   * One row: how far the projection has come. Every record up to `revision` is in; while records up to `target` are
   * being brought in, those of relationships up to `done_through` (in order of id) are in too.
   */
  projection: {
    /** The record store whose revisions these are. */
    store_id: text,
    revision: bigint,
    target: orNull(bigint),
    done_through: orNull(text),
    profile: text,
    zone: text,
    /** The latest materialised day. */
    through_day: integer,
    /** The moment through which time's own effects (what fell due) are in. */
    fresh_through: bigint,
  },
} as const satisfies Record<string, Columns>;

export type StarTable = keyof typeof STAR_SCHEMA;

/** One row of a table of the star schema. */
export type StarRow<T extends StarTable> = RowOfColumns<(typeof STAR_SCHEMA)[T]>;

/** The tables whose rows belong to one relationship, in their column `relationship`. */
export const TABLES_OF_RELATIONSHIP = [
  'vote',
  'evidence_day',
  'relationship_state',
  'type_spell',
  'stage_change',
  'fact_interaction',
  'fact_request',
  'fact_response',
  'fact_case',
  'fact_deal',
  'fact_promise',
  ...ACTIVITY_TABLES,
] as const satisfies readonly StarTable[];
