import { dayOf } from './calendar.js';
import type { Day } from './calendar.js';
import { wordsOf } from './words.js';

/** What is celebrated. */
export const OccasionKind = wordsOf('BIRTHDAY', 'ANNIVERSARY', 'HOLIDAY');
export type OccasionKind = keyof typeof OccasionKind;

const FEBRUARY = 2;
const LEAP_DAY = 29;
const DAYS_OF_MONTH = [31, LEAP_DAY, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a year, null: some year, has that day of that month. 29 February is a day of some years. */
export function hasDay(year: number | null, month: number, day: number): boolean {
  if (month === FEBRUARY && day === LEAP_DAY) return year === null || isLeapYear(year);
  return day >= 1 && day <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A day that comes again every year, from the year `year` on; null: from ever. */
interface Recurring {
  readonly month: number;
  readonly day: number;
  readonly year?: number | null | undefined;
}

/** The day on which an occasion is kept in a year: 29 February on the 28th where there is none. Null: it had not begun. */
export function dayOfOccasion({ month, day, year: first }: Recurring, year: number): Day | null {
  if (first != null && year < first) return null;
  const kept = hasDay(year, month, day) ? day : day - 1;
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(kept).padStart(2, '0')}`);
}
