import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { withMember, type FilterKey } from '../../shared/filter/filter-dimension.ts';
import { dayBefore } from '../../shared/filter/iso-day.ts';
import { readGlobalSearch } from '../../shared/filter/global-search.ts';
import { useFilterChange } from '../../shared/filter/use-filters.ts';

/** A half-open span of calendar days. */
interface MarkPeriod {
  readonly start: string;
  readonly end: string;
}

/** Where the menu of a mark leads. All filters of the page go along. */
export interface MarkPaths {
  readonly zoom: (period: MarkPeriod) => void;
  readonly listIn: (period: MarkPeriod | null) => void;
  readonly listOf: (key: FilterKey, value: string) => void;
  readonly filterTo: (key: FilterKey, value: string) => void;
  readonly open: (relationship: string) => void;
}

export function useMarkPaths(): MarkPaths {
  const navigate = useNavigate();
  const change = useFilterChange();
  return useMemo(() => {
    const days = ({ start, end }: MarkPeriod) => ({ range: 'custom' as const, from: start, to: dayBefore(end) });
    return {
      zoom: (period) => change.set(days(period)),
      listIn: (period) => void navigate({ to: '/relationships', search: (search) => ({ ...search, ...(period ? days(period) : {}) }) }),
      listOf: (key, value) =>
        void navigate({ to: '/relationships', search: (search) => ({ ...search, ...withMember(readGlobalSearch(search), key, value) }) }),
      filterTo: change.add,
      open: (relationship) => void navigate({ to: '/relationships/$id', params: { id: relationship }, search: (search) => search }),
    };
  }, [navigate, change]);
}
