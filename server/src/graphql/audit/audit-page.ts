import { readCursor } from '../../engine/run/cursor.js';
import type { AuditPage } from '../../records/audit-log.js';
import type { Optional } from '../optional.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import type { PageInfoType } from '../words/page-info.type.js';

const LIST = 'audit';

/** Reads a page of entries, newest first; a cursor is the id of an entry, so a page stays where it is. */
export async function auditPage<E extends { readonly id: number }, N>(
  { first, after }: { readonly first: number; readonly after?: Optional<string> },
  read: (page: AuditPage) => Promise<readonly E[]>,
  view: (entry: E) => N,
): Promise<{ readonly nodes: readonly N[]; readonly pageInfo: PageInfoType }> {
  checkPageLimit(first);
  const entries = await read({ first: first + 1, after: after == null ? null : Number(readCursor(after, LIST, 1)[0]) });
  const shown = entries.slice(0, first);
  const page = { list: LIST, entries: shown, hasMore: entries.length > first, isContinued: after != null };
  return { nodes: shown.map(view), pageInfo: pageInfoOfRead({ ...page, placeOf: ({ id }) => [id] }) };
}
