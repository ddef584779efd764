import { skipToken, useQuery } from '@apollo/client/react';
import { DimensionMembersDocument, type RelationshipDimension } from './dimension-members.gen.ts';
import type { FilterChip } from './filter-dimension.ts';
import { useFilters } from './use-filters.ts';

const MOST_MEMBERS = 200;

function useNames(dimension: RelationshipDimension, wanted: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(
    DimensionMembersDocument,
    wanted ? { variables: { dimension, search: null, first: MOST_MEMBERS }, errorPolicy: 'all' } : skipToken,
  );
  return new Map(data?.dimensionMembers?.map(({ value, label }) => [value, label]));
}

/** The names of filtered members that the address holds by id; until they are known, and for members that are gone, the id. */
export function useMemberNames(): (chip: FilterChip) => string {
  const { search } = useFilters();
  const owners = useNames('OWNER', search.owner !== undefined);
  const units = useNames('BUSINESS_UNIT', search.unit !== undefined);
  return ({ key, value }) => (key === 'owner' ? owners.get(value) : key === 'unit' ? units.get(value) : undefined) ?? value;
}
