import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { chosenRelationships } from '../analytics/chosen-relationships.js';
import { RelationshipAnalytics } from '../analytics/relationship-bucket.type.js';
import { analyticsRequestOf } from '../analytics/requests-of-args.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { keysetPage } from '../keyset-page.js';
import type { ProfileDoors } from '../profile-doors.js';
import { RelationshipQuality } from '../relationship/relationship-quality.type.js';
import { Relationship } from '../relationship/relationship.type.js';
import {
  ProfileComparison,
  ProfileComparisonArgs,
  StatusChange,
  StatusChangeConnection,
  StatusChangesArgs,
} from './profile-comparison.type.js';
import { placeOfChange, statusChanges, statusMoves } from './status-changes.js';

const CHANGES = { name: 'statusChanges', depth: 3, placeOf: placeOfChange };

@Resolver(() => ProfileComparison)
export class ProfileComparisonResolver {
  @Directive('@cost(weight: 20)')
  @Query(() => ProfileComparison, {
    description:
      'What another scoring profile would make of the same history. PROFILE_NOT_READY says how far its projection is, where it is not whole.',
  })
  async profileComparison(
    @Args(() => ProfileComparisonArgs) args: ProfileComparisonArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<ProfileComparison> {
    const [published, draft] = await Promise.all([context.doors.of(null), context.doors.of(args.draft)]);
    const chosen = await chosenRelationships(args.where, context);
    const statuses = ({ readers }: ProfileDoors) =>
      readers.evidence.statusesAt(context.identity.scope, chosen, readers.latestDay(), { signal: context.signal });
    const { compared, changes } = statusChanges(await statuses(published), await statuses(draft));
    const doors = { published, draft };
    return {
      relationships: compared,
      changing: changes.length,
      statusMoves: statusMoves(changes),
      changes: changes.map((change) => ({ ...change, doors })),
      args,
    };
  }

  @FieldResolver(() => RelationshipAnalytics, { description: 'The relationships by the profile in force.' })
  published(@Root() { args }: ProfileComparison, @Ctx() context: GraphqlContext): Promise<RelationshipAnalytics> {
    return analyticsBy(null, args, context);
  }

  @FieldResolver(() => RelationshipAnalytics, { description: 'The same relationships by the other profile.' })
  draft(@Root() { args }: ProfileComparison, @Ctx() context: GraphqlContext): Promise<RelationshipAnalytics> {
    return analyticsBy(args.draft, args, context);
  }

  @Directive('@listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)')
  @FieldResolver(() => StatusChangeConnection, {
    description: 'The relationships whose status would be another, in the order of what they would become.',
  })
  statusChanges(
    @Root() { changes }: ProfileComparison,
    @Args(() => StatusChangesArgs) { from, to, first, after }: StatusChangesArgs,
  ): StatusChangeConnection {
    const wanted = changes.filter((change) => (from == null || change.from === from) && (to == null || change.to === to));
    return keysetPage(wanted, CHANGES, first, after);
  }
}

@Resolver(() => StatusChange)
export class StatusChangeResolver {
  @FieldResolver(() => Relationship, { description: 'The relationship.' })
  async relationship(@Root() { relationshipId }: StatusChange, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }

  @FieldResolver(() => RelationshipQuality, { description: 'Its quality by the profile in force.' })
  published(@Root() { relationshipId, doors }: StatusChange): Promise<RelationshipQuality> {
    return qualityBy(doors.published, relationshipId);
  }

  @FieldResolver(() => RelationshipQuality, { description: 'Its quality by the other profile.' })
  draft(@Root() { relationshipId, doors }: StatusChange): Promise<RelationshipQuality> {
    return qualityBy(doors.draft, relationshipId);
  }
}

async function analyticsBy(
  profile: string | null,
  { window, timeZone, where }: ProfileComparisonArgs,
  context: GraphqlContext,
): Promise<RelationshipAnalytics> {
  const request = analyticsRequestOf('relationship', { window, timeZone, where, profile });
  const resolved = await analyticsSessionOf(context).resolve(request);
  return { id: resolved.id, resolved };
}

async function qualityBy({ loaders, readers }: ProfileDoors, relationshipId: string): Promise<RelationshipQuality> {
  const loaded = await loaders.quality.load({ relationshipId, day: readers.latestDay() });
  return found(loaded, 'relationship', relationshipId).quality;
}
