import type { StarRow, TABLES_OF_RELATIONSHIP } from '../analytics/star-schema.js';
import type { Day, Instant } from '../domain/calendar.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import type { TimeZone } from '../domain/time-zone.js';
import { goodUnits, weightUnits } from '../scoring/evidence-units.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { votesOf } from '../scoring/votes/votes-of.js';
import { activityRows } from './activity-rows.js';
import { stageOn, typeOn } from './as-of.js';
import { evidenceRows } from './evidence-rows.js';
import { factRows } from './fact-rows.js';
import type { TeamOfAgent } from './frozen-dimensions.js';
import { sourceOf } from './frozen-dimensions.js';
import { stateRows } from './state-rows.js';
import { dealCourses, timelineOfHistory } from './timeline-of-history.js';
import type { RelationshipTimeline } from './timeline.js';

/** What every relationship is projected with. */
export interface ProjectionContext {
  readonly profile: ScoringProfile;
  readonly zone: TimeZone;
  readonly dayOf: (instant: Instant) => Day;
  readonly teams: TeamOfAgent;
  /** The moment up to which time's own effects count. */
  readonly asOf: Instant;
  /** The days of which states are kept, ascending. */
  readonly days: readonly Day[];
}

/** Every row that the analytics store keeps of one relationship. */
export type RelationshipRows = { readonly [T in (typeof TABLES_OF_RELATIONSHIP)[number]]: readonly StarRow<T>[] } & {
  readonly relationship: StarRow<'relationship'>;
};

/** What the analytics store is to know of a relationship: a function of its history, the profile, the moment and the days. */
export function projectRelationship(key: number, history: RelationshipHistory, context: ProjectionContext): RelationshipRows {
  const { profile, zone, dayOf, teams, asOf, days } = context;
  const deals = dealCourses(history);
  const facts = factRows(history, { relationship: key, deals, teams, dayOf, profile });
  const { votes, nextDeadline } = votesOf(history, profile, asOf, zone);
  const voteRows = votes.map((vote): StarRow<'vote'> => ({
    relationship: key,
    record_kind: vote.recordKind,
    record_id: vote.recordId,
    stream: vote.stream,
    day: vote.day,
    w_u: weightUnits(vote.weight),
    wy_u: goodUnits(vote.weight, vote.value),
    phase: vote.phase,
    obligation: vote.obligation,
    channel: vote.channel,
    direction: vote.direction,
    source: vote.source,
    rater: vote.rater,
    agent_id: vote.agentId,
    team: vote.agentId === null ? null : (teams.get(vote.agentId) ?? null),
  }));
  const evidence = evidenceRows(voteRows);
  const timeline = timelineOfHistory(history, deals, facts, evidence, profile, dayOf);
  return {
    relationship: relationshipRow(key, history, timeline, dayOf(asOf), nextDeadline),
    vote: voteRows,
    evidence_day: evidence,
    relationship_state: stateRows(key, timeline, days, profile),
    type_spell: timeline.types.map(({ type, sinceDay }) => ({ relationship: key, type, since_day: sinceDay })),
    stage_change: stageChangeRows(key, history, dayOf),
    ...facts,
    ...activityRows(history, { relationship: key, teams, dayOf }),
  };
}

function relationshipRow(
  key: number,
  { relationship, account, owner, businessUnit }: RelationshipHistory,
  timeline: RelationshipTimeline,
  today: Day,
  nextDeadline: Instant | null,
): StarRow<'relationship'> {
  return {
    key,
    id: relationship.id,
    source: sourceOf(relationship.id),
    account_id: account.id,
    account_name: account.name,
    segment: account.segment ?? null,
    industry: account.industry ?? null,
    region: account.region ?? null,
    country: account.country ?? null,
    owner_id: owner?.id ?? null,
    owner_name: owner?.name ?? null,
    team: owner?.team ?? null,
    business_unit_id: businessUnit.id,
    business_unit: businessUnit.name,
    started_day: timeline.startedDay,
    ended_day: timeline.endedDay,
    type: typeOn(timeline.types, today),
    stage: stageOn(timeline.stages, today),
    next_deadline: nextDeadline,
  };
}

function stageChangeRows(key: number, { stageChanges }: RelationshipHistory, dayOf: (instant: Instant) => Day): StarRow<'stage_change'>[] {
  return stageChanges.map((change, index) => ({
    relationship: key,
    id: change.id,
    from_stage: stageChanges[index - 1]?.stage ?? null,
    to_stage: change.stage,
    occurred_at: change.occurredAt,
    day: dayOf(change.occurredAt),
    ended_by: change.endedBy ?? null,
    reason: change.reason ?? null,
  }));
}
