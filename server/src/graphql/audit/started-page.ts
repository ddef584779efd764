import type { Instant } from '../../domain/calendar.js';
import { cursorOf, readCursor } from '../../engine/run/cursor.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import type { PageInfoType } from '../words/page-info.type.js';

/** When something began, and which of those that began then. */
interface Started {
  readonly startedAt: Instant;
  readonly id: string;
}

/** Reads a page of what was begun at some time, newest first; a page stays where it is while more begins. */
export async function startedPage<E extends Started, N>(
  list: string,
  { first, after }: { readonly first: number; readonly after?: Optional<string> },
  read: (first: number, before: Started | null) => Promise<readonly E[]>,
  view: (entry: E) => N,
): Promise<{ readonly nodes: readonly N[]; readonly pageInfo: PageInfoType }> {
  checkPageLimit(first);
  const entries = await read(first + 1, after == null ? null : placeOf(list, after));
  const shown = entries.slice(0, first);
  const cursor = (entry: E | undefined): string | null => (entry === undefined ? null : cursorOf(list, [entry.startedAt, entry.id]));
  return {
    nodes: shown.map(view),
    pageInfo: {
      hasNextPage: entries.length > first,
      hasPreviousPage: after != null,
      startCursor: cursor(shown[0]),
      endCursor: cursor(shown.at(-1)),
    },
  };
}

function placeOf(list: string, cursor: string): Started {
  const [startedAt, id] = readCursor(cursor, list, 2);
  return { startedAt: Number(startedAt), id: String(id) };
}
