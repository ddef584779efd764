import type { Optional } from './optional.js';
import { type CalendarDate, type Day, dayOf } from '../domain/calendar.js';
import { refuse } from '../domain/refusal.js';
import type { Readers } from './readers.js';

/** The day that a caller means: the latest when none is given. Nothing is known of later days. */
export function asOfDay(asOf: Optional<CalendarDate>, readers: Readers): Day {
  const latest = readers.latestDay();
  return asOf == null ? latest : Math.min(dayOf(asOf), latest);
}

/** Refuses a scoring profile that is not projected. */
export function checkProfile(profile: Optional<string>, { profile: projected }: Readers): void {
  if (profile != null && profile !== projected.version) {
    throw refuse('UNKNOWN_PROFILE', { profile, known: [projected.version] });
  }
}
