import { useQuery } from '@apollo/client/react';
import type { CardQuery } from '../../shared/api/use-card-query.ts';
import { TimelineDocument, type TimelineQuery } from './timeline.gen.ts';

export type TimelineEntry = NonNullable<TimelineQuery['relationship']>['timeline']['nodes'][number];

export interface Timeline {
  readonly query: CardQuery<TimelineQuery>;
  /** What has been loaded so far, newest first. */
  readonly entries: readonly TimelineEntry[];
  /** Loads the entries before the last one. Null: there are none. */
  readonly loadMore: (() => void) | null;
}

/** The timeline of one relationship, page by page, joined into one list. */
export function useTimeline(id: string): Timeline {
  const { data, loading, error, refetch, fetchMore } = useQuery(TimelineDocument, {
    variables: { id, after: null },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const timeline = data?.relationship?.timeline;
  const after = timeline?.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
  const loadMore = (): void => {
    void fetchMore({
      variables: { id, after },
      updateQuery: (previous, { fetchMoreResult }) => joined(previous, fetchMoreResult),
    });
  };
  return {
    query: { data, loading, error, cancelled: false, cancel: () => undefined, retry: () => void refetch() },
    entries: timeline?.nodes ?? [],
    loadMore: after === null ? null : loadMore,
  };
}

function joined(previous: TimelineQuery, next: TimelineQuery): TimelineQuery {
  if (!previous.relationship || !next.relationship) return previous;
  const { nodes, pageInfo } = next.relationship.timeline;
  const timeline = { ...previous.relationship.timeline, nodes: [...previous.relationship.timeline.nodes, ...nodes], pageInfo };
  return { ...previous, relationship: { ...previous.relationship, timeline } };
}
