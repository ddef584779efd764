import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Estimate } from '../../domain/estimate.js';
import type { RelationshipStatus } from '../../domain/relationship-status.js';
import { QualityAttribute, Stream } from '../../domain/stream.js';
import { changeBetween, type EstimateChange } from '../../engine/result/estimate-change.js';
import type { SpreadEstimate } from '../../engine/result/estimate-of.js';
import { Account } from '../account/account.type.js';
import { Agent } from '../agent/agent.type.js';
import type { GraphqlContext } from '../context.js';
import { RelationshipConnection } from '../relationship/relationship-connection.type.js';
import { Relationship } from '../relationship/relationship.type.js';
import { EstimateChangeType } from '../words/estimate-change.type.js';
import { EstimateType } from '../words/estimate.type.js';
import { analyticsSessionOf } from './analytics-session.js';
import { Weighting } from './analytics-words.js';
import { relationshipConnectionOf } from './page-info-of.js';
import { RelationshipPageArgs } from './relationship-analytics.input.js';
import { relationshipBucketOf } from './relationship-bucket-of.js';
import { RelationshipBucket, StatusCount } from './relationship-bucket.type.js';
import { relationshipMeasureOfField } from './relationship-measure-of-field.js';
import { RelationshipMeasure } from './relationship-words.js';
import { listRequestOf } from './requests-of-args.js';

const byRevenue = 'What each relationship counts by.';

function shown({ bucket }: RelationshipBucket, field: string, args: object): SpreadEstimate {
  const measure = relationshipMeasureOfField(field, { ...args });
  const estimate = measure === null ? undefined : bucket.estimates.get(measure);
  if (!estimate) throw new RangeError(`${field} of a bucket was not computed`);
  return estimate;
}

function memberId({ bucket }: RelationshipBucket, dimension: string): string | null {
  const value = bucket.keys.find((key) => key.dimension === dimension)?.value;
  return typeof value === 'string' ? value : null;
}

@Resolver(() => RelationshipBucket)
export class RelationshipBucketResolver {
  @FieldResolver(() => EstimateType, {
    description: 'Mean trust, 0 to 100, higher is better: confidence in the supplier. NO_DATA: no vote on it.',
  })
  trust(
    @Root() bucket: RelationshipBucket,
    @Arg('weighting', () => Weighting, { defaultValue: Weighting.EQUAL, description: byRevenue }) weighting: Weighting,
  ): Estimate {
    return shown(bucket, 'trust', { weighting });
  }

  @FieldResolver(() => EstimateType, {
    description: 'Mean commitment, 0 to 100, higher is better; never above trust. NO_DATA: no vote at all.',
  })
  commitment(
    @Root() bucket: RelationshipBucket,
    @Arg('weighting', () => Weighting, { defaultValue: Weighting.EQUAL, description: byRevenue }) weighting: Weighting,
  ): Estimate {
    return shown(bucket, 'commitment', { weighting });
  }

  @FieldResolver(() => EstimateType, {
    description: 'Mean relationship quality, 0 to 100, higher is better: the average of trust and commitment. NO_DATA: no vote at all.',
  })
  quality(
    @Root() bucket: RelationshipBucket,
    @Arg('weighting', () => Weighting, { defaultValue: Weighting.EQUAL, description: byRevenue }) weighting: Weighting,
  ): Estimate {
    return shown(bucket, 'quality', { weighting });
  }

  @FieldResolver(() => EstimateType, {
    description: 'Mean score of one of the five attributes, 0 to 100, higher is better. NO_DATA: never observed.',
  })
  attribute(
    @Root() bucket: RelationshipBucket,
    @Arg('name', () => QualityAttribute, { description: 'The attribute.' }) name: QualityAttribute,
  ): Estimate {
    return shown(bucket, 'attribute', { name });
  }

  @FieldResolver(() => EstimateType, {
    description: 'Mean score of one of the ten streams, 0 to 100; higher is better for all but SWITCHING. NO_DATA: never observed.',
  })
  stream(@Root() bucket: RelationshipBucket, @Arg('name', () => Stream, { description: 'The stream.' }) name: Stream): Estimate {
    return shown(bucket, 'stream', { name });
  }

  @FieldResolver(() => EstimateType, {
    description:
      'Final opinion, 0 to 100, higher is better: points of the answered obligations out of all phases reached. NO_DATA: no phase reached.',
  })
  finalOpinion(@Root() bucket: RelationshipBucket): Estimate {
    return shown(bucket, 'finalOpinion', {});
  }

  @FieldResolver(() => EstimateType, {
    description: 'Percent of the relationships that are critical, captive or at risk, 0 to 100, lower is better. NO_DATA: no relationship.',
  })
  atRiskShare(@Root() bucket: RelationshipBucket): Estimate {
    return shown(bucket, 'atRiskShare', {});
  }

  @FieldResolver(() => [StatusCount], {
    description: 'How many relationships have each status, in the order of the rules; statuses that none has are left out.',
  })
  byStatus(@Root() { bucket }: RelationshipBucket): StatusCount[] {
    return bucket.breakdown.map(({ member, rows, weightShare }) => ({
      status: member as RelationshipStatus,
      relationships: rows,
      revenueShare: weightShare,
    }));
  }

  @FieldResolver(() => RelationshipBucket, {
    nullable: true,
    description: 'The same group in the comparison window. Null: nothing is compared.',
  })
  previous(@Root() { bucket, resolved, groupBy }: RelationshipBucket): RelationshipBucket | null {
    return bucket.previous && relationshipBucketOf(bucket.previous, resolved, groupBy);
  }

  @FieldResolver(() => EstimateChangeType, {
    description: 'How far a measure moved from the comparison window. All null: nothing is compared, or there was nothing.',
  })
  change(
    @Root() { bucket }: RelationshipBucket,
    @Arg('measure', () => RelationshipMeasure, { description: 'The measure.' }) measure: RelationshipMeasure,
  ): EstimateChange {
    const current = bucket.estimates.get(measure);
    if (!current) throw new RangeError(`${measure} of a bucket was not computed`);
    return changeBetween(bucket.previous?.estimates.get(measure) ?? null, current);
  }

  @FieldResolver(() => RelationshipConnection, {
    description: 'The relationships behind the bucket: totalCount is its count of relationships.',
  })
  async drill(
    @Root() { bucket, resolved, groupBy }: RelationshipBucket,
    @Args(() => RelationshipPageArgs) args: RelationshipPageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<RelationshipConnection> {
    const page = await analyticsSessionOf(context).drill({ resolved, groupBy, bucket, request: listRequestOf(args) });
    return relationshipConnectionOf(page, context);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: 'The agent who owns the relationships. Null: nobody does. Only for buckets grouped by it.',
  })
  async owner(@Root() bucket: RelationshipBucket, @Ctx() { loaders }: GraphqlContext): Promise<Agent | null> {
    const id = memberId(bucket, 'OWNER');
    return id === null ? null : loaders.agent.load(id);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The account. Only for buckets grouped by it.' })
  async account(@Root() bucket: RelationshipBucket, @Ctx() { loaders }: GraphqlContext): Promise<Account | null> {
    const id = memberId(bucket, 'ACCOUNT');
    return id === null ? null : loaders.account.load(id);
  }

  @FieldResolver(() => Relationship, { nullable: true, description: 'The relationship. Only for buckets grouped by it.' })
  async relationship(@Root() bucket: RelationshipBucket, @Ctx() { loaders }: GraphqlContext): Promise<Relationship | null> {
    const id = memberId(bucket, 'RELATIONSHIP');
    return id === null ? null : loaders.relationship.load(id);
  }
}
