import { useQuery } from '@apollo/client/react';
import { joinedPages, loadAfter, pagedCardQuery } from '../../shared/api/paged-query.ts';
import type { CardQuery } from '../../shared/api/use-card-query.ts';
import { QueueActionsDocument, type QueueActionsQuery, type QueueActionsQueryVariables } from './actions.gen.ts';
import type { ListedAction } from './queue-question.ts';

export interface Actions {
  readonly query: CardQuery<QueueActionsQuery>;
  /** What has been loaded so far. */
  readonly actions: readonly ListedAction[];
  /** How many there are, loaded or not. */
  readonly total: number;
  /** Loads those after the last one. Null: there are none. */
  readonly loadMore: (() => void) | null;
}

/** A list of actions, page by page, joined into one. */
export function useActions(question: Omit<QueueActionsQueryVariables, 'after'>): Actions {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(QueueActionsDocument, {
    variables: { ...question, after: null },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const shown = data ?? previousData;
  const found = shown?.actions;
  return {
    query: pagedCardQuery(shown, { loading, error, refetch }),
    actions: found?.nodes ?? [],
    total: found?.totalCount ?? 0,
    loadMore: loadAfter(found, (after) =>
      fetchMore({
        variables: { ...question, after },
        updateQuery: (previous, { fetchMoreResult }) => ({ ...previous, actions: joinedPages(previous.actions, fetchMoreResult.actions) }),
      }),
    ),
  };
}
