import type { Row } from '../../analytics/analytics-store.js';
import { planBuckets, planTotal, type BucketPlan } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { BucketsRequest, Wanted } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import { type Bucket, bucketOf, emptyBucket } from '../result/bucket.js';
import { bucketSql, sortKeysOf } from '../sql/bucket-sql.js';
import type { SortValue } from '../sql/order-sql.js';
import { cursorOf, readCursor } from './cursor.js';
import type { EngineParts } from './engine-parts.js';
import { ensureReadings } from './ensure-readings.js';
import { runQuery, streamQuery } from './run-query.js';

/** A page of a list, with what is needed to go on. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of buckets. `totalGroups` is null unless it was asked for. */
export interface BucketsPage extends Page<Bucket> {
  readonly totalGroups: number | null;
}

/** Reads a page of buckets with one statement. */
export async function readBuckets(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  request: BucketsRequest,
  wanted: Wanted & { readonly totalGroups: boolean },
  caller: Caller,
): Promise<BucketsPage> {
  const plan = planBuckets(resolved, request, wanted, caller);
  const after = request.after === null ? null : readCursor(request.after, plan.fingerprint, sortKeysOf(plan).length);
  await ensureReadings(parts, resolved, plan.timeline.readings, caller);
  const statement = bucketSql(plan, { limit: request.first + 1, after, countsGroups: wanted.totalGroups });
  const rows = await runQuery(parts.store, statement, caller);
  const found = rows.filter((row) => row['is_bucket'] === 1);
  const shown = found.slice(0, request.first);
  const cursor = (row: Row | undefined): string | null => (row ? cursorOf(plan.fingerprint, sortValues(plan, row)) : null);
  return {
    nodes: shown.map((row) => bucketOf(plan, row)),
    hasNextPage: found.length > request.first,
    hasPreviousPage: after !== null,
    startCursor: cursor(shown[0]),
    endCursor: cursor(shown.at(-1)),
    totalGroups: wanted.totalGroups ? Number(rows[0]?.['total_groups'] ?? 0) : null,
  };
}

/** Reads all buckets with one statement, in pieces; `first` and `after` are passed over. */
export async function* streamBuckets(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  request: BucketsRequest,
  wanted: Wanted,
  caller: Caller,
): AsyncGenerator<Bucket[]> {
  const plan = planBuckets(resolved, { ...request, first: 1, after: null }, wanted, caller);
  await ensureReadings(parts, resolved, plan.timeline.readings, caller);
  const statement = bucketSql(plan, { limit: null, after: null, countsGroups: false });
  for await (const rows of streamQuery(parts.store, statement, caller)) yield rows.map((row) => bucketOf(plan, row));
}

/** Reads the one bucket over the whole window, from rows and never from buckets. */
export async function readTotal(parts: EngineParts, resolved: ResolvedAnalytics, wanted: Wanted, caller: Caller): Promise<Bucket> {
  const plan = planTotal(resolved, wanted, caller);
  await ensureReadings(parts, resolved, plan.timeline.readings, caller);
  const rows = await runQuery(parts.store, bucketSql(plan, { limit: 1, after: null, countsGroups: false }), caller);
  const row = rows[0];
  return row ? bucketOf(plan, row) : emptyBucket(plan);
}

function sortValues(plan: BucketPlan, row: Row): SortValue[] {
  return sortKeysOf(plan).map(({ column }) => {
    const value = row[column] ?? null;
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}
