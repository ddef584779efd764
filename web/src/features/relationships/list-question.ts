import type { Filters } from '../../shared/filter/use-filters.ts';
import type { ListSearch } from './list-search.ts';
import type { RelationshipListQueryVariables } from './relationship-list.gen.ts';

export const ROWS_PER_PAGE = 50;

export const DEFAULT_SORT = 'trust';

/** The order that the address asks for; without one the least trusted come first. Relationships without a score are last either way. */
export function orderOf(sort: ListSearch['sort']): NonNullable<RelationshipListQueryVariables['orderBy']> {
  const asked = sort ?? DEFAULT_SORT;
  const descending = asked.startsWith('-');
  const column = descending ? asked.slice(1) : asked;
  return [{ measure: column === 'commitment' ? 'COMMITMENT' : 'TRUST', direction: descending ? 'DESC' : 'ASC', nulls: 'LAST' }];
}

/** What to ask for one page of the list; scores, and the order and the filters by them, are those at the end of the window. */
export function listQuestion(filters: Filters, search: ListSearch, first: number): RelationshipListQueryVariables {
  return {
    where: filters.where,
    orderBy: orderOf(search.sort),
    first,
    after: search.after ?? null,
    asOf: filters.search.range === 'custom' ? (filters.search.to ?? null) : null,
  };
}
