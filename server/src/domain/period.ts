import { Temporal } from 'temporal-polyfill';
import { calendarDateOf, dayOf, type Day } from './calendar.js';
import type { TimeGrain } from './time-grain.js';
import type { TimeWindow } from './window.js';

/**
 * One bucket of a window: the whole period of the calendar, [start, end).
 * `from` to `to` is the part of it that lies in the window, also half-open.
 * `complete` is false when the window or the present day cuts it short.
 */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly from: Day;
  readonly to: Day;
  readonly complete: boolean;
}

function dateOf(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(calendarDateOf(day));
}

function dayOfDate(date: Temporal.PlainDate): Day {
  return dayOf(date.toString());
}

/** The first day of the period of this grain that a day lies in. */
export function startOfPeriod(day: Day, grain: TimeGrain): Day {
  const date = dateOf(day);
  switch (grain) {
    case 'DAY':
      return day;
    case 'WEEK':
      return day - (date.dayOfWeek - 1);
    case 'MONTH':
      return dayOfDate(date.with({ day: 1 }));
    case 'QUARTER':
      return dayOfDate(date.with({ day: 1, month: date.month - ((date.month - 1) % 3) }));
    case 'YEAR':
      return dayOfDate(date.with({ day: 1, month: 1 }));
    default:
      return grain satisfies never;
  }
}

/** The same day so many units later, or earlier when negative; the last of the month where it has no such day. */
export function addPeriods(day: Day, grain: TimeGrain, count: number): Day {
  switch (grain) {
    case 'DAY':
      return day + count;
    case 'WEEK':
      return day + 7 * count;
    case 'MONTH':
      return dayOfDate(dateOf(day).add({ months: count }));
    case 'QUARTER':
      return dayOfDate(dateOf(day).add({ months: 3 * count }));
    case 'YEAR':
      return dayOfDate(dateOf(day).add({ years: count }));
    default:
      return grain satisfies never;
  }
}

/** The period of this grain that begins on a day, as a part of the window; `today` is the running day. */
export function periodFrom(start: Day, grain: TimeGrain, window: TimeWindow, today: Day): Period {
  const end = addPeriods(start, grain, 1);
  const isWhole = start >= window.from && end <= window.to;
  return { start, end, from: Math.max(start, window.from), to: Math.min(end, window.to), complete: isWhole && end <= today };
}

/** The periods that a window touches, in order. */
export function periodsOf(window: TimeWindow, grain: TimeGrain, today: Day): readonly Period[] {
  const periods: Period[] = [];
  for (let start = startOfPeriod(window.from, grain); start < window.to; start = addPeriods(start, grain, 1)) {
    periods.push(periodFrom(start, grain, window, today));
  }
  return periods;
}
