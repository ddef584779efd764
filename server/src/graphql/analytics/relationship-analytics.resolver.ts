import { Args, Ctx, Directive, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { dayOf } from '../../domain/calendar.js';
import type { ChangeDecomposition } from '../../engine/result/change-decomposition.js';
import type { GraphqlContext } from '../context.js';
import { RelationshipConnection } from '../relationship/relationship-connection.type.js';
import { analyticsMetaOf } from './analytics-meta-of.js';
import { AnalyticsMeta } from './analytics-meta.type.js';
import { analyticsSessionOf } from './analytics-session.js';
import { answerBuckets, answerTotal } from './answer-analytics.js';
import { ChangeDecompositionType } from './change-decomposition.type.js';
import { conditionOfWhere } from './condition-of-where.js';
import { relationshipConnectionOf } from './page-info-of.js';
import { ChangesArgs, RelationshipAnalyticsArgs, RelationshipBucketsArgs, RelationshipListArgs } from './relationship-analytics.input.js';
import { relationshipBucketOf as shown } from './relationship-bucket-of.js';
import { RelationshipAnalytics, RelationshipBucket, RelationshipBucketConnection } from './relationship-bucket.type.js';
import { relationshipMeasureOfField as measureOfField } from './relationship-measure-of-field.js';
import { analyticsRequestOf, bucketsRequestOf, listRequestOf } from './requests-of-args.js';

@Resolver(() => RelationshipAnalytics)
export class RelationshipAnalyticsResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => RelationshipAnalytics, {
    description: 'Relationships as they stand at the ends of periods. Grouping is in arguments, measures are by selection.',
  })
  async relationshipAnalytics(
    @Args(() => RelationshipAnalyticsArgs) args: RelationshipAnalyticsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RelationshipAnalytics> {
    const resolved = await analyticsSessionOf(context).resolve(analyticsRequestOf('relationship', args));
    return { id: resolved.id, resolved };
  }

  @Query(() => RelationshipConnection, { description: 'Relationships, ended ones too, sorted by measures as of a day.' })
  async relationships(
    @Args(() => RelationshipListArgs) args: RelationshipListArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RelationshipConnection> {
    const { caller } = analyticsSessionOf(context);
    const asOf = args.asOf == null ? null : dayOf(args.asOf);
    const page = await context.engine.relationships({ ...listRequestOf(args), where: conditionOfWhere(args.where), asOf }, caller);
    return relationshipConnectionOf(page, context);
  }

  @FieldResolver(() => RelationshipBucket, {
    description: 'The whole, as it stands at the end of the window; from rows, never from buckets.',
  })
  total(
    @Root() { resolved }: RelationshipAnalytics,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<RelationshipBucket> {
    return answerTotal({ resolved, context, info, measureOfField, shown });
  }

  @FieldResolver(() => RelationshipBucketConnection, {
    description: 'Groups of relationships. With PERIOD, each period shows the state at its last day, the running one at the latest day.',
  })
  buckets(
    @Root() { resolved }: RelationshipAnalytics,
    @Args(() => RelationshipBucketsArgs) args: RelationshipBucketsArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: GraphqlContext,
  ): Promise<RelationshipBucketConnection> {
    return answerBuckets({ resolved, context, info, measureOfField, shown }, bucketsRequestOf(args));
  }

  @FieldResolver(() => ChangeDecompositionType, {
    description:
      'What moved the measure between the end of the comparison window, or without one the day before the window, and the end of the window.',
  })
  changes(
    @Root() { resolved }: RelationshipAnalytics,
    @Args(() => ChangesArgs) { by, measure, top }: ChangesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangeDecomposition> {
    return analyticsSessionOf(context).changes({ resolved, request: { by, measure, top } });
  }

  @FieldResolver(() => AnalyticsMeta, { description: 'What the answer is about, made absolute, and how fresh it is.' })
  meta(@Root() { resolved }: RelationshipAnalytics): AnalyticsMeta {
    return analyticsMetaOf(resolved);
  }
}
