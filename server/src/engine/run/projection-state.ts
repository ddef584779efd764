import { sql } from 'kysely';
import type { AnalyticsStore } from '../../analytics/analytics-store.js';
import type { Day, Instant } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import type { TimeZone } from '../../domain/time-zone.js';
import type { Caller } from '../request/caller.js';
import { runQuery } from './run-query.js';

/** How far the analytics store has followed the records. */
export interface ProjectionState {
  readonly revision: number;
  readonly profile: string;
  readonly zone: TimeZone;
  readonly throughDay: Day;
  readonly freshThrough: Instant;
}

/** Reads the projection's cursor; refuses while there has been no projection yet. */
export async function readProjectionState(store: AnalyticsStore, caller: Caller): Promise<ProjectionState> {
  const rows = await runQuery(store, sql`select revision, profile, zone, through_day, fresh_through from projection`, caller);
  const row = rows[0];
  if (!row) {
    throw refuse('NOT_READY', { what: 'The analytics store' });
  }
  return {
    revision: Number(row['revision']),
    profile: String(row['profile']),
    zone: String(row['zone']),
    throughDay: Number(row['through_day']),
    freshThrough: Number(row['fresh_through']),
  };
}
