import { dayOf as dayOfDate } from '../../domain/calendar.js';
import type { CalendarDate, Day, Instant } from '../../domain/calendar.js';
import type { Channel, InteractionDirection } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { PHASE_OF_OBLIGATION } from '../../domain/obligation.js';
import type { Obligation } from '../../domain/obligation.js';
import type { DealRecord } from '../../domain/record/deal.js';
import type { InteractionRecord, RequestRecord } from '../../domain/record/interaction.js';
import type { SurveyItem } from '../../domain/record/survey.js';
import type { RelationshipHistory } from '../../domain/relationship-history.js';
import type { RelationshipType } from '../../domain/relationship-type.js';
import { membersOf } from '../../domain/words.js';
import type { ScoringProfile } from '../profile.js';
import type { VoteDimensions } from './vote.js';

const LATEST_PHASE_FIRST = membersOf(DealPhase).toReversed();
const DATE_OF_PHASE = { PRE_DEAL: 'preDealOn', OPERATIONAL: 'operationalOn', POST_DEAL: 'postDealOn' } as const;
/** The type that holds while none is recorded. */
const UNRECORDED_TYPE: RelationshipType = 'TRANSACTIONAL';

/** What votes are made with, beside the record itself. */
export interface VoteContext {
  readonly history: RelationshipHistory;
  readonly profile: ScoringProfile;
  readonly dayOf: (instant: Instant) => Day;
  readonly deals: ReadonlyMap<string, DealRecord>;
  readonly interactions: ReadonlyMap<string, InteractionRecord>;
  readonly requests: ReadonlyMap<string, RequestRecord>;
  /** The questions of each survey, by key. */
  readonly questions: ReadonlyMap<string, ReadonlyMap<string, SurveyItem>>;
}

/** What a record says of itself; everything may be missing. */
interface Described {
  readonly dealId?: string | null | undefined;
  readonly agentId?: string | null | undefined;
  readonly phase?: DealPhase | null | undefined;
  readonly obligation?: Obligation | null | undefined;
  readonly channel?: Channel | null | undefined;
}

/** The context of one relationship's votes. */
export function contextOf(history: RelationshipHistory, profile: ScoringProfile, dayOf: (instant: Instant) => Day): VoteContext {
  return {
    history,
    profile,
    dayOf,
    deals: new Map(history.deals.map((deal) => [deal.id, deal])),
    interactions: new Map(history.interactions.map((interaction) => [interaction.id, interaction])),
    requests: new Map(history.requests.map((request) => [request.id, request])),
    questions: new Map(history.surveys.map(({ id, items }) => [id, new Map(items.map((item) => [item.key, item]))])),
  };
}

/** The dimensions of a vote from its record and, where the record is silent, from the one it answers or belongs to. */
export function dimensionsOf(
  record: Described,
  other: Described | undefined,
  direction: InteractionDirection | null,
  day: Day,
  context: VoteContext,
): VoteDimensions {
  const obligation = record.obligation ?? other?.obligation ?? null;
  const deal = context.deals.get(record.dealId ?? other?.dealId ?? '');
  const stated = record.phase ?? other?.phase ?? null;
  return {
    phase: obligation === null ? (stated ?? (deal === undefined ? null : phaseOfDealOn(deal, day))) : PHASE_OF_OBLIGATION[obligation],
    obligation,
    channel: record.channel ?? other?.channel ?? null,
    direction,
    agentId: record.agentId ?? other?.agentId ?? null,
  };
}

/** The furthest phase that a deal had reached on a day; null: none. */
export function phaseOfDealOn(deal: DealRecord, day: Day): DealPhase | null {
  return LATEST_PHASE_FIRST.find((phase) => isReachedBy(deal[DATE_OF_PHASE[phase]], day)) ?? null;
}

/** The relationship's type on a day; before the first recorded type, that one. */
export function typeOnDay(history: RelationshipHistory, day: Day): RelationshipType {
  const changes = history.typeChanges;
  return (changes.findLast(({ since }) => dayOfDate(since) <= day) ?? changes[0])?.type ?? UNRECORDED_TYPE;
}

function isReachedBy(date: CalendarDate | null | undefined, day: Day): boolean {
  return date != null && dayOfDate(date) <= day;
}
