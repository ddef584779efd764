import type { CardQuery } from './use-card-query.ts';

interface Asked {
  readonly loading: boolean;
  readonly error?: Error | undefined;
  readonly refetch: () => unknown;
}

/** What a card knows of a list that is loaded page by page: it is not given up half way. */
export function pagedCardQuery<Data>(data: Data | undefined, { loading, error, refetch }: Asked): CardQuery<Data> {
  return { data, loading, error, cancelled: false, cancel: () => undefined, retry: () => void refetch() };
}

/** Loads the page after this one. Null: there is none. */
export function loadAfter(
  page: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | undefined,
  load: (after: string) => unknown,
): (() => void) | null {
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return after === null ? null : () => void load(after);
}

/** The pages so far and the next one as a single list that goes on where the next one ends. */
export function joinedPages<List extends { readonly nodes: readonly unknown[] }>(before: List, next: List): List {
  return { ...next, nodes: [...before.nodes, ...next.nodes] };
}
