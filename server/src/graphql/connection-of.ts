import type { Optional } from './optional.js';
import { refuse } from '../domain/refusal.js';
import { checkPageLimit } from './page-limit.js';

/** A page of a list that is wholly known and short, in its own order. */
export function connectionOf<T extends { readonly id: string }>(list: readonly T[], first: number, after: Optional<string>) {
  checkPageLimit(first);
  const start = after == null ? 0 : list.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (after != null && start === 0) throw refuse('INVALID_CURSOR', { value: after });
  const nodes = list.slice(start, start + first);
  const [head, tail] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    totalCount: list.length,
    pageInfo: {
      hasNextPage: start + nodes.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: head ? cursorOf(head.id) : null,
      endCursor: tail ? cursorOf(tail.id) : null,
    },
  };
}

function cursorOf(id: string): string {
  return Buffer.from(id).toString('base64url');
}
