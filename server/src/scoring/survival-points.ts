import type { Spells, SurvivalStep } from './survival.js';
import { atRiskAt } from './survival.js';
import { NORMAL_QUANTILE_90 } from './wilson.js';

/** One point of a survival curve as it is shown: what is so at the end of a day of its course. */
export interface SurvivalPoint {
  readonly days: number;
  /** Share still going, with its 90 % range (Greenwood), 0 to 1. */
  readonly surviving: number;
  readonly low: number;
  readonly high: number;
  /** How many were still going and under observation just before. */
  readonly atRisk: number;
}

/** A survival curve to show. Between two points it stays as it was at the first. */
export interface ShownCurve {
  readonly points: readonly SurvivalPoint[];
  /** A step is shown less than this many days late; 1: each on its day. */
  readonly resolutionDays: number;
}

/** The most points of a shown curve. */
export const MOST_POINTS = 200;

/**
 * The curve from the first day that any spell was under observation through the last. Where there are too many steps,
 * those of a few days become one, at the day of the last of them: every point that is shown is exact.
 */
export function shownCurve<R extends string>(spells: readonly Spells<R>[], steps: readonly SurvivalStep<R>[]): ShownCurve {
  const observed = spells.filter(({ enteredAfter, duration }) => enteredAfter === null || enteredAfter < duration);
  if (observed.length === 0) return { points: [], resolutionDays: 1 };
  let first = Infinity;
  let last = 0;
  for (const { enteredAfter, duration } of observed) {
    first = Math.min(first, enteredAfter === null ? 0 : enteredAfter + 1);
    last = Math.max(last, duration);
  }
  const resolutionDays = steps.length <= MOST_POINTS - 2 ? 1 : Math.ceil((last - first + 1) / (MOST_POINTS - 2));
  const stepped = pointsOf(steps).filter((point, index, all) => {
    const next = all[index + 1];
    return next === undefined || binOf(next.days, first, resolutionDays) !== binOf(point.days, first, resolutionDays);
  });
  const points = steps[0]?.duration === first ? stepped : [atStart(first, atRiskAt(observed, first)), ...stepped];
  const end = points.at(-1)!;
  return { points: end.days === last ? points : [...points, { ...end, days: last, atRisk: atRiskAt(observed, last) }], resolutionDays };
}

function atStart(days: number, atRisk: number): SurvivalPoint {
  return { days, surviving: 1, low: 1, high: 1, atRisk };
}

/** Once nobody is left, Greenwood has no error: the range then goes from 0 to where it last went. */
function pointsOf<R extends string>(steps: readonly SurvivalStep<R>[]): SurvivalPoint[] {
  let high = 1;
  return steps.map(({ duration, surviving, standardError, atRisk }) => {
    const reach = standardError === null ? null : NORMAL_QUANTILE_90 * standardError;
    high = reach === null ? high : Math.min(1, surviving + reach);
    return { days: duration, surviving, low: reach === null ? 0 : Math.max(0, surviving - reach), high, atRisk };
  });
}

function binOf(days: number, first: number, resolutionDays: number): number {
  return Math.floor((days - first) / resolutionDays);
}
