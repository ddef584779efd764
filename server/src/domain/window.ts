import { calendarDateOf, dayOf, type CalendarDate, type Day } from './calendar.js';
import { addPeriods, startOfPeriod } from './period.js';
import { refuse } from './refusal.js';
import type { TimeGrain } from './time-grain.js';

/** The half-open span of days [from, to) that a query asks for. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** Days from `from` up to, but without, `to`. */
export interface DateSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The last `count` units that end with the running one; `completeOnly` leaves the running one out. */
interface RollingSpan {
  readonly count: number;
  readonly unit: TimeGrain;
  readonly completeOnly: boolean;
}

/** A window as a caller asks for it: exactly one of the two. */
export interface WindowRequest {
  readonly between?: DateSpan | null | undefined;
  readonly last?: RollingSpan | null | undefined;
}

/** The widest window of one query: twenty years. */
const WIDEST_WINDOW_DAYS = 7_305;

/** The days that a request means on the day that is running. Its end may lie in the future. */
export function resolveWindow(request: WindowRequest, today: Day): TimeWindow {
  const { between, last } = request;
  if (between && last) {
    throw refuse('INVALID_WINDOW', { problem: 'between and last are both given', remedy: 'Give one of them.' });
  }
  if (!between && !last) {
    throw refuse('INVALID_WINDOW', { problem: 'neither between nor last is given', remedy: 'Give one of them.' });
  }
  const window = between ? spanOf(between) : rollingWindow(last as RollingSpan, today);
  const days = window.to - window.from;
  if (days > WIDEST_WINDOW_DAYS) {
    throw refuse('WINDOW_TOO_WIDE', { days, maximum: WIDEST_WINDOW_DAYS });
  }
  return window;
}

/** The window of a span of dates. */
export function spanOf(span: DateSpan): TimeWindow {
  const window = { from: dayOf(span.from), to: dayOf(span.to) };
  if (window.to <= window.from) {
    throw refuse('INVALID_WINDOW', {
      problem: `its end ${span.to} is not after its start ${span.from}`,
      remedy: `The end is exclusive: for the one day ${span.from}, end on ${calendarDateOf(window.from + 1)}.`,
    });
  }
  return window;
}

function rollingWindow({ count, unit, completeOnly }: RollingSpan, today: Day): TimeWindow {
  if (!Number.isInteger(count) || count < 1) {
    throw refuse('INVALID_WINDOW', { problem: `last.count is ${count}`, remedy: 'Give a whole number of at least 1.' });
  }
  if (count > WIDEST_WINDOW_DAYS) {
    throw refuse('WINDOW_TOO_WIDE', { days: count, maximum: WIDEST_WINDOW_DAYS });
  }
  const running = startOfPeriod(today, unit);
  const to = completeOnly ? running : addPeriods(running, unit, 1);
  return { from: addPeriods(to, unit, -count), to };
}
