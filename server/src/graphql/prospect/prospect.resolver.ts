import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import type { GraphqlContext } from '../context.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { ProspectOutcomeArgs, ProspectOutcomeConnection } from './prospect-outcome.type.js';

const LIST = 'prospectOutcomes';

@Resolver()
export class ProspectResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => ProspectOutcomeConnection, {
    description:
      'The prospects in scope, in order of ids, and what became of each: whether it became a customer, and what it bought. A prospect is in scope by its own account or by the one that referred it; what it bought is of the relationships in scope.',
  })
  async prospectOutcomes(
    @Args(() => ProspectOutcomeArgs) { community, referringAccountId, first, after }: ProspectOutcomeArgs,
    @Ctx() { readers, identity }: GraphqlContext,
  ): Promise<ProspectOutcomeConnection> {
    checkPageLimit(first);
    const place = after == null ? null : readCursor(after, LIST, 1)[0];
    if (place !== null && typeof place !== 'string') throw refuse('INVALID_CURSOR', { value: after ?? '' });
    const of = { community: community ?? null, referringAccountId: referringAccountId ?? null };
    const found = await readers.prospects.outcomes(of, { first: first + 1, after: place }, identity.scope);
    const nodes = found.slice(0, first);
    return {
      nodes,
      pageInfo: pageInfoOfRead({
        list: LIST,
        entries: nodes,
        hasMore: found.length > first,
        isContinued: place !== null,
        placeOf: ({ prospect }) => [prospect.id],
      }),
    };
  }
}
