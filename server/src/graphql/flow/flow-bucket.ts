import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { Grouping } from '../../engine/request/analytics-request.js';
import type { Bucket } from '../../engine/result/bucket.js';

/** A bucket as the resolvers of a flow know it: what the engine computed, of which question and grouping. */
export interface FlowBucket {
  readonly id: string;
  readonly bucket: Bucket;
  readonly resolved: ResolvedAnalytics;
  readonly groupBy: readonly Grouping[];
}

/** The bucket of the engine's bucket. */
export function flowBucketOf(bucket: Bucket, resolved: ResolvedAnalytics, groupBy: readonly Grouping[]): FlowBucket {
  return { id: bucket.id, bucket, resolved, groupBy };
}
