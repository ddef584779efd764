import type { RelationshipDimension } from './dimension-members.gen.ts';
import type { RelationshipWhere } from '../page/resolved-window.gen.ts';
import type { GlobalSearch } from './global-search.ts';

/** One thing people filter by: its key in the address, its dimension and its field in the API. */
export interface FilterDimension {
  readonly key: FilterKey;
  readonly dimension: RelationshipDimension;
  readonly field: keyof RelationshipWhere;
}

export type FilterKey =
  | 'stage'
  | 'phase'
  | 'type'
  | 'status'
  | 'account'
  | 'owner'
  | 'team'
  | 'unit'
  | 'seg'
  | 'sector'
  | 'region'
  | 'country'
  /** Saved segments, by id. */
  | 'saved';

export const FILTER_DIMENSIONS = [
  { key: 'stage', dimension: 'STAGE', field: 'stage' },
  { key: 'phase', dimension: 'PHASE', field: 'phase' },
  { key: 'status', dimension: 'STATUS', field: 'status' },
  { key: 'type', dimension: 'TYPE', field: 'type' },
  { key: 'account', dimension: 'ACCOUNT', field: 'account' },
  { key: 'seg', dimension: 'SEGMENT', field: 'segment' },
  { key: 'sector', dimension: 'INDUSTRY', field: 'industry' },
  { key: 'owner', dimension: 'OWNER', field: 'owner' },
  { key: 'team', dimension: 'TEAM', field: 'team' },
  { key: 'unit', dimension: 'BUSINESS_UNIT', field: 'businessUnit' },
  { key: 'region', dimension: 'REGION', field: 'region' },
  { key: 'country', dimension: 'COUNTRY', field: 'country' },
] as const satisfies readonly FilterDimension[];

/** The dimensions whose members are a closed list of words with a text in every language. */
export type WordFilterKey = 'stage' | 'phase' | 'status' | 'type';

export function isWordFilter(key: FilterKey): key is WordFilterKey {
  return key === 'stage' || key === 'phase' || key === 'status' || key === 'type';
}

/** Everything that the address filters by: saved segments, and the dimensions. */
export const FILTER_KEYS: readonly FilterKey[] = ['saved', ...FILTER_DIMENSIONS.map(({ key }) => key)];

/** One member that a filter lets through. */
export interface FilterChip {
  readonly key: FilterKey;
  readonly value: string;
}

export function chipsOf(search: GlobalSearch): FilterChip[] {
  return FILTER_KEYS.flatMap((key) => (search[key] ?? []).map((value) => ({ key, value })));
}

/** The filters as the API takes them: members of one dimension widen, dimensions narrow each other. */
export function relationshipWhereOf(search: GlobalSearch): RelationshipWhere {
  const where: Record<string, readonly string[]> = {};
  for (const { key, field } of FILTER_DIMENSIONS) {
    const members = search[key];
    if (members && members.length > 0) where[field] = members;
  }
  if (search.saved && search.saved.length > 0) where['inSegment'] = search.saved;
  return where;
}

export function withMember(search: GlobalSearch, key: FilterKey, value: string): GlobalSearch {
  const members: readonly string[] = search[key] ?? [];
  return members.includes(value) ? search : { ...search, [key]: [...members, value] };
}

export function withoutMember(search: GlobalSearch, key: FilterKey, value: string): GlobalSearch {
  const left = (search[key] ?? []).filter((member) => member !== value);
  return { ...search, [key]: left.length > 0 ? left : undefined };
}
