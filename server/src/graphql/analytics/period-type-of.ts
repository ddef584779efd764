import { calendarDateOf } from '../../domain/calendar.js';
import type { Period } from '../../domain/period.js';
import type { PeriodType } from './period.type.js';

/** The GraphQL period of a period. */
export function periodTypeOf(period: Period | null): PeriodType | null {
  return period && { start: calendarDateOf(period.start), end: calendarDateOf(period.end), complete: period.complete };
}
