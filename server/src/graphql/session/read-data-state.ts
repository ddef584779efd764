import type { RowScope } from '../../access/row-scope.js';
import type { AnalyticsStore } from '../../analytics/analytics-store.js';
import { readDataExtent } from '../../analytics/data-extent.js';
import { calendarDateOf } from '../../domain/calendar.js';
import type { Projector } from '../../projection/projector.js';
import type { RecordStore } from '../../records/record-store.js';
import type { DataState } from './data-state.type.js';

/** What data there is inside a row scope, and how far analytics has followed the records. */
export async function readDataState(
  { analytics, projector, records, zone }: { analytics: AnalyticsStore; projector: Projector; records: RecordStore; zone: string },
  scope: RowScope,
): Promise<DataState> {
  const [extent, latestRevision] = await Promise.all([readDataExtent(analytics, scope), records.projection.latestRevision()]);
  const freshness = projector.freshness();
  const revision = freshness?.revision ?? 0;
  const { relationships, hasDemoData, earliestDay, latestDay } = extent;
  return {
    relationships,
    hasDemoData,
    revision: String(revision),
    pendingRevisions: Math.max(0, latestRevision - revision),
    freshThrough: freshness?.freshThrough ?? null,
    timeZone: zone,
    earliestDay: earliestDay === null ? null : calendarDateOf(earliestDay),
    latestDay: latestDay === null ? null : calendarDateOf(latestDay),
  };
}
