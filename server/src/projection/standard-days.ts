import type { Day } from '../domain/calendar.js';

const MONTH_ENDS = 60;
const WEEK_ENDS = 60;
const DAYS_OF_WEEK = 7;
/** 1970-01-04 was a Sunday. */
const A_SUNDAY = 3;
const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The days on which every relationship's state is kept, in order: the last 60 month ends, the last 60 ends of
 * ISO weeks (Sundays), and the given day itself, the latest.
 */
export function standardDays(through: Day): readonly Day[] {
  const lastSunday = through - ((((through - A_SUNDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  const weekEnds = Array.from({ length: WEEK_ENDS }, (_, weeks) => lastSunday - weeks * DAYS_OF_WEEK);
  const monthEnds: Day[] = [];
  for (let day = lastMonthEnd(through); monthEnds.length < MONTH_ENDS; day = lastMonthEnd(day - 1)) monthEnds.push(day);
  return [...new Set([...weekEnds, ...monthEnds, through])].sort((a, b) => a - b);
}

/** The latest day up to and with the given one that ends a month. */
export function lastMonthEnd(through: Day): Day {
  const next = new Date((through + 1) * MILLISECONDS_OF_DAY);
  return Date.UTC(next.getUTCFullYear(), next.getUTCMonth(), 1) / MILLISECONDS_OF_DAY - 1;
}
