import type { Instant } from '../../domain/calendar.js';
import type { Obligation } from '../../domain/obligation.js';
import type { RequestRecord, ResponseRecord } from '../../domain/record/interaction.js';
import type { Stream } from '../../domain/stream.js';
import { answerDueAt } from '../answer-due-at.js';
import { latencyValue } from '../values/latency-value.js';
import { eventOfResponse } from './measure.js';
import type { Measure } from './measure.js';
import { dimensionsOf, typeOnDay } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** The obligations whose due date is that of a technology briefing. */
const BRIEFINGS: ReadonlySet<Obligation | null | undefined> = new Set<Obligation>(['TECHNOLOGY_OUTLOOK', 'TECHNOLOGY_STATUS']);

/**
 * RESPONSIVENESS: how long the first answer took against its target, in elapsed time since there is no calendar of business hours;
 * a request without an answer at five targets is a vote of 0 there, and a later answer is then no second one.
 * FUTURISM: whether a technology briefing with a due date was given by it.
 */
export function requestMeasures(record: RequestRecord, firstAnswer: ResponseRecord | null, context: VoteContext): Measure[] {
  return [...latencyMeasures(record, firstAnswer, context), ...briefingMeasures(record, firstAnswer, context)];
}

/** The first answer to each request by its id; what came before the request was raised does not answer it. */
export function firstAnswersOf({ history, requests }: VoteContext): Map<string, ResponseRecord> {
  const first = new Map<string, ResponseRecord>();
  for (const response of history.responses) {
    const request = requests.get(response.requestId ?? '');
    if (request === undefined || response.respondedAt < request.raisedAt) continue;
    const known = first.get(request.id);
    if (known === undefined || response.respondedAt < known.respondedAt) first.set(request.id, response);
  }
  return first;
}

function latencyMeasures(record: RequestRecord, answer: ResponseRecord | null, context: VoteContext): Measure[] {
  const target = targetOf(record, context);
  const unansweredAt = record.raisedAt + context.profile.unansweredAfterTargets * target;
  if (answer !== null && answer.respondedAt <= unansweredAt) {
    return [answered(record, answer, context, 'RESPONSIVENESS', latencyValue(answer.respondedAt - record.raisedAt, target))];
  }
  return isWithdrawnBy(record, unansweredAt) ? [] : [missed(record, context, 'RESPONSIVENESS', unansweredAt)];
}

function briefingMeasures(record: RequestRecord, answer: ResponseRecord | null, context: VoteContext): Measure[] {
  if (record.dueAt == null || !BRIEFINGS.has(record.obligation)) return [];
  if (answer !== null && answer.respondedAt <= record.dueAt) return [answered(record, answer, context, 'FUTURISM', 1)];
  return isWithdrawnBy(record, record.dueAt) ? [] : [missed(record, context, 'FUTURISM', record.dueAt)];
}

/** Milliseconds from the request to when its answer is due. */
function targetOf({ raisedAt, dueAt }: RequestRecord, context: VoteContext): number {
  const type = typeOnDay(context.history, context.dayOf(raisedAt));
  return answerDueAt(raisedAt, dueAt ?? null, type, context.profile) - raisedAt;
}

function isWithdrawnBy(record: RequestRecord, moment: Instant): boolean {
  return record.withdrawnAt != null && record.withdrawnAt <= moment;
}

function answered(record: RequestRecord, answer: ResponseRecord, context: VoteContext, stream: Stream, value: number): Measure {
  const day = context.dayOf(answer.respondedAt);
  return {
    event: eventOfResponse(answer),
    recordKind: 'response',
    recordId: answer.id,
    stream,
    at: answer.respondedAt,
    day,
    weight: 1,
    value,
    rater: 'SYSTEM',
    ...dimensionsOf(answer, record, 'OUTBOUND', day, context),
  };
}

function missed(record: RequestRecord, context: VoteContext, stream: Stream, at: Instant): Measure {
  const day = context.dayOf(at);
  return {
    event: `request ${record.id}`,
    recordKind: 'request',
    recordId: record.id,
    stream,
    at,
    day,
    weight: 1,
    value: 0,
    rater: 'SYSTEM',
    ...dimensionsOf(record, undefined, 'INBOUND', day, context),
  };
}
