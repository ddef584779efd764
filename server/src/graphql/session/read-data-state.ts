import type { RowScope } from '../../access/row-scope.js';
import type { AnalyticsStore } from '../../analytics/analytics-store.js';
import { readDataExtent } from '../../analytics/data-extent.js';
import { calendarDateOf } from '../../domain/calendar.js';
import type { Projections } from '../../projection/projections.js';
import type { RecordStore } from '../../records/record-store.js';
import { recalculationOf } from '../profile/profile-projection.type.js';
import type { DataState } from './data-state.type.js';

interface DataStateSources {
  readonly analytics: AnalyticsStore;
  readonly projections: Projections;
  readonly records: RecordStore;
  readonly zone: string;
}

/** What data there is inside a row scope, and how far analytics has followed the records. */
export async function readDataState({ analytics, projections, records, zone }: DataStateSources, scope: RowScope): Promise<DataState> {
  const [extent, latestRevision] = await Promise.all([readDataExtent(analytics, scope), records.projection.latestRevision()]);
  const { revision, freshThrough, profile } = projections.freshness();
  const recalculation = projections.recalculation();
  const { relationships, hasDemoData, earliestDay, latestDay } = extent;
  return {
    relationships,
    hasDemoData,
    revision: String(revision),
    pendingRevisions: Math.max(0, latestRevision - revision),
    freshThrough: freshThrough,
    timeZone: zone,
    profile,
    recalculation: recalculation && recalculationOf(recalculation),
    earliestDay: earliestDay === null ? null : calendarDateOf(earliestDay),
    latestDay: latestDay === null ? null : calendarDateOf(latestDay),
  };
}
