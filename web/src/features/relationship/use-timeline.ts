import { useQuery } from '@apollo/client/react';
import { joinedPages, loadAfter, pagedCardQuery } from '../../shared/api/paged-query.ts';
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
  return {
    query: pagedCardQuery(data, { loading, error, refetch }),
    entries: timeline?.nodes ?? [],
    loadMore: loadAfter(timeline, (after) =>
      fetchMore({ variables: { id, after }, updateQuery: (previous, { fetchMoreResult }) => joined(previous, fetchMoreResult) }),
    ),
  };
}

function joined(previous: TimelineQuery, next: TimelineQuery): TimelineQuery {
  if (!previous.relationship || !next.relationship) return previous;
  const timeline = joinedPages(previous.relationship.timeline, next.relationship.timeline);
  return { ...previous, relationship: { ...previous.relationship, timeline } };
}
