import { cursorOf } from '../engine/run/cursor.js';
import type { PageInfoType } from './words/page-info.type.js';

/** A page that was read: its entries, whether more follow, and the list that its cursors name. */
export interface ReadPage<T> {
  readonly list: string;
  readonly entries: readonly T[];
  readonly hasMore: boolean;
  /** Whether it began behind a cursor. */
  readonly isContinued: boolean;
  /** What a cursor remembers of an entry. */
  readonly placeOf: (entry: T) => readonly (string | number)[];
}

/** Where a page stands. Every list of the API has its cursors from here: the place of an entry under the list's name. */
export function pageInfoOfRead<T>({ list, entries, hasMore, isContinued, placeOf }: ReadPage<T>): PageInfoType {
  const cursor = (entry: T | undefined): string | null => (entry === undefined ? null : cursorOf(list, placeOf(entry)));
  return { hasNextPage: hasMore, hasPreviousPage: isContinued, startCursor: cursor(entries[0]), endCursor: cursor(entries.at(-1)) };
}
