import type { Instant } from '../../domain/calendar.js';

/** How a promise came out: kept by its date, late but announced before it, or broken. */
export type PromiseOutcome = 'KEPT' | 'ANNOUNCED' | 'BROKEN';

/** Value of each outcome of a promise. */
export const VALUE_OF_PROMISE: Readonly<Record<PromiseOutcome, number>> = { KEPT: 1, ANNOUNCED: 0.5, BROKEN: 0 };

/** How a promise comes out if nothing more happens. Moments that are not known are null. */
export function promiseOutcome(dueAt: Instant, keptAt: Instant | null, announcedAt: Instant | null): PromiseOutcome {
  if (keptAt !== null && keptAt <= dueAt) return 'KEPT';
  return announcedAt !== null && announcedAt < dueAt ? 'ANNOUNCED' : 'BROKEN';
}
