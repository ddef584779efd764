import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { calendarDateOf } from '../../domain/calendar.js';
import { Agent } from '../agent/agent.type.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { Relationship } from '../relationship/relationship.type.js';
import { Interaction, VoteContribution } from './interaction.type.js';

@Resolver(() => Interaction)
export class InteractionResolver {
  @FieldResolver(() => Relationship, { description: 'The relationship that it belongs to.' })
  async relationship(@Root() { relationshipId }: Interaction, @Ctx() { loaders }: GraphqlContext): Promise<Relationship> {
    return found(await loaders.relationship.load(relationshipId), 'relationship', relationshipId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The supplier's person who took part. Null: nobody recorded." })
  async agent(@Root() { agentId }: Interaction, @Ctx() { loaders }: GraphqlContext): Promise<Agent | null> {
    return agentId === null ? null : loaders.agent.load(agentId);
  }

  @FieldResolver(() => [VoteContribution], { description: 'The votes that it became; empty: it is no evidence by itself.' })
  async contributions(@Root() { id }: Interaction, @Ctx() { loaders }: GraphqlContext): Promise<VoteContribution[]> {
    const votes = await loaders.contributions.load(id);
    return votes.map(({ stream, value, weight, day, pointsOfTrust }) => ({
      stream,
      value,
      weight,
      day: calendarDateOf(day),
      pointsOfTrust,
    }));
  }
}
