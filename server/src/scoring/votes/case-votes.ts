import type { Instant } from '../../domain/calendar.js';
import type { ComplaintCategory, Rater } from '../../domain/judgement.js';
import type { CaseRecord } from '../../domain/record/case.js';
import type { Stream } from '../../domain/stream.js';
import { latencyValue } from '../values/latency-value.js';
import type { Measure } from './measure.js';
import { dimensionsOf, typeOnDay } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

const HOUR = 3_600_000;

/** The stream that a complaint of each category is a vote on. */
const STREAM_OF_CATEGORY: Readonly<Record<ComplaintCategory, Stream>> = {
  CONDUCT: 'COURTESY',
  UNREACHABLE: 'AVAILABILITY',
  SLOW: 'RESPONSIVENESS',
  INCOMPETENT: 'RESPONSIVENESS',
  PRICE: 'INTELLIGENCE',
  OBSOLETE: 'FUTURISM',
  OTHER: 'RELIABILITY',
};

/**
 * Up to four events of a case: a complaint opened, unless it was found unjustified, and its resolution confirmed by the customer, on the
 * stream of its category; the acknowledgement as the latency of an answer (elapsed time); the due date as a promise to resolve it.
 */
export function caseMeasures(record: CaseRecord, context: VoteContext): Measure[] {
  return [...complaintMeasures(record, context), ...acknowledgementMeasures(record, context), ...dueDateMeasures(record, context)];
}

function complaintMeasures(record: CaseRecord, context: VoteContext): Measure[] {
  if (record.kind !== 'COMPLAINT' || record.isJustified === false) return [];
  const stream = STREAM_OF_CATEGORY[record.category ?? 'OTHER'];
  const opened = measureOf(record, context, 'opened', stream, record.openedAt, record.severity, 0, 'CUSTOMER');
  const isResolved = (record.resolvedAt ?? record.closedAt) != null;
  if (record.confirmedAt == null || !isResolved) return [opened];
  return [opened, measureOf(record, context, 'confirmed', stream, record.confirmedAt, record.severity / 2, 1, 'CUSTOMER')];
}

function acknowledgementMeasures(record: CaseRecord, context: VoteContext): Measure[] {
  if (record.acknowledgedAt == null) return [];
  const type = typeOnDay(context.history, context.dayOf(record.openedAt));
  const value = latencyValue(record.acknowledgedAt - record.openedAt, context.profile.responseTargetHours[type] * HOUR);
  return [measureOf(record, context, 'acknowledged', 'RESPONSIVENESS', record.acknowledgedAt, 1, value, 'SYSTEM')];
}

function dueDateMeasures(record: CaseRecord, context: VoteContext): Measure[] {
  if (record.dueAt == null) return [];
  const { kept, broken } = context.profile.promiseWeight;
  const resolvedAt = record.resolvedAt ?? record.closedAt ?? null;
  return resolvedAt !== null && resolvedAt <= record.dueAt
    ? [measureOf(record, context, 'due', 'RELIABILITY', resolvedAt, kept, 1, 'SYSTEM')]
    : [measureOf(record, context, 'due', 'RELIABILITY', record.dueAt, broken, 0, 'SYSTEM')];
}

function measureOf(
  record: CaseRecord,
  context: VoteContext,
  event: string,
  stream: Stream,
  at: Instant,
  weight: number,
  value: number,
  rater: Rater,
): Measure {
  const day = context.dayOf(at);
  return {
    event: `case ${event} ${record.id}`,
    recordKind: 'case',
    recordId: record.id,
    stream,
    at,
    day,
    weight,
    value,
    rater,
    ...dimensionsOf(record, undefined, 'INBOUND', day, context),
  };
}
