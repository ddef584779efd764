import type { AnalyticsRequest, BucketsRequest, Grouping, OrderTerm } from '../../engine/request/analytics-request.js';
import type { RelationshipListRequest } from '../../engine/run/read-relationships.js';
import { conditionOfWhere } from './condition-of-where.js';
import type { RelationshipAnalyticsArgs, RelationshipBucketsArgs, RelationshipPageArgs } from './relationship-analytics.input.js';

/** The engine's request for the arguments of an analytics field. */
export function analyticsRequestOf(dataset: string, args: RelationshipAnalyticsArgs): AnalyticsRequest {
  const { window, timeZone, where, compareTo, profile } = args;
  return {
    dataset,
    window,
    timeZone: timeZone ?? null,
    where: conditionOfWhere(where),
    compareTo: compareTo ?? null,
    profile: profile ?? null,
  };
}

/** The engine's request for the arguments of `buckets`. */
export function bucketsRequestOf(args: RelationshipBucketsArgs): BucketsRequest {
  return {
    groupBy: args.groupBy.map(({ dimension, grain }): Grouping => ({ dimension, grain: grain ?? null })),
    having: (args.having ?? []).map(({ measure, gte, lte }) => ({ measure, gte: gte ?? null, lte: lte ?? null })),
    orderBy: (args.orderBy ?? []).map(({ dimension, grain, measure, direction, nulls }): OrderTerm => ({
      dimension: dimension ?? null,
      grain: grain ?? null,
      measure: measure ?? null,
      direction,
      nulls,
    })),
    first: args.first,
    after: args.after ?? null,
    fill: args.fill,
  };
}

/** The engine's request for a page of relationships. */
export function listRequestOf(args: RelationshipPageArgs): RelationshipListRequest {
  return { first: args.first, after: args.after ?? null, orderBy: args.orderBy ?? [] };
}
