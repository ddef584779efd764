import type { Day } from './calendar.js';
import { addPeriods, startOfPeriod } from './period.js';
import { refuse } from './refusal.js';
import { type DateSpan, spanOf, type TimeWindow } from './window.js';
import { wordsOf } from './words.js';

/** Which earlier span a window is compared with. */
export const ComparisonKind = wordsOf('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'CUSTOM');
export type ComparisonKind = keyof typeof ComparisonKind;

/** What of a running window is compared: the time that has elapsed, or whole periods. */
export const ComparisonAlignment = wordsOf('ELAPSED', 'FULL');
export type ComparisonAlignment = keyof typeof ComparisonAlignment;

/** A comparison as a caller asks for it. `matchWeekday` moves it to the nearest span that starts on the same weekday and does not overlap. */
export interface ComparisonRequest {
  readonly kind: ComparisonKind;
  readonly align: ComparisonAlignment;
  readonly matchWeekday: boolean;
  readonly between?: DateSpan | null | undefined;
}

/** A window and, if asked for, the earlier one it is compared with. Equally long unless the caller set the earlier one. */
export interface ComparedWindows {
  readonly window: TimeWindow;
  readonly comparison: TimeWindow | null;
}

/**
 * Resolves the comparison. A window that is still running is cut after `today`, since nothing later has happened;
 * only alignment FULL keeps its future days.
 */
export function compareWindow(asked: TimeWindow, request: ComparisonRequest | null, today: Day): ComparedWindows {
  const window = request?.align === 'FULL' ? asked : elapsedPart(asked, today);
  if (!request) {
    return { window, comparison: null };
  }
  if (request.between && request.kind !== 'CUSTOM') {
    throw refuse('INVALID_COMPARISON', {
      problem: `between is given with kind ${request.kind}`,
      remedy: 'Use kind CUSTOM, or leave between out.',
    });
  }
  switch (request.kind) {
    case 'CUSTOM':
      return { window, comparison: customSpan(request) };
    case 'PREVIOUS_PERIOD':
      return { window, comparison: onWeekday(previousWindow(asked, window), window, request) };
    case 'SAME_PERIOD_LAST_YEAR':
      return { window, comparison: onWeekday(endingOn(addPeriods(window.to, 'YEAR', -1), window), window, request) };
    default:
      return request.kind satisfies never;
  }
}

function elapsedPart(asked: TimeWindow, today: Day): TimeWindow {
  const tomorrow = today + 1;
  return asked.from < tomorrow && asked.to > tomorrow ? { from: asked.from, to: tomorrow } : asked;
}

function customSpan({ between, matchWeekday }: ComparisonRequest): TimeWindow {
  if (!between) {
    throw refuse('INVALID_COMPARISON', {
      problem: 'kind is CUSTOM and between is missing',
      remedy: 'Give between, or choose another kind.',
    });
  }
  if (matchWeekday) {
    throw refuse('INVALID_COMPARISON', { problem: 'matchWeekday would move a CUSTOM span', remedy: 'Leave matchWeekday out.' });
  }
  return spanOf(between);
}

/**
 * The days just before a finished window. For the elapsed part of a running one, the same days of the calendar
 * unit before, or the days just before it where that unit is too short.
 */
function previousWindow(asked: TimeWindow, window: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  const latestStart = window.from - length;
  const isCut = window.to < asked.to;
  const from = isCut ? Math.min(oneUnitBefore(asked), latestStart) : latestStart;
  return { from, to: from + length };
}

function oneUnitBefore(asked: TimeWindow): Day {
  const isWholeMonths = startOfPeriod(asked.from, 'MONTH') === asked.from && startOfPeriod(asked.to, 'MONTH') === asked.to;
  if (!isWholeMonths) {
    return asked.from - (asked.to - asked.from);
  }
  let months = 1;
  while (addPeriods(asked.from, 'MONTH', months) < asked.to) {
    months += 1;
  }
  return addPeriods(asked.from, 'MONTH', -months);
}

function endingOn(to: Day, window: TimeWindow): TimeWindow {
  return { from: to - (window.to - window.from), to };
}

function onWeekday(comparison: TimeWindow, window: TimeWindow, { matchWeekday }: ComparisonRequest): TimeWindow {
  if (!matchWeekday) {
    return comparison;
  }
  const weeks = (window.from - comparison.from) / 7;
  const nearest = Math.round(weeks) * 7;
  const shift = nearest >= window.to - window.from ? nearest : Math.ceil(weeks) * 7;
  return { from: window.from - shift, to: window.to - shift };
}
