import type { StarRow } from '../analytics/star-schema.js';
import type { Day, Instant } from '../domain/calendar.js';
import { MODE_OF_CHANNEL } from '../domain/channel.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { responseValue } from '../scoring/values/response-value.js';
import type { TeamOfAgent } from './frozen-dimensions.js';
import { frozenDimensions, sourceOf } from './frozen-dimensions.js';
import type { DealCourse } from './timeline.js';

/** The rows of every fact table for one relationship. */
export interface FactRows {
  readonly fact_interaction: StarRow<'fact_interaction'>[];
  readonly fact_request: StarRow<'fact_request'>[];
  readonly fact_response: StarRow<'fact_response'>[];
  readonly fact_case: StarRow<'fact_case'>[];
  readonly fact_deal: StarRow<'fact_deal'>[];
  readonly fact_promise: StarRow<'fact_promise'>[];
}

/** What the facts of one relationship are made with. */
export interface FactContext {
  readonly relationship: number;
  readonly deals: readonly DealCourse[];
  readonly teams: TeamOfAgent;
  readonly dayOf: (instant: Instant) => Day;
}

/** The facts of one relationship: every record, with its days in the reporting zone and its dimensions frozen. */
export function factRows(history: RelationshipHistory, context: FactContext): FactRows {
  const { relationship, teams, dayOf } = context;
  const deals = new Map(context.deals.map((deal) => [deal.id, deal]));
  const firstAnswers = firstAnswersOf(history);
  return {
    fact_interaction: history.interactions.map((record) => {
      const day = dayOf(record.occurredAt);
      return {
        relationship,
        id: record.id,
        occurred_at: record.occurredAt,
        day,
        channel: record.channel,
        mode: MODE_OF_CHANNEL[record.channel],
        direction: record.direction,
        is_human: record.isHuman,
        contact_outcome: record.contactOutcome ?? null,
        ...frozenDimensions(record, day, deals, teams),
      };
    }),
    fact_request: history.requests.map((record) => {
      const day = dayOf(record.raisedAt);
      const answeredAt = firstAnswers.get(record.id) ?? null;
      return {
        relationship,
        id: record.id,
        raised_at: record.raisedAt,
        raised_day: day,
        due_at: record.dueAt ?? null,
        withdrawn_at: record.withdrawnAt ?? null,
        answered_at: answeredAt,
        answered_day: answeredAt === null ? null : dayOf(answeredAt),
        channel: record.channel,
        mode: MODE_OF_CHANNEL[record.channel],
        ...frozenDimensions(record, day, deals, teams),
      };
    }),
    fact_response: history.responses.map((record) => {
      const day = dayOf(record.respondedAt);
      const quality = record.quality ?? null;
      const completeness = record.completeness ?? null;
      return {
        relationship,
        id: record.id,
        request_id: record.requestId ?? null,
        responded_at: record.respondedAt,
        day,
        channel: record.channel,
        mode: MODE_OF_CHANNEL[record.channel],
        rater: record.rater ?? null,
        quality,
        completeness,
        goodness: responseValue(quality, completeness),
        ...frozenDimensions(record, day, deals, teams),
      };
    }),
    fact_case: history.cases.map((record) => {
      const day = dayOf(record.openedAt);
      return {
        relationship,
        id: record.id,
        kind: record.kind,
        category: record.category ?? null,
        severity: record.severity,
        is_justified: record.isJustified ?? null,
        channel: record.channel ?? null,
        opened_at: record.openedAt,
        opened_day: day,
        due_at: record.dueAt ?? null,
        due_day: record.dueAt == null ? null : dayOf(record.dueAt),
        acknowledged_at: record.acknowledgedAt ?? null,
        resolved_at: record.resolvedAt ?? null,
        resolved_day: record.resolvedAt == null ? null : dayOf(record.resolvedAt),
        confirmed_at: record.confirmedAt ?? null,
        closed_at: record.closedAt ?? null,
        reopen_count: record.reopenCount ?? 0,
        ...frozenDimensions(record, day, deals, teams),
      };
    }),
    fact_deal: history.deals.map((record, index) => dealRow(record, context, index)),
    fact_promise: history.promises.map((record) => {
      const dueDay = dayOf(record.dueAt);
      return {
        relationship,
        id: record.id,
        made_by: record.madeBy,
        made_at: record.madeAt,
        due_at: record.dueAt,
        due_day: dueDay,
        kept_at: record.keptAt ?? null,
        announced_at: record.announcedAt ?? null,
        request_id: record.requestId ?? null,
        ...frozenDimensions(record, dueDay, deals, teams),
      };
    }),
  };
}

function dealRow(record: RelationshipHistory['deals'][number], context: FactContext, index: number): StarRow<'fact_deal'> {
  const course = context.deals[index]!;
  const agentId = record.agentId ?? null;
  return {
    relationship: context.relationship,
    id: record.id,
    name: record.name ?? null,
    product: record.product ?? null,
    pre_deal_day: course.phaseDays.PRE_DEAL,
    operational_day: course.phaseDays.OPERATIONAL,
    post_deal_day: course.phaseDays.POST_DEAL,
    closed_day: course.closedDay,
    outcome: course.outcome,
    amount: course.amount,
    list_price: record.listPrice ?? null,
    margin: record.margin ?? null,
    currency: record.currency ?? null,
    renewal_due_day: course.renewalDueDay,
    renewed_day: course.renewedDay,
    agent_id: agentId,
    team: agentId === null ? null : (context.teams.get(agentId) ?? null),
    source: sourceOf(record.id),
  };
}

function firstAnswersOf(history: RelationshipHistory): ReadonlyMap<string, Instant> {
  const first = new Map<string, Instant>();
  for (const { requestId, respondedAt } of history.responses) {
    if (requestId == null) continue;
    const known = first.get(requestId);
    if (known === undefined || respondedAt < known) first.set(requestId, respondedAt);
  }
  return first;
}
