import { dayOf as dayOfDate } from '../../domain/calendar.js';
import type { CalendarDate, Day } from '../../domain/calendar.js';
import type { DealRecord } from '../../domain/record/deal.js';
import type { Stream } from '../../domain/stream.js';
import { dealValue } from '../values/deal-value.js';
import type { Measure } from './measure.js';
import { startOfDay } from '../../domain/start-of-day.js';
import { dimensionsOf, phaseOfDealOn } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

const REPEAT_WEIGHT = 1;

/** INTELLIGENCE of a closed deal; CONTINUITY of a won deal after the first and of a renewal, which fails once its due date has passed. */
export function dealMeasures(record: DealRecord, context: VoteContext): Measure[] {
  const { profile } = context;
  const measures: Measure[] = [];
  if (record.closedOn != null && record.outcome != null) {
    const day = dayOfDate(record.closedOn);
    const value = dealValue(record.outcome, record.margin ?? null, profile);
    if (value !== null) measures.push(measureOf(record, context, `deal ${record.id}`, 'INTELLIGENCE', day, day, profile.dealWeight, value));
    if (isRepeat(record, record.closedOn, context)) {
      measures.push(measureOf(record, context, `deal ${record.id}`, 'CONTINUITY', day, day, REPEAT_WEIGHT, 1));
    }
  }
  const renewal = `renewal ${record.id}`;
  if (record.renewedOn != null) {
    const day = dayOfDate(record.renewedOn);
    measures.push(measureOf(record, context, renewal, 'CONTINUITY', day, day, profile.renewalWeight, 1));
  } else if (record.renewalDueOn != null) {
    const day = dayOfDate(record.renewalDueOn);
    measures.push(measureOf(record, context, renewal, 'CONTINUITY', day, day + 1, profile.renewalWeight, 0));
  }
  return measures;
}

/** Whether another deal of the relationship was won before; of two won on one day the later id repeats. */
function isRepeat(record: DealRecord, closedOn: CalendarDate, { history }: VoteContext): boolean {
  if (record.outcome !== 'WON') return false;
  return history.deals.some(
    (deal) =>
      deal.outcome === 'WON' && deal.closedOn != null && (deal.closedOn < closedOn || (deal.closedOn === closedOn && deal.id < record.id)),
  );
}

function measureOf(
  record: DealRecord,
  context: VoteContext,
  event: string,
  stream: Stream,
  day: Day,
  knownFrom: Day,
  weight: number,
  value: number,
): Measure {
  return {
    event,
    recordKind: 'deal',
    recordId: record.id,
    stream,
    at: startOfDay(knownFrom, context.dayOf),
    day,
    weight,
    value,
    rater: 'SYSTEM',
    ...dimensionsOf(record, { phase: phaseOfDealOn(record, day) }, null, day, context),
  };
}
