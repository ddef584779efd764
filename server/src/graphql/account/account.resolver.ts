import type { Optional } from '../optional.js';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { CalendarDate, Day } from '../../domain/calendar.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { asOfDay } from '../as-of.js';
import type { GraphqlContext } from '../context.js';
import { keysetPage } from '../keyset-page.js';
import type { Loaders } from '../loaders.js';
import { RelationshipConnection } from '../relationship/relationship-connection.type.js';
import { RelationshipQuality } from '../relationship/relationship-quality.type.js';
import type { Relationship } from '../relationship/relationship.type.js';
import { DateScalar } from '../words/scalars.js';
import { Account } from './account.type.js';
import { qualityOfAccount } from './quality-of-account.js';

const RELATIONSHIPS = { name: 'relationshipsOfAccount', depth: 1, placeOf: ({ id }: Relationship) => [id] };

@Resolver(() => Account)
export class AccountResolver {
  @FieldResolver(() => RelationshipConnection, {
    description: 'Its relationships with the business units of the supplier, in order of id.',
  })
  async relationships(
    @Root() { id }: Account,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: Optional<string>,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RelationshipConnection> {
    return keysetPage(await loaders.relationshipsOfAccount.load(id), RELATIONSHIPS, first, after);
  }

  @FieldResolver(() => RelationshipQuality, {
    nullable: true,
    description:
      'What Rapport adds to an account that another service owns: the quality over its active relationships. Null: none is active.',
  })
  async relationshipQuality(
    @Root() { id }: Account,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: Optional<CalendarDate>,
    @Arg('profile', () => ID, { nullable: true }) profile: Optional<string>,
    @Ctx() { doors }: GraphqlContext,
  ): Promise<RelationshipQuality | null> {
    const { loaders, readers } = await doors.of(profile);
    return qualityOn(id, asOfDay(asOf, readers), loaders);
  }

  @FieldResolver(() => RelationshipStatus, {
    nullable: true,
    description:
      'The status of relationshipQuality at the latest day, without arguments, so that the fields of other services can require it on every router. Null: no relationship is active.',
  })
  async relationshipStatus(@Root() { id }: Account, @Ctx() { loaders, readers }: GraphqlContext): Promise<RelationshipStatus | null> {
    return (await qualityOn(id, readers.latestDay(), loaders))?.status ?? null;
  }
}

async function qualityOn(accountId: string, day: Day, loaders: Loaders): Promise<RelationshipQuality | null> {
  const relationships = await loaders.relationshipsOfAccount.load(accountId);
  const qualities = await loaders.quality.loadMany(relationships.map(({ id: relationshipId }) => ({ relationshipId, day })));
  return qualityOfAccount(
    qualities.flatMap((loaded) => {
      if (loaded instanceof Error) throw loaded;
      return loaded?.isActive ? [loaded.quality] : [];
    }),
  );
}
