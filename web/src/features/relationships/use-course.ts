import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { GlobalSearch } from '../../shared/filter/global-search.ts';
import { daysBetween } from '../../shared/filter/iso-day.ts';
import { useFilters } from '../../shared/filter/use-filters.ts';
import type { ChangeValue } from '../../shared/relationship/change-text.tsx';
import { RelationshipCourseDocument, type RelationshipCourseQuery, type TimeGrain } from './relationship-course.gen.ts';

/** How the trust of one relationship went over the window. */
export interface Course {
  readonly change: ChangeValue | null;
  /** Trust at the end of each period, oldest first; null where nothing was known. */
  readonly points: readonly (number | null)[];
}

const MOST_POINTS = 30;

const SHORT_DAYS = 100;

/** About twelve points: weeks of a short window, months of a long one. */
function sparklineGrain(search: GlobalSearch): TimeGrain {
  if (search.range === '30d' || search.range === '90d' || search.range === 'qtd') return 'WEEK';
  const isShort = search.range === 'custom' && search.from && search.to && daysBetween(search.from, search.to) <= SHORT_DAYS;
  return isShort ? 'WEEK' : 'MONTH';
}

function coursesOf(data: RelationshipCourseQuery | undefined): ReadonlyMap<string, Course> {
  const changes = new Map(data?.relationshipAnalytics?.changes?.nodes.map((node) => [node.relationship?.id, node.change]));
  const points = Map.groupBy(data?.relationshipAnalytics?.course?.nodes ?? [], (node) => node.relationship?.id ?? '');
  const ids = new Set([...changes.keys(), ...points.keys()].filter((id) => id !== undefined && id !== ''));
  return new Map(
    [...ids].map((id) => [
      id ?? '',
      { change: changes.get(id) ?? null, points: (points.get(id ?? '') ?? []).map(({ trust }) => trust?.value ?? null) },
    ]),
  );
}

/** Asks for all rows of a page at once, after the page itself, so that a slow or failed course never hides the list. */
export function useCourses(ids: readonly string[]): { readonly courses: ReadonlyMap<string, Course>; readonly loading: boolean } {
  const { window, comparison, search } = useFilters();
  const { data, loading } = useQuery(
    RelationshipCourseDocument,
    ids.length === 0
      ? skipToken
      : {
          variables: {
            window,
            compareTo: comparison ?? { kind: 'PREVIOUS_PERIOD' },
            where: { relationship: [...ids] },
            grain: sparklineGrain(search),
            rows: ids.length,
            points: ids.length * MOST_POINTS,
          },
          errorPolicy: 'all',
        },
  );
  return { courses: useMemo(() => coursesOf(data), [data]), loading };
}
