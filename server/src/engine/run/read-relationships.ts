import type { Row } from '../../analytics/analytics-store.js';
import type { Day } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import { datasetOf, dimensionOf, measureOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import { planGroupings } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Grouping, OrderTerm, PageRequest } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import { checkCondition, type Condition } from '../request/condition.js';
import { checkCost, checkPage, costOf } from '../request/limits.js';
import type { Bucket } from '../result/bucket.js';
import { drillSql } from '../sql/drill-sql.js';
import { memberSearchSql } from '../sql/member-sql.js';
import type { SortValue } from '../sql/order-sql.js';
import { relationshipIdsSql, relationshipListSql } from '../sql/relationship-list-sql.js';
import { type ListOrder, listSortKeys } from '../sql/relationship-page-sql.js';
import { cursorOf, readCursor } from './cursor.js';
import type { EngineParts } from './engine-parts.js';
import { ensureDays, ensureReadings } from './ensure-readings.js';
import { hashOf } from './hash.js';
import { readProjectionState } from './projection-state.js';
import type { Page } from './read-buckets.js';
import { runQuery, streamQuery } from './run-query.js';

/** More relationships than there can be. */
const MOST_OF_A_LIST = 2 ** 31 - 2;

/** A page of relationship ids; `totalCount` counts the whole list. */
export type RelationshipPage = Page<string> & { readonly totalCount: number };

/** How a list of relationships is sorted: by measures, each relationship taken by itself. */
type RelationshipOrder = Pick<OrderTerm, 'direction' | 'nulls'> & { readonly measure: string };

export interface RelationshipListRequest extends PageRequest {
  readonly orderBy: readonly RelationshipOrder[];
}

/** A member of a dimension, as a filter offers it. */
export interface DimensionMember {
  readonly value: string;
  readonly label: string;
  readonly relationships: number;
}

/** All relationships that meet a condition and in which order, both as of the end of a day; null: the latest. */
export interface RelationshipsAsOf extends RelationshipListRequest {
  readonly where: Condition;
  readonly asOf: Day | null;
}

/** Reads all relationships that the caller may see and that meet the condition, whether active or ended. */
export async function readRelationships(parts: EngineParts, request: RelationshipsAsOf, caller: Caller): Promise<RelationshipPage> {
  const dataset = datasetOf('relationship', parts.datasets);
  checkCondition(request.where, dataset);
  const { order, fingerprint, page } = planList(dataset, request, 'list');
  checkCost(costOf(request.first, 1, 1), caller.role);
  const day = await dayOfList(parts, request.asOf, caller);
  const rows = await runQuery(parts.store, relationshipListSql(dataset, day, request.where, caller.scope, order, page), caller);
  return pageOf(rows, order, fingerprint, request);
}

/** Reads the ids of all relationships of a list in its order, with one statement, in pieces; `first` and `after` are passed over. */
export async function* streamRelationships(parts: EngineParts, request: RelationshipsAsOf, caller: Caller): AsyncGenerator<string[]> {
  const dataset = datasetOf('relationship', parts.datasets);
  checkCondition(request.where, dataset);
  const { order } = planList(dataset, { ...request, first: 1, after: null }, 'list');
  const day = await dayOfList(parts, request.asOf, caller);
  const everything = { first: MOST_OF_A_LIST, after: null };
  const statement = relationshipListSql(dataset, day, request.where, caller.scope, order, everything);
  for await (const rows of streamQuery(parts.store, statement, caller)) {
    yield rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  }
}

/** The day that a list looks at, of which states then exist; never one after the latest. */
async function dayOfList(parts: EngineParts, asOf: Day | null, caller: Caller): Promise<Day> {
  const { throughDay } = await readProjectionState(parts.store, caller);
  const day = Math.min(asOf ?? throughDay, throughDay);
  if (day < throughDay) await ensureDays(parts, [day], caller);
  return day;
}

