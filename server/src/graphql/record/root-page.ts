import type { RecordList } from '../../records/list-reader.js';
import type { GraphqlContext } from '../context.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { placeOfEntry, readPlace } from './child-lists.js';
import type { RecordConnection } from './record-connections.js';

/** A page of the records of a kind that no relationship owns, in the order of the kind. */
export async function rootPage(
  list: RecordList,
  { first, after }: { readonly first: number; readonly after?: Optional<string> },
  { readers, identity }: GraphqlContext,
): Promise<RecordConnection> {
  checkPageLimit(first);
  const place = after == null ? null : readPlace(after, list.kind, list.kind);
  const { entries, hasMore } = await readers.lists.all(list, { first, after: place }, identity.scope);
  return {
    nodes: entries.map(({ record }) => record),
    pageInfo: pageInfoOfRead({ list: list.kind, entries, hasMore, isContinued: place !== null, placeOf: placeOfEntry }),
    count: () => readers.lists.total(list, identity.scope),
  };
}
