import type { Day } from '../../domain/calendar.js';
import type { TimeGrain } from '../../domain/time-grain.js';
import { type Period, periodsOf } from '../../domain/period.js';
import { refuse } from '../../domain/refusal.js';
import type { TimeWindow } from '../../domain/window.js';
import { MOST_PERIODS } from '../request/limits.js';
import type { ResolvedAnalytics } from './resolved-analytics.js';

/** Which end of a comparison a row belongs to. */
export type Side = 'CURRENT' | 'PREVIOUS';

/** The days [from, to) that a slot of the window, or its counterpart, is read from. One day for a stock. */
export interface Reading {
  readonly slot: number;
  readonly side: Side;
  readonly from: Day;
  readonly to: Day;
}

/** The slots of a query, the window's periods or the window as one, with what is read for each. */
export interface Timeline {
  /** The period of each slot; empty when the query is not grouped by PERIOD, and then slot 0 is the whole window. */
  readonly periods: readonly Period[];
  /** The counterpart of each period, null where the comparison window has none. */
  readonly counterparts: readonly (Period | null)[];
  readonly readings: readonly Reading[];
}

/** Lays out the slots. Counterparts are paired from the end, so that the last period meets the last. */
export function timelineOf(resolved: ResolvedAnalytics, grain: TimeGrain | null, withPrevious: boolean): Timeline {
  const { window, today } = resolved;
  const comparison = withPrevious ? resolved.comparison : null;
  if (grain === null) {
    const readings = [...readingOf(resolved, 0, 'CURRENT', window), ...(comparison ? readingOf(resolved, 0, 'PREVIOUS', comparison) : [])];
    return { periods: [], counterparts: [], readings };
  }
  checkPeriods(window, grain);
  const periods = periodsOf(window, grain, today);
  if (comparison) checkPeriods(comparison, grain);
  const earlier = comparison ? periodsOf(comparison, grain, today) : [];
  const counterparts = periods.map((_, slot) => earlier[earlier.length - periods.length + slot] ?? null);
  const readings = periods.flatMap((period, slot) => {
    const counterpart = counterparts[slot];
    return [...readingOf(resolved, slot, 'CURRENT', period), ...(counterpart ? readingOf(resolved, slot, 'PREVIOUS', counterpart) : [])];
  });
  return { periods, counterparts, readings };
}

/** What a span is read from; nothing for a stock when no state of it can exist yet. */
export function readingOf(resolved: ResolvedAnalytics, slot: number, side: Side, span: TimeWindow): Reading[] {
  if (resolved.dataset.kind === 'FLOW') {
    return [{ slot, side, from: span.from, to: span.to }];
  }
  const day = Math.min(span.to - 1, resolved.throughDay);
  const isStillToCome = span.from > Math.max(resolved.today, resolved.throughDay);
  return isStillToCome ? [] : [{ slot, side, from: day, to: day + 1 }];
}

const SHORTEST_DAYS: Readonly<Record<TimeGrain, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90, YEAR: 365 };

function checkPeriods(window: TimeWindow, grain: TimeGrain): void {
  const buckets = Math.ceil((window.to - window.from) / SHORTEST_DAYS[grain]);
  if (buckets > MOST_PERIODS) {
    throw refuse('TOO_MANY_BUCKETS', { buckets, maximum: MOST_PERIODS });
  }
}
