import { calendarDateOf, type Instant } from '../../domain/calendar.js';
import { compareWindow } from '../../domain/comparison.js';
import { localDayReader } from '../../domain/local-day.js';
import { refuse } from '../../domain/refusal.js';
import type { TimeZone } from '../../domain/time-zone.js';
import { resolveWindow } from '../../domain/window.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { AnalyticsRequest } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import { checkCondition, conditionAsOf } from '../request/condition.js';
import { hashOf } from '../run/hash.js';
import type { ProjectionState } from '../run/projection-state.js';
import { type MeasuredTime, measuredTime } from './measured-time.js';
import type { ResolvedAnalytics } from './resolved-analytics.js';

/** Makes a request absolute: its windows as days, its zone and its profile named. */
export function resolveAnalytics(
  request: AnalyticsRequest,
  dataset: Dataset,
  projection: ProjectionState,
  caller: Caller,
  now: Instant,
): ResolvedAnalytics {
  checkCondition(request.where, dataset);
  if (request.profile !== null && request.profile !== projection.profile) {
    throw refuse('UNKNOWN_PROFILE', { profile: request.profile, known: [projection.profile] });
  }
  const timeZone = request.timeZone ?? projection.zone;
  const today = localDayReader(timeZone)(now);
  const asked = resolveWindow(request.window, today);
  const { window, comparison } = compareWindow(asked, request.compareTo, today);
  const { profile, revision, freshThrough, throughDay } = projection;
  const where = conditionAsOf(request.where, throughDay);
  const time = measuredTime(dataset, request.by ?? null, timeZone, projection.zone);
  const { scope } = caller;
  const warnings = [
    ...(window.to < asked.to ? [`The window is still running; it is read through ${calendarDateOf(today)}.`] : []),
    ...(dataset.kind === 'STOCK' && throughDay < Math.min(window.to - 1, today)
      ? [`States exist through ${calendarDateOf(throughDay)}; later days show that state.`]
      : []),
    ...(timeZone === projection.zone ? [] : [warningOfZone(time, timeZone, projection.zone)]),
  ];
  const id = hashOf({ dataset: dataset.name, by: time.name ?? undefined, window, comparison, timeZone, where, profile, scope });
  return { id, dataset, window, comparison, timeZone, time, today, throughDay, where, scope, profile, revision, freshThrough, warnings };
}

function warningOfZone({ unit }: MeasuredTime, asked: TimeZone, reporting: TimeZone): string {
  return unit === 'DAY'
    ? `Days are those of the reporting zone ${reporting}; ${asked} only tells which day is running.`
    : `Periods are those of ${asked}; other dates, grouped or filtered by, are days of the reporting zone ${reporting}.`;
}
