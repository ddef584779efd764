import { sql } from 'kysely';
import { COUNTED_OF_NOTHING } from '../../semantic/additivity.js';
import type { BucketPlan, PlannedOrder } from '../plan/bucket-plan.js';
import { breakdownParts } from './breakdown-sql.js';
import { cellTablesSql, keyColumn, labelColumn } from './cell-sql.js';
import { isSame, rowsTable } from './dialect-sql.js';
import { memberOrderSql } from './dimension-sql.js';
import { every, type Fragment, list, named } from './fragment.js';
import { columnsOfMeasure, measureColumns } from './measure-sql.js';
import { afterSql, orderSql, type SortKey, type SortValue } from './order-sql.js';
import { readingTableSql, selectSql } from './reading-sql.js';

/** Which page of the buckets, and whether to count all of them. */
export interface BucketPage {
  /** Null: all of them. */
  readonly limit: number | null;
  readonly after: readonly SortValue[] | null;
  readonly countsGroups: boolean;
}

/** The sort keys of a plan: what was asked for, then every group key as the tie-breaker. */
export function sortKeysOf(plan: BucketPlan): SortKey[] {
  const asked = plan.orderBy.map(({ direction, nulls }) => ({ direction, nulls }));
  const ties = plan.groupings.map(() => ({ direction: 'ASC' as const, nulls: 'LAST' as const }));
  const natural = asked.length === 0 ? ties : asked;
  return [...natural, ...ties].map((key, position) => ({ column: `sort_${position}`, ...key }));
}

/** One statement that reads a page of buckets with their counterparts: filter, aggregate, pair, bound, sort, cut. */
export function bucketSql(plan: BucketPlan, page: BucketPage): Fragment {
  const keys = sortKeysOf(plan);
  const after = page.after === null ? sql`true` : afterSql(keys, page.after);
  const tables = [readingTableSql(plan.resolved, plan.timeline.readings), ...cellTablesSql(plan), bucketTableSql(plan), sortedSql(plan)];
  const order = keys.length === 0 ? sql`` : sql`\norder by ${orderSql(keys)}`;
  const pageSql = sql`select 1 as is_bucket, sorted.*\nfrom sorted\nwhere ${after}${order}${page.limit === null ? sql`` : sql`\nlimit ${page.limit}`}`;
  const common = sql`with ${sql.join(tables, sql`,\n`)}`;
  if (!page.countsGroups) {
    return sql`${common}\n${pageSql}`;
  }
  const outerOrder = keys.length === 0 ? sql`` : sql`\norder by ${orderSql(keys)}`;
  return sql`${common},\npage as (${pageSql})
select tally.total_groups, page.*
from (select count(*) as total_groups from sorted) as tally
left join page on true${outerOrder}`;
}

/** Cells of the window beside their counterparts; with gaps filled, every member seen has every period. */
function bucketTableSql(plan: BucketPlan): Fragment {
  const source = plan.fillsGaps ? 'spine' : 'current';
  const positions = plan.groupings.map((_, position) => position);
  const selections = [
    ...positions.map((position) => sql.ref(`${source}.${keyColumn(position)}`)),
    ...labelledPositions(plan).map((position) => sql.ref(`${source}.${labelColumn(position)}`)),
    ...valueColumns(plan, 'current').map((column) => sql.ref(`current.${column}`)),
    ...valueColumns(plan, 'previous').map((column) => named(sql.ref(`previous.${column}`), `previous_${column}`)),
  ];
  const sameKeys = (one: string, other: string): Fragment =>
    every(positions.map((position) => isSame(sql.ref(`${one}.${keyColumn(position)}`), sql.ref(`${other}.${keyColumn(position)}`))));
  const from = plan.fillsGaps
    ? sql`from (${spineSql(plan)}) as spine\n  left join cell as current on current.side = 0 and ${sameKeys('current', 'spine')}`
    : sql`from cell as current`;
  const paired = plan.previousMeasures
    ? sql`\n  left join cell as previous on previous.side = 1 and ${sameKeys('previous', source)}`
    : sql``;
  return sql`bucket as (${selectSql(selections)}
  ${from}${paired}
  where ${plan.fillsGaps ? sql`true` : sql`current.side = 0`}
)`;
}

