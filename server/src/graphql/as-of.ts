import type { Optional } from './optional.js';
import { type CalendarDate, type Day, dayOf } from '../domain/calendar.js';
import type { Readers } from './readers.js';

/** The day that a caller means: the latest when none is given. Nothing is known of later days. */
export function asOfDay(asOf: Optional<CalendarDate>, readers: Readers): Day {
  const latest = readers.latestDay();
  return asOf == null ? latest : Math.min(dayOf(asOf), latest);
}
