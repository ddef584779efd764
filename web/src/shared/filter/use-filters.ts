import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ComparisonInput, RelationshipWhere, TimeGrain, TimeWindowInput } from '../page/resolved-window.gen.ts';
import {
  chipsOf,
  FILTER_KEYS,
  relationshipWhereOf,
  withMember,
  withoutMember,
  type FilterChip,
  type FilterKey,
} from './filter-dimension.ts';
import { readGlobalSearch, type GlobalSearch } from './global-search.ts';
import { comparisonOf, grainOf, timeWindowOf } from './time-window.ts';

/** What the address says about the question: every page asks the API with these. */
export interface Filters {
  readonly search: GlobalSearch;
  readonly window: TimeWindowInput;
  /** Null when nothing is compared. */
  readonly comparison: ComparisonInput | null;
  readonly grain: TimeGrain;
  readonly where: RelationshipWhere;
  readonly chips: readonly FilterChip[];
  /** Charts are shown as tables. */
  readonly asTables: boolean;
}

export function useFilters(): Filters {
  const raw = useSearch({ strict: false });
  const text = JSON.stringify(raw);
  return useMemo(() => {
    const search = readGlobalSearch(JSON.parse(text) as Record<string, unknown>);
    return {
      search,
      window: timeWindowOf(search),
      comparison: comparisonOf(search),
      grain: grainOf(search),
      where: relationshipWhereOf(search),
      chips: chipsOf(search),
      asTables: search.table === '1',
    };
  }, [text]);
}

export interface FilterChange {
  readonly set: (change: GlobalSearch) => void;
  readonly add: (key: FilterKey, value: string) => void;
  readonly remove: (key: FilterKey, value: string) => void;
  readonly clear: () => void;
  /** These filters, and no others. */
  readonly replaceFilters: (filters: GlobalSearch) => void;
}

const NO_FILTERS: GlobalSearch = Object.fromEntries(FILTER_KEYS.map((key) => [key, undefined]));

/** Changes the address in place: the same page, asked another question. The page starts at its first rows again. */
export function useFilterChange(): FilterChange {
  const navigate = useNavigate();
  return useMemo(() => {
    const change = (next: (search: GlobalSearch) => GlobalSearch): void => {
      void navigate({
        to: '.',
        search: (previous: Record<string, unknown>) => ({ ...previous, ...next(readGlobalSearch(previous)), after: undefined }),
      });
    };
    return {
      set: (values) => change((search) => ({ ...search, ...values })),
      add: (key, value) => change((search) => withMember(search, key, value)),
      remove: (key, value) => change((search) => withoutMember(search, key, value)),
      clear: () => change((search) => ({ ...search, ...NO_FILTERS })),
      replaceFilters: (filters) => change((search) => ({ ...search, ...NO_FILTERS, ...filters })),
    };
  }, [navigate]);
}
