import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import type { Grouping } from '../../engine/request/analytics-request.js';
import type { Bucket } from '../../engine/result/bucket.js';
import { periodTypeOf } from './period-type-of.js';
import type { RelationshipBucket } from './relationship-bucket.type.js';

/** The GraphQL bucket of an engine's bucket. A dimension that is not grouped is null; selecting it was refused before. */
export function relationshipBucketOf(bucket: Bucket, resolved: ResolvedAnalytics, groupBy: readonly Grouping[]): RelationshipBucket {
  const keys = new Map(bucket.keys.map((key) => [key.dimension, key]));
  const member = <T extends string>(dimension: string) => (keys.get(dimension)?.value ?? null) as T | null;
  const period = (dimension: string) => periodTypeOf(keys.get(dimension)?.period ?? null);
  return {
    id: bucket.id,
    bucket,
    resolved,
    groupBy,
    period: period('PERIOD'),
    startCohort: period('START_COHORT'),
    type: member('TYPE'),
    stage: member('STAGE'),
    suggestedStage: member('SUGGESTED_STAGE'),
    status: member('STATUS'),
    phase: member('PHASE'),
    team: member('TEAM'),
    businessUnit: member('BUSINESS_UNIT'),
    segment: member('SEGMENT'),
    industry: member('INDUSTRY'),
    region: member('REGION'),
    country: member('COUNTRY'),
    relationships: bucket.rows,
  };
}
