import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { Agent } from '../agent/agent.type.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { PhaseOpinion } from './phase-opinion.type.js';
import { Relationship } from './relationship.type.js';

@Resolver(() => Relationship)
export class RelationshipResolver {
  @Query(() => Relationship, { nullable: true, description: 'A relationship by id. Null: there is none that you may see.' })
  relationship(@Arg('id', () => ID) id: string, @Ctx() { loaders }: GraphqlContext): Promise<Relationship | null> {
    return loaders.relationship.load(id);
  }

  @FieldResolver(() => Account, { description: 'The customer.' })
  async account(@Root() { accountId }: Relationship, @Ctx() { loaders }: GraphqlContext): Promise<Account> {
    return found(await loaders.account.load(accountId), 'account', accountId);
  }

  @FieldResolver(() => Agent, { nullable: true, description: 'The account manager who owns it. Null: nobody does.' })
  async owner(@Root() { ownerId }: Relationship, @Ctx() { loaders }: GraphqlContext): Promise<Agent | null> {
    return ownerId === null ? null : loaders.agent.load(ownerId);
  }

  @FieldResolver(() => [PhaseOpinion], { description: 'The opinion formed in each of the three phases, as of the latest day.' })
  async phases(@Root() { id }: Relationship, @Ctx() { loaders }: GraphqlContext): Promise<readonly PhaseOpinion[]> {
    return found(await loaders.phases.load(id), 'relationship', id);
  }

  @FieldResolver(() => TYPE_OF_KIND.interaction, { nullable: true, description: 'The latest interaction. Null: none was recorded.' })
  lastContact(@Root() { id }: Relationship, @Ctx() { loaders }: GraphqlContext): Promise<RecordOf<'interaction'> | null> {
    return loaders.lastContact.load(id);
  }
}
