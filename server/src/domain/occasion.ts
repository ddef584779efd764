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

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
