import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DealPhase } from '../../domain/deal-phase.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { RelationshipType } from '../../domain/relationship-type.js';
import type { Bucket } from '../../engine/result/bucket.js';
import type { Grouping } from '../../engine/request/analytics-request.js';
import type { ResolvedAnalytics } from '../../engine/plan/resolved-analytics.js';
import { PageInfoType } from '../words/page-info.type.js';
import { PeriodType } from './period.type.js';

/** How many relationships have a status. */
@ObjectType('StatusCount', { description: 'How many relationships have a status.' })
export class StatusCount {
  @Field(() => RelationshipStatus, { description: 'The status.' })
  status!: RelationshipStatus;

  @Field(() => Int, { description: 'How many relationships have it.' })
  relationships!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Their share of the revenue of the last twelve months, 0 to 1. Null: no revenue at all.',
  })
  revenueShare!: number | null;
}

const GROUPED = 'Null: not recorded. Only for buckets grouped by it.';

/** One group of relationships at one time, with the measures of it that were asked for. */
@ObjectType('RelationshipBucket', {
  description:
    'One group of relationships as it stood at the end of a period. Measures sit directly on it. A dimension that is not in groupBy is the error DIMENSION_NOT_GROUPED.',
})
export class RelationshipBucket {
  @Field(() => ID, { description: 'Equal for the same group of the same question by a caller of the same scope.' })
  id!: string;

  /** What the engine computed, of which question and grouping. */
  bucket!: Bucket;
  resolved!: ResolvedAnalytics;
  groupBy!: readonly Grouping[];

  @Field(() => PeriodType, {
    nullable: true,
    description: 'The period at whose last day it was looked at. Only for buckets grouped by PERIOD.',
  })
  period!: PeriodType | null;

  @Field(() => PeriodType, { nullable: true, description: `The period in which the relationships started. ${GROUPED}` })
  startCohort!: PeriodType | null;

  @Field(() => RelationshipType, { nullable: true, description: `The type on that day. ${GROUPED}` })
  type!: RelationshipType | null;

  @Field(() => LifecycleStage, { nullable: true, description: `The recorded lifecycle stage on that day. ${GROUPED}` })
  stage!: LifecycleStage | null;

  @Field(() => LifecycleStage, { nullable: true, description: `The lifecycle stage that scoring suggests on that day. ${GROUPED}` })
  suggestedStage!: LifecycleStage | null;

  @Field(() => RelationshipStatus, { nullable: true, description: `The status on that day. ${GROUPED}` })
  status!: RelationshipStatus | null;

  @Field(() => DealPhase, { nullable: true, description: `The phase of the deal that moved last. ${GROUPED}` })
  phase!: DealPhase | null;

  @Field(() => String, { nullable: true, description: `The team of the owner. ${GROUPED}` })
  team!: string | null;

  @Field(() => String, { nullable: true, description: `The name of the business unit. ${GROUPED}` })
  businessUnit!: string | null;

  @Field(() => String, { nullable: true, description: `The market segment. ${GROUPED}` })
  segment!: string | null;

  @Field(() => String, { nullable: true, description: `The industry. ${GROUPED}` })
  industry!: string | null;

  @Field(() => String, { nullable: true, description: `The region. ${GROUPED}` })
  region!: string | null;

  @Field(() => String, { nullable: true, description: `The country. ${GROUPED}` })
  country!: string | null;

  @Field(() => Int, { description: 'How many relationships were active on the day. 0: none.' })
  relationships!: number;
}

/** A page of buckets. */
@ObjectType('RelationshipBucketConnection', { description: 'A page of buckets.' })
export class RelationshipBucketConnection {
  @Field(() => [RelationshipBucket], { description: 'The buckets of this page.' })
  nodes!: readonly RelationshipBucket[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many buckets there are on all pages together. Computed only when selected.' })
  totalGroups!: number;

  @Field(() => Boolean, { description: 'True when there are buckets that this page does not hold.' })
  truncated!: boolean;
}

/** The answer to a question about relationships; what is asked of it is computed, nothing else. */
@ObjectType('RelationshipAnalytics', {
  description: 'Relationships as they stand at the ends of periods: a stock. Only what is selected is computed.',
})
export class RelationshipAnalytics {
  @Field(() => ID, { description: 'Equal for the same question by a caller of the same scope.' })
  id!: string;

  /** The question, made absolute. */
  resolved!: ResolvedAnalytics;
}
