import type { Day, Instant } from '../domain/calendar.js';
import type { SeededRandom } from './seeded-random.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const THURSDAY = 4;

/** The same day, or the Monday after it if it is a Saturday or a Sunday. */
export function workingDay(day: Day): Day {
  const weekday = (((day + THURSDAY) % 7) + 7) % 7;
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

/** A moment of a working day between 7 and 16 o'clock UTC. */
export function workingMoment(day: Day, random: SeededRandom): Instant {
  return workingDay(day) * DAY + 7 * HOUR + Math.floor(random.within(0, 9 * 60)) * MINUTE;
}

/** The moment a number of hours later, to the minute. */
export function hoursAfter(moment: Instant, hours: number): Instant {
  return moment + Math.round(hours * 60) * MINUTE;
}

/** The day of a moment, in UTC. */
export function dayOfMoment(moment: Instant): Day {
  return Math.floor(moment / DAY);
}

/** The first moment of a day, in UTC. */
export function momentOfDay(day: Day): Instant {
  return day * DAY;
}
