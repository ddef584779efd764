import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { calendarDateOf } from '../../domain/calendar.js';
import { placeOfOwed } from '../../projection/owed.js';
import { Agent } from '../agent/agent.type.js';
import { chosenRelationships } from '../analytics/chosen-relationships.js';
import { RelationshipPlacesArgs } from '../analytics/relationship-places.input.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { keysetPage } from '../keyset-page.js';
import { Relationship } from '../relationship/relationship.type.js';
import { ObligationStateType } from './obligation-state.type.js';
import { OwedConnection, OwedType } from './owed.type.js';

const OWED = { name: 'owed', depth: 6, placeOf: placeOfOwed };

@Resolver(() => Relationship)
export class ObligationResolver {
  @FieldResolver(() => [ObligationStateType], {
    description:
      'How it stands with each of the 18 obligations, in the order of the phases, as of the latest day. Of several running deals the most urgent one decides what is due; quality and completeness are pooled.',
  })
  async obligations(@Root() { id }: Relationship, @Ctx() { loaders }: GraphqlContext): Promise<readonly ObligationStateType[]> {
    return found(await loaders.obligations.load(id), 'relationship', id);
  }
}

@Resolver(() => TYPE_OF_KIND.deal)
export class DealObligationResolver {
  @FieldResolver(() => [ObligationStateType], {
    description:
      'How it stands with each of the 18 obligations in this deal, in the order of the phases, as of the latest day. Before its phase is reached, and in a lost deal, nothing is due.',
  })
  async obligations(@Root() deal: RecordOf<'deal'>, @Ctx() { loaders }: GraphqlContext): Promise<readonly ObligationStateType[]> {
    return found(await loaders.dealObligations.load(deal), 'relationship', deal.relationshipId);
  }
}

@Resolver(() => OwedType)
export class OwedResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => OwedConnection, {
    description:
      'What is owed next, as of the latest day: what was due first comes first, then what weighs most. Requests that were open for 180 days after their due day have lapsed and are left out.',
  })
  async owed(
    @Args(() => RelationshipPlacesArgs) { where, first, after }: RelationshipPlacesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<OwedConnection> {
    const { identity, readers, signal } = context;
    const chosen = await chosenRelationships(where, context);
    const owed = await readers.obligations.owedAt(identity.scope, chosen, readers.latestDay(), { signal });
    const page = keysetPage(owed, OWED, first, after);
    return { ...page, nodes: page.nodes.map(({ dueDay, ...entry }) => ({ ...entry, dueOn: calendarDateOf(dueDay) })) };
  }

  @FieldResolver(() => Relationship, { description: 'To which relationship.' })
  async relationship(@Root() { relationshipId }: OwedType, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }

  @FieldResolver(() => TYPE_OF_KIND.contact, {
    nullable: true,
    description: 'To whom: the person who asked. Null: owed unasked, or nobody is recorded.',
  })
  async contact(@Root() { requestId }: OwedType, @Ctx() { loaders }: GraphqlContext): Promise<RecordOf<'contact'> | null> {
    const request = requestId === null ? null : await loaders.record('request').load(requestId);
    return request?.contactId == null ? null : loaders.record('contact').load(request.contactId);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: 'By whom: the agent of the request, else of the deal, else the owner of the relationship. Null: nobody is recorded.',
  })
  async agent(@Root() { agentId }: OwedType, @Ctx() { loaders }: GraphqlContext): Promise<Agent | null> {
    return agentId === null ? null : loaders.agent.load(agentId);
  }
}
