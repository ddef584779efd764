import { refuse } from '../domain/refusal.js';
import { readCursor } from '../engine/run/cursor.js';
import { comparedPlaces } from '../projection/list-place.js';
import type { ListPlace } from '../projection/list-place.js';
import type { Optional } from './optional.js';
import { checkPageLimit } from './page-limit.js';
import { pageInfoOfRead } from './page-of.js';
import type { PageInfoType } from './words/page-info.type.js';

/** A list whose entries are sorted by places of one length, and the name that its cursors carry. */
export interface PlacedList<T> {
  readonly name: string;
  /** How many figures a place has. */
  readonly depth: number;
  readonly placeOf: (entry: T) => ListPlace;
}

/** A page of a sorted list. A cursor is a place, so a page stays where it is while entries come and go before it. */
export function keysetPage<T>(
  entries: readonly T[],
  { name, depth, placeOf }: PlacedList<T>,
  first: number,
  after: Optional<string>,
): { readonly nodes: readonly T[]; readonly totalCount: number; readonly pageInfo: PageInfoType } {
  checkPageLimit(first);
  const place = after == null ? null : placeOfCursor(after, name, depth);
  const start = place === null ? 0 : entries.findIndex((entry) => comparedPlaces(placeOf(entry), place) > 0);
  const nodes = start === -1 ? [] : entries.slice(start, start + first);
  const hasMore = start !== -1 && start + nodes.length < entries.length;
  return {
    nodes,
    totalCount: entries.length,
    pageInfo: pageInfoOfRead({ list: name, entries: nodes, hasMore, isContinued: place !== null, placeOf }),
  };
}

/** The place that a cursor of a list names; refuses any other text. */
export function placeOfCursor(cursor: string, name: string, depth: number): ListPlace {
  const place = readCursor(cursor, name, depth).filter((figure) => figure !== null);
  if (place.length < depth) throw refuse('INVALID_CURSOR', { value: cursor });
  return place;
}