function spineSql(plan: BucketPlan): Fragment {
  const periods = rowsTable(
    'period',
    ['slot'],
    plan.timeline.periods.map((_, slot) => [sql`${slot}`]),
  );
  const others = plan.groupings.flatMap(({ dimension }, position) => (dimension.kind === 'PERIOD' ? [] : [position]));
  const columns = [
    ...others.map((position) => sql.ref(keyColumn(position))),
    ...labelledPositions(plan).map((position) => named(sql`min(${sql.ref(labelColumn(position))})`, labelColumn(position))),
  ];
  const slotKey = keyColumn(plan.groupings.findIndex(({ dimension }) => dimension.kind === 'PERIOD'));
  if (others.length === 0) {
    return sql`select slot as ${sql.ref(slotKey)} from ${periods}`;
  }
  const keys = others.map((position) => sql.ref(keyColumn(position)));
  const members = sql`(select ${list(columns)} from cell where side = 0 group by ${sql.join(keys)}) as member`;
  return sql`select member.*, period.slot as ${sql.ref(slotKey)} from ${members} cross join ${periods}`;
}

function labelledPositions(plan: BucketPlan): number[] {
  return plan.groupings.flatMap(({ dimension }, position) => (dimension.kind === 'ENTITY' ? [position] : []));
}

function valueColumns(plan: BucketPlan, side: 'current' | 'previous'): string[] {
  if (side === 'previous' && plan.previousMeasures === null) return [];
  const { dataset } = plan.resolved;
  const measures = side === 'current' ? plan.measures : (plan.previousMeasures ?? []);
  const broken = side === 'current' ? plan.breakdown : plan.previousBreakdown;
  return [
    'bucket_rows',
    ...measures.flatMap((measure) => columnsOfMeasure(measure, dataset)),
    ...(broken ? breakdownParts(dataset).flatMap(({ rows, weight }) => [rows, weight]) : []),
  ];
}

function sortedSql(plan: BucketPlan): Fragment {
  const natural = plan.groupings.map((_, position) => memberSort(plan, position));
  const asked = plan.orderBy.map((term) => termSort(plan, term));
  const ties = plan.groupings.map((_, position) => sql.ref(keyColumn(position)));
  const sorts = [...(asked.length === 0 ? natural : asked), ...ties].map((expression, position) => named(expression, `sort_${position}`));
  const bounds = plan.having.flatMap(({ measure, gte, lte }) => {
    const value = sql.ref(`${measure.toLowerCase()}_value`);
    return [...(gte === null ? [] : [sql`${value} >= ${gte}`]), ...(lte === null ? [] : [sql`${value} <= ${lte}`])];
  });
  return sql`sorted as (select bucket.*${sorts.length === 0 ? sql`` : sql`, ${list(sorts)}`}\n  from bucket\n  where ${every(bounds)}\n)`;
}

function termSort(plan: BucketPlan, term: PlannedOrder): Fragment {
  if (!('measure' in term)) return memberSort(plan, term.grouping);
  const value = sql.ref(measureColumns(term.measure).value);
  const isZeroOfNothing = COUNTED_OF_NOTHING.has(term.measure.aggregate.kind);
  return plan.fillsGaps && isZeroOfNothing ? sql`case when bucket_rows is null then 0 else ${value} end` : value;
}

function memberSort(plan: BucketPlan, position: number): Fragment {
  const grouping = plan.groupings[position];
  const key = sql.ref(keyColumn(position));
  return grouping ? memberOrderSql(grouping.dimension, key, sql.ref(labelColumn(position))) : key;
}
