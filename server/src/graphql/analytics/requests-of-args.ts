import type { ComparisonRequest } from '../../domain/comparison.js';
import type { TimeGrain } from '../../domain/time-grain.js';
import type { TimeZone } from '../../domain/time-zone.js';
import type {
  AnalyticsRequest,
  BucketsRequest,
  GapFill,
  Grouping,
  Nulls,
  OrderTerm,
  SortDirection,
} from '../../engine/request/analytics-request.js';
import type { RelationshipListRequest } from '../../engine/run/read-relationships.js';
import type { Optional } from '../optional.js';
import { conditionOfWhere } from './condition-of-where.js';

/** The arguments of an analytics field, of any dataset. */
export interface AnalyticsArguments {
  readonly window: AnalyticsRequest['window'];
  readonly by?: Optional<string>;
  readonly timeZone?: Optional<TimeZone>;
  readonly where?: Optional<object>;
  readonly compareTo?: Optional<ComparisonRequest>;
  readonly profile?: Optional<string>;
}

/** The arguments of `buckets`, of any dataset. */
export interface BucketsArguments {
  readonly groupBy: readonly { readonly dimension: string; readonly grain?: Optional<TimeGrain> }[];
  readonly having?: Optional<readonly { readonly measure: string; readonly gte?: Optional<number>; readonly lte?: Optional<number> }[]>;
  readonly orderBy?: Optional<
    readonly {
      readonly dimension?: Optional<string>;
      readonly grain?: Optional<TimeGrain>;
      readonly measure?: Optional<string>;
      readonly direction: SortDirection;
      readonly nulls: Nulls;
    }[]
  >;
  readonly first: number;
  readonly after?: Optional<string>;
  readonly fill: GapFill;
}

/** The arguments of a page of relationships. */
export interface ListArguments {
  readonly first: number;
  readonly after?: Optional<string>;
  readonly orderBy?: Optional<RelationshipListRequest['orderBy']>;
}

/** The engine's request for the arguments of an analytics field. */
export function analyticsRequestOf(dataset: string, args: AnalyticsArguments): AnalyticsRequest {
  const { window, by, timeZone, where, compareTo, profile } = args;
  return {
    dataset,
    window,
    by: by ?? null,
    timeZone: timeZone ?? null,
    where: conditionOfWhere(where),
    compareTo: compareTo ?? null,
    profile: profile ?? null,
  };
}

/** The engine's request for the arguments of `buckets`. */
export function bucketsRequestOf(args: BucketsArguments): BucketsRequest {
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
export function listRequestOf(args: ListArguments): RelationshipListRequest {
  return { first: args.first, after: args.after ?? null, orderBy: args.orderBy ?? [] };
}
