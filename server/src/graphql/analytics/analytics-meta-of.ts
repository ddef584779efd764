import { calendarDateOf } from '../../domain/calendar.js';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { AnalyticsMeta } from './analytics-meta.type.js';

/** What an answer is about, as it is shown. */
export function analyticsMetaOf(resolved: ResolvedAnalytics): AnalyticsMeta {
  const { window, comparison, timeZone, profile, freshThrough, revision, warnings } = resolved;
  return {
    from: calendarDateOf(window.from),
    to: calendarDateOf(window.to),
    timeZone,
    comparisonFrom: comparison && calendarDateOf(comparison.from),
    comparisonTo: comparison && calendarDateOf(comparison.to),
    profile,
    freshThrough,
    revision: String(revision),
    warnings,
  };
}
