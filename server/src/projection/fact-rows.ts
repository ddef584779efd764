import type { StarRow } from '../analytics/star-schema.js';
import type { Day, Instant } from '../domain/calendar.js';
import { MODE_OF_CHANNEL } from '../domain/channel.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { answerDueAt } from '../scoring/answer-due-at.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { responseValue } from '../scoring/values/response-value.js';
import { typeOnDay } from '../scoring/votes/vote-context.js';
import { answersByRequest, NO_ANSWER } from './answers-by-request.js';
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
  readonly profile: ScoringProfile;
}

/** The facts of one relationship: every record, with its days in the reporting zone and its dimensions frozen. */
export function factRows(history: RelationshipHistory, context: FactContext): FactRows {
  const { relationship, teams, dayOf, profile } = context;
  const deals = new Map(context.deals.map((deal) => [deal.id, deal]));
  const causes = new Map(history.investigations.flatMap(({ caseId, cause }) => (cause == null ? [] : [[caseId, cause] as const])));
  const answers = answersByRequest(history);
  const causesBefore = new Set<string>();
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
      const { firstAt, quality, completeness } = answers.get(record.id) ?? NO_ANSWER;
      const deadlineAt = answerDueAt(record.raisedAt, record.dueAt ?? null, typeOnDay(history, day), profile);
      return {
        relationship,
        id: record.id,
        raised_at: record.raisedAt,
        raised_day: day,
        due_at: record.dueAt ?? null,
        deadline_at: deadlineAt,
        deadline_day: dayOf(deadlineAt),
        withdrawn_at: record.withdrawnAt ?? null,
        answered_at: firstAt,
        answered_day: firstAt === null ? null : dayOf(firstAt),
        quality,
        completeness,
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
      const cause = record.cause ?? causes.get(record.id) ?? null;
      const isRecurrence = cause === null ? null : causesBefore.has(cause);
      if (cause !== null) causesBefore.add(cause);
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
        cause,
        is_recurrence: isRecurrence,
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
        made_day: dayOf(record.madeAt),
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
  const { amount } = course;
  const [listPrice, margin] = [record.listPrice ?? null, record.margin ?? null];
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
    amount,
    list_price: listPrice,
    margin,
    margin_amount: amount === null || margin === null ? null : amount * margin,
    discount_amount: amount === null || listPrice === null ? null : listPrice - amount,
    currency: record.currency ?? null,
    renewal_due_day: course.renewalDueDay,
    renewed_day: course.renewedDay,
    agent_id: agentId,
    team: agentId === null ? null : (context.teams.get(agentId) ?? null),
    source: sourceOf(record.id),
  };
}