/** Reads the ids of all relationships that the caller may see and that meet the condition, whether active or ended. */
export async function readRelationshipIds(parts: EngineParts, where: Condition, caller: Caller): Promise<string[]> {
  const dataset = datasetOf('relationship', parts.datasets);
  checkCondition(where, dataset);
  const { throughDay } = await readProjectionState(parts.store, caller);
  const rows = await runQuery(parts.store, relationshipIdsSql(dataset, throughDay, where, caller.scope), caller);
  return rows.map((row) => String(row['id']));
}

/** Reads the relationships behind many buckets of one grouping, a page of each, with one statement. */
export async function readDrills(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  groupBy: readonly Grouping[],
  buckets: readonly Bucket[],
  request: RelationshipListRequest,
  caller: Caller,
): Promise<RelationshipPage[]> {
  const { order, fingerprint, page } = planList(resolved.dataset, request, 'drill');
  checkCost(costOf(request.first * buckets.length, 0, 0), caller.role);
  const readable = buckets.flatMap(({ reading, keys }, position) =>
    reading ? [{ position, keys, from: reading.from, to: reading.to }] : [],
  );
  if (readable.length === 0) return buckets.map(() => pageOf([], order, fingerprint, request));
  await ensureReadings(parts, resolved, readable, caller);
  const rows = await runQuery(parts.store, drillSql(resolved, planGroupings(groupBy, resolved.dataset), readable, order, page), caller);
  const byTarget = Map.groupBy(rows, (row) => readable[Number(row['target'])]?.position);
  return buckets.map((_, position) => pageOf(byTarget.get(position) ?? [], order, fingerprint, request));
}

/** Reads the members of a dimension among the relationships that the caller may see. */
export async function readMembers(
  parts: EngineParts,
  request: { readonly dataset: string; readonly dimension: string; readonly search: string | null; readonly first: number },
  caller: Caller,
): Promise<DimensionMember[]> {
  const dataset = datasetOf(request.dataset, parts.datasets);
  const dimension = dimensionOf(dataset, request.dimension);
  checkPage(request.first);
  if (dimension.kind === 'PERIOD' || dimension.kind === 'DATE') {
    throw refuse('BAD_USER_INPUT', { problem: `${dimension.name} has no members to list.`, remedy: 'Ask for a dimension without grains.' });
  }
  const { throughDay } = await readProjectionState(parts.store, caller);
  const rows = await runQuery(
    parts.store,
    memberSearchSql(dataset, dimension, throughDay, caller.scope, request.search, request.first),
    caller,
  );
  return rows.map((row) => ({
    value: String(row['value']),
    label: String(row['label'] ?? row['value']),
    relationships: Number(row['relationships']),
  }));
}

function planList(dataset: Dataset, request: RelationshipListRequest, list: string) {
  checkPage(request.first);
  const order: ListOrder[] = request.orderBy.map(({ measure, direction, nulls }) => ({
    measure: measureOf(dataset, measure),
    direction,
    nulls,
  }));
  const fingerprint = hashOf({ list, dataset: dataset.name, orderBy: request.orderBy }).slice(0, 8);
  const after = request.after === null ? null : readCursor(request.after, fingerprint, listSortKeys(order).length);
  return { order, fingerprint, page: { first: request.first, after } };
}

function pageOf(rows: readonly Row[], order: readonly ListOrder[], fingerprint: string, { first, after }: PageRequest): RelationshipPage {
  const found = rows.filter((row) => typeof row['id'] === 'string');
  const shown = found.slice(0, first);
  const cursor = (row: Row | undefined): string | null => (row ? cursorOf(fingerprint, sortValuesOf(row, order)) : null);
  return {
    nodes: shown.map((row) => String(row['id'])),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== null,
    startCursor: cursor(shown[0]),
    endCursor: cursor(shown.at(-1)),
    totalCount: Number(rows[0]?.['total'] ?? 0),
  };
}

function sortValuesOf(row: Row, order: readonly ListOrder[]): SortValue[] {
  return listSortKeys(order).map(({ column }) => {
    const value = row[column] ?? null;
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
}
