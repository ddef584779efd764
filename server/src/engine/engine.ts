import { datasetOf } from '../semantic/catalogue.js';
import { resolveAnalytics } from './plan/resolve-analytics.js';
import type { ResolvedAnalytics } from './plan/resolved-analytics.js';
import type { AnalyticsRequest, BucketsRequest, ChangesRequest, Grouping, Wanted } from './request/analytics-request.js';
import type { Caller } from './request/caller.js';
import type { Condition } from './request/condition.js';
import type { Bucket } from './result/bucket.js';
import type { ChangeDecomposition } from './result/change-decomposition.js';
import type { EngineParts } from './run/engine-parts.js';
import { readProjectionState } from './run/projection-state.js';
import { type BucketsPage, readBuckets, readTotal, streamBuckets } from './run/read-buckets.js';
import { readChanges } from './run/read-changes.js';
import { createEventReader, type EventReader } from './run/read-events.js';
import { createLifecycleReader, type LifecycleReader } from './run/read-lifecycle.js';
import { type PracticeEffects, readPracticeEffects } from './run/read-practice-effects.js';
import {
  type DimensionMember,
  readDrills,
  readMembers,
  readRelationshipIds,
  readRelationships,
  streamRelationships,
  type RelationshipListRequest,
  type RelationshipPage,
  type RelationshipsAsOf,
} from './run/read-relationships.js';

/** The one door to analytics. Every question is limited by its caller's row scope and role. */
export interface Engine {
  /** Makes a request absolute; the answer is what the other questions are asked of. */
  resolve(request: AnalyticsRequest, caller: Caller): Promise<ResolvedAnalytics>;
  total(resolved: ResolvedAnalytics, wanted: Wanted, caller: Caller): Promise<Bucket>;
  buckets(
    resolved: ResolvedAnalytics,
    request: BucketsRequest,
    wanted: Wanted & { readonly totalGroups: boolean },
    caller: Caller,
  ): Promise<BucketsPage>;
  /** All buckets of the same plan, in pieces, of one moment; `first` and `after` are passed over. */
  streamBuckets(resolved: ResolvedAnalytics, request: BucketsRequest, wanted: Wanted, caller: Caller): AsyncGenerator<Bucket[]>;
  changes(resolved: ResolvedAnalytics, request: ChangesRequest, caller: Caller): Promise<ChangeDecomposition>;
  /** The relationships behind buckets of one grouping, in the order of the buckets. */
  drills(
    resolved: ResolvedAnalytics,
    groupBy: readonly Grouping[],
    buckets: readonly Bucket[],
    request: RelationshipListRequest,
    caller: Caller,
  ): Promise<RelationshipPage[]>;
  readonly lifecycle: LifecycleReader;
  /** The later change of trust of each practice against relationships alike without it. */
  practiceEffects(resolved: ResolvedAnalytics, horizonDays: number, caller: Caller): Promise<PracticeEffects>;
  /** Events one by one. */
  readonly events: EventReader;
  relationships(request: RelationshipsAsOf, caller: Caller): Promise<RelationshipPage>;
  /** The ids of all relationships of the same list, in pieces, of one moment; `first` and `after` are passed over. */
  streamRelationships(request: RelationshipsAsOf, caller: Caller): AsyncGenerator<string[]>;
  /** The ids of all relationships that meet a condition, in order: for questions that other readers answer. */
  relationshipIds(where: Condition, caller: Caller): Promise<string[]>;
  members(
    request: { readonly dataset: string; readonly dimension: string; readonly search: string | null; readonly first: number },
    caller: Caller,
  ): Promise<DimensionMember[]>;
}

/** Builds the engine. */
export function createEngine(parts: EngineParts): Engine {
  return {
    resolve: async (request, caller) => {
      const dataset = datasetOf(request.dataset, parts.datasets);
      const projection = await readProjectionState(parts.store, caller);
      return resolveAnalytics(request, dataset, projection, caller, parts.clock());
    },
    total: (resolved, wanted, caller) => readTotal(parts, resolved, wanted, caller),
    buckets: (resolved, request, wanted, caller) => readBuckets(parts, resolved, request, wanted, caller),
    streamBuckets: (resolved, request, wanted, caller) => streamBuckets(parts, resolved, request, wanted, caller),
    changes: (resolved, request, caller) => readChanges(parts, resolved, request, caller),
    drills: (resolved, groupBy, buckets, request, caller) => readDrills(parts, resolved, groupBy, buckets, request, caller),
    lifecycle: createLifecycleReader(parts),
    practiceEffects: (resolved, horizonDays, caller) => readPracticeEffects(parts, resolved, horizonDays, caller),
    events: createEventReader(parts),
    relationships: (request, caller) => readRelationships(parts, request, caller),
    streamRelationships: (request, caller) => streamRelationships(parts, request, caller),
    relationshipIds: (where, caller) => readRelationshipIds(parts, where, caller),
    members: (request, caller) => readMembers(parts, request, caller),
  };
}
