import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { calendarDateOf } from '../../domain/calendar.js';
import { placeOfNoise } from '../../projection/phase-contact-reader.js';
import { chosenRelationships } from '../analytics/chosen-relationships.js';
import { RelationshipPlacesArgs } from '../analytics/relationship-places.input.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { keysetPage } from '../keyset-page.js';
import { Relationship } from '../relationship/relationship.type.js';
import { NoiseConnection, NoiseType } from './noise.type.js';

const NOISE = { name: 'noise', depth: 3, placeOf: placeOfNoise };

@Resolver(() => NoiseType)
export class NoiseResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => NoiseConnection, {
    description:
      'Relationships whose running deals are all delivered and whose customer makes contact more often than before, as of the latest day; the largest rise first. Compared are the inbound contacts about the post-deal phase or about no deal in the latest period with those in the period of equal length before it; both lie in the post-deal phase. It counts as a rise when the 90 % range of the share that came in the latest period lies above one half: three contacts after none, seven after two.',
  })
  async noise(
    @Args(() => RelationshipPlacesArgs) { where, first, after }: RelationshipPlacesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<NoiseConnection> {
    const { identity, readers, signal } = context;
    const chosen = await chosenRelationships(where, context);
    const noisy = await readers.phaseContacts.noisyAt(identity.scope, chosen, readers.latestDay(), { signal });
    const page = keysetPage(noisy, NOISE, first, after);
    const { periodDays } = readers.profile.noise;
    return {
      ...page,
      nodes: page.nodes.map(({ relationshipId, postDealDay, latest, before }) => ({
        relationshipId,
        postDealSince: calendarDateOf(postDealDay),
        contacts: latest,
        contactsBefore: before,
        periodDays,
      })),
    };
  }

  @FieldResolver(() => Relationship, { description: 'The relationship with rising contact.' })
  async relationship(@Root() { relationshipId }: NoiseType, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }
}
