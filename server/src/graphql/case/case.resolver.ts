import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import type { LinkedCase, LinkedCasePage } from '../../projection/linked-case-reader.js';
import type { GraphqlContext } from '../context.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { ChildPageArgs } from '../record/child-lists.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { TYPE_OF_KIND } from '../record/record-types.js';

const LIST = 'linkedCases';
const MILLISECONDS_OF_DAY = 86_400_000;

@Resolver(() => TYPE_OF_KIND.case)
export class CaseResolver {
  @FieldResolver(() => CONNECTION_OF_KIND.case, { description: 'The other cases with the same known cause, the latest first.' })
  async linked(
    @Root() { id }: RecordOf<'case'>,
    @Args(() => ChildPageArgs) { first, after }: ChildPageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RecordConnection> {
    checkPageLimit(first);
    const place = after == null ? null : placeOfCursor(after);
    const found = await loaders.linkedCases.load({ caseId: id, first, after: place });
    const entries = found.slice(0, first);
    const records = await Promise.all(entries.map(({ linkedId }) => loaders.record('case').load(linkedId)));
    const placeOf = ({ openedAt, linkedId }: LinkedCase) => [openedAt, linkedId];
    return {
      nodes: records.filter((record) => record !== null),
      pageInfo: pageInfoOfRead({ list: LIST, entries, hasMore: found.length > first, isContinued: place !== null, placeOf }),
      count: () => found[0]?.total ?? (place === null ? 0 : loaders.linkedCaseCount.load(id)),
    };
  }

  @FieldResolver(() => Int, { description: 'Whole days from its opening to its resolution, else its closing, else now.' })
  openDays(@Root() { openedAt, resolvedAt, closedAt }: RecordOf<'case'>, @Ctx() { askedAt }: GraphqlContext): number {
    return Math.max(0, Math.floor(((resolvedAt ?? closedAt ?? askedAt) - openedAt) / MILLISECONDS_OF_DAY));
  }
}

function placeOfCursor(cursor: string): LinkedCasePage['after'] {
  const [openedAt, id] = readCursor(cursor, LIST, 2);
  if (typeof openedAt !== 'number' || !Number.isSafeInteger(openedAt) || typeof id !== 'string') {
    throw refuse('INVALID_CURSOR', { value: cursor });
  }
  return { openedAt, id };
}
