import { skipToken, useQuery } from '@apollo/client/react';
import { AccountNamesDocument } from './account-names.gen.ts';
import { DimensionMembersDocument } from './dimension-members.gen.ts';
import type { FilterChip } from './filter-dimension.ts';
import { SegmentsDocument } from '../segment/segments.gen.ts';
import { useFilters } from './use-filters.ts';

const MOST_OWNERS = 500;
const MOST_RELATIONSHIPS = 500;

function useOwnerNames(wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(
    DimensionMembersDocument,
    wanted ? { variables: { dimension: 'OWNER', search: null, first: MOST_OWNERS }, errorPolicy: 'all' } : skipToken,
  );
  return new Map(data?.dimensionMembers?.map(({ value, label }) => [value, label]));
}

function useAccountNames(accounts: readonly string[] | undefined): ReadonlyMap<string, string> {
  const { data } = useQuery(
    AccountNamesDocument,
    accounts ? { variables: { accounts: [...accounts], first: MOST_RELATIONSHIPS }, errorPolicy: 'all' } : skipToken,
  );
  return new Map(data?.relationships?.nodes.map(({ account }) => [account.id, account.name]));
}

function useSegmentNames(wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(SegmentsDocument, wanted ? { errorPolicy: 'all' } : skipToken);
  return new Map(data?.segments?.map(({ id, name }) => [id, name]));
}

/** The names of filtered members that the address holds by id; until they are known, and for members that are gone, the id. */
export function useMemberNames(): (chip: FilterChip) => string {
  const { search } = useFilters();
  const owners = useOwnerNames(search.owner !== undefined);
  const accounts = useAccountNames(search.account);
  const segments = useSegmentNames(search.saved !== undefined);
  const names: Partial<Record<FilterChip['key'], ReadonlyMap<string, string>>> = { owner: owners, account: accounts, saved: segments };
  return ({ key, value }) => names[key]?.get(value) ?? value;
}
