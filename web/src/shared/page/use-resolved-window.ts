import { useCardQuery, type CardQuery } from '../api/use-card-query.ts';
import { useFilters } from '../filter/use-filters.ts';
import { ResolvedWindowDocument, type ResolvedWindowQuery } from './resolved-window.gen.ts';

/** The window that the server made of what the address asks for, and how many relationships the filters let through. */
export function useResolvedWindow(): CardQuery<ResolvedWindowQuery> {
  const { window, where, comparison } = useFilters();
  return useCardQuery(ResolvedWindowDocument, { window, where, compareTo: comparison });
}
