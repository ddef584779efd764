import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { calendarDateOf } from '../../domain/calendar.js';
import { placeOfSilence } from '../../projection/phase-contact-reader.js';
import { chosenRelationships } from '../analytics/chosen-relationships.js';
import { RelationshipPlacesArgs } from '../analytics/relationship-places.input.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { keysetPage } from '../keyset-page.js';
import { Relationship } from '../relationship/relationship.type.js';
import { SilenceConnection, SilenceType } from './silence.type.js';

const SILENCE = { name: 'silence', depth: 2, placeOf: placeOfSilence };

@Resolver(() => SilenceType)
export class SilenceResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => SilenceConnection, {
    description:
      'Relationships with a deal in the operational phase whose customer was not informed for longer than the cadence of their type, as of the latest day; those furthest beyond it first. Informed is the customer by a response to an operational obligation, or by an outbound contact of a person that took place in the operational phase or about no deal. Days count from the later of that and of the beginning of the phase.',
  })
  async silence(
    @Args(() => RelationshipPlacesArgs) { where, first, after }: RelationshipPlacesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<SilenceConnection> {
    const { identity, readers, signal } = context;
    const chosen = await chosenRelationships(where, context);
    const silent = await readers.phaseContacts.silentAt(identity.scope, chosen, readers.latestDay(), { signal });
    const page = keysetPage(silent, SILENCE, first, after);
    return {
      ...page,
      nodes: page.nodes.map(({ operationalDay, informedDay, ...entry }) => ({
        ...entry,
        operationalSince: calendarDateOf(operationalDay),
        informedOn: informedDay === null ? null : calendarDateOf(informedDay),
      })),
    };
  }

  @FieldResolver(() => Relationship, { description: 'The silent relationship.' })
  async relationship(@Root() { relationshipId }: SilenceType, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }
}
