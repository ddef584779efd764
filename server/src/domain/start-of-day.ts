import type { Day, Instant } from './calendar.js';

const DAY = 86_400_000;
const FURTHEST_OFFSET = 16 * 3_600_000;

/** The first moment of a local day, given what tells the local day of a moment. */
export function startOfDay(day: Day, dayOf: (instant: Instant) => Day): Instant {
  let before = day * DAY - FURTHEST_OFFSET;
  let within = day * DAY + FURTHEST_OFFSET;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayOf(middle) >= day) within = middle;
    else before = middle;
  }
  return within;
}
