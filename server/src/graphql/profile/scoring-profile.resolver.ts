import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ProfileRecord } from '../../domain/profile-record.js';
import type { GraphqlContext } from '../context.js';
import { keysetPage } from '../keyset-page.js';
import type { Optional } from '../optional.js';
import { mayReadDrafts } from './may-read-drafts.js';
import { ProfileProjection, projectionOf } from './profile-projection.type.js';
import { ruleChanges, scoringProfileOf } from './scoring-profile-of.js';
import { RuleChange, ScoringProfileConnection, ScoringProfileType } from './scoring-profile.type.js';

const PROFILES = {
  name: 'scoringProfiles',
  depth: 2,
  placeOf: ({ createdAt, id }: ProfileRecord) => [-createdAt, id],
};

/** A page of scoring profiles. */
@ArgsType()
export class ScoringProfilesArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: Optional<string>;
}

@Resolver(() => ScoringProfileType)
export class ScoringProfileResolver {
  @Directive('@listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)')
  @Query(() => ScoringProfileConnection, {
    description: 'The versions of the scoring rules, the latest first. Drafts are shown to administrators and analysts.',
  })
  async scoringProfiles(
    @Args(() => ScoringProfilesArgs) { first, after }: ScoringProfilesArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileConnection> {
    const { nodes, pageInfo } = keysetPage((await readable(context)).toReversed(), PROFILES, first, after);
    return { nodes: nodes.map(scoringProfileOf), pageInfo };
  }

  @Query(() => ScoringProfileType, {
    nullable: true,
    description: 'A version of the scoring rules; the published one when none is named. Null: there is none that you may see.',
  })
  async scoringProfile(
    @Arg('id', () => ID, { nullable: true }) id: Optional<string>,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileType | null> {
    const profiles = await readable(context);
    const found = profiles.find((profile) => (id == null ? profile.state === 'PUBLISHED' : profile.id === id));
    return found ? scoringProfileOf(found) : null;
  }

  @FieldResolver(() => [RuleChange], {
    description: 'What its rules are other than those of another version; of the one it is based on when none is named.',
  })
  async changes(
    @Root() { basedOn, rules }: ScoringProfileType,
    @Arg('since', () => ID, { nullable: true }) since: Optional<string>,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly RuleChange[]> {
    const earlier = (await readable(context)).find(({ id }) => id === (since ?? basedOn));
    return earlier ? ruleChanges(earlier.rules, rules) : [];
  }

  @FieldResolver(() => ProfileProjection, { description: 'How far the projection of the history by it is.' })
  projection(@Root() { id }: ScoringProfileType, @Ctx() { projections }: GraphqlContext): ProfileProjection {
    return projectionOf(projections.progressOf(id));
  }
}

async function readable({ store, identity }: GraphqlContext): Promise<readonly ProfileRecord[]> {
  const profiles = await store.profiles.list();
  return profiles.filter(({ state }) => state !== 'DRAFT' || mayReadDrafts(identity));
}
