import { ArgsType, type ClassType, Field, Int } from 'type-graphql';
import { RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import { isPlace, listOrderOf } from '../../records/list-order.js';
import type { ChildList, ListEntry, ListParent, ListPlace } from '../../records/list-reader.js';
import type { GraphqlContext } from '../context.js';
import { type ResolvedField, resolverOf } from '../flow/resolver-class.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { CHILD_LIST_TEXT } from './child-list-text.js';
import { CONNECTION_OF_KIND, type RecordConnection } from './record-connections.js';
import { TYPE_OF_KIND } from './record-types.js';

/** A page of what hangs on a record. */
@ArgsType()
export class ChildPageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: string | null;
}

type Parent = { readonly id: string; readonly relationshipId?: string };

/** For every kind, the fields that list what hangs on a record of it. */
export const CHILD_LIST_RESOLVERS: readonly ClassType[] = [...Map.groupBy(CHILD_LIST_TEXT, ({ of }) => of)].map(([kind, lists]) =>
  resolverOf<Parent>(
    TYPE_OF_KIND[kind],
    lists.map(({ name, kind: child, field, description }): ResolvedField<Parent> => ({
      name,
      type: () => CONNECTION_OF_KIND[child],
      options: { description },
      args: ChildPageArgs,
      resolve: (parent, args: ChildPageArgs, context) => childPage({ kind: child, field }, parentOf(kind, child, parent), args, context),
    })),
  ),
);

/** A page of what hangs on a record, in the order of its kind. */
export async function childPage(
  list: ChildList,
  parent: ListParent,
  { first, after }: { readonly first: number; readonly after?: Optional<string> },
  { loaders }: GraphqlContext,
): Promise<RecordConnection> {
  checkPageLimit(first);
  const name = `${list.kind}.${list.field}`;
  const place = after == null ? null : readPlace(after, name, list.kind);
  const { entries, hasMore } = await loaders.childPage.load({ list, parent, first, after: place });
  return {
    nodes: entries.map(({ record }) => record),
    pageInfo: pageInfoOfRead({ list: name, entries, hasMore, isContinued: place !== null, placeOf: placeOfEntry }),
    count: () => loaders.childCount.load({ list, parent }),
  };
}

/** What a cursor remembers of a listed record. */
export function placeOfEntry({ at }: ListEntry): readonly [number, string] {
  return [at.place, at.id];
}

/** The place that a cursor of a list names; refuses any other text. */
export function readPlace(cursor: string, name: string, kind: RecordKind): ListPlace {
  const [place, id] = readCursor(cursor, name, 2);
  if (!isPlace(listOrderOf(kind), place) || typeof id !== 'string') throw refuse('INVALID_CURSOR', { value: cursor });
  return { place, id };
}

/** What belongs to a relationship hangs on records of the same one. */
function parentOf(kind: RecordKind, child: RecordKind, { id, relationshipId }: Parent): ListParent {
  const isOfRelationship = Object.hasOwn(RECORD_SCHEMAS[child].shape, 'relationshipId');
  return { id, relationshipId: kind !== 'relationship' && isOfRelationship ? (relationshipId ?? null) : null };
}
