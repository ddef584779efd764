import { sql } from 'kysely';
import type { PlannedGrouping } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { BucketKey } from '../result/bucket.js';
import { keyColumn } from './cell-sql.js';
import { predicateSql } from './condition-sql.js';
import { isSame, rowsSql, textMember, wholeMember } from './dialect-sql.js';
import { dimensionSql, plainColumn } from './dimension-sql.js';
import { every, type Fragment } from './fragment.js';
import { measuredRowsSql, ticksOf, ticksTableSql } from './reading-sql.js';
import { type ListOrder, type ListPage, pagedSql, sortSelections } from './relationship-page-sql.js';

const RELATIONSHIP: ReadonlySet<string> = new Set(['relationship']);

/** A bucket to look into: the days that it was read from and its members. */
export interface DrillTarget {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly BucketKey[];
}

/** The relationships behind many buckets, a page of each, in one statement: the same predicate and scope as the buckets. */
export function drillSql(
  resolved: ResolvedAnalytics,
  groupings: readonly PlannedGrouping[],
  targets: readonly DrillTarget[],
  order: readonly ListOrder[],
  page: ListPage,
): Fragment {
  const { dataset, where, scope, time } = resolved;
  const isStock = dataset.kind === 'STOCK';
  const compared = groupings
    .map((grouping, position) => ({ ...grouping, position }))
    .filter(({ dimension }) => dimension.kind !== 'PERIOD');
  const rows = targets.map(({ from, to, keys }, index) => {
    const members = compared.map(({ dimension, position }) => {
      const value = keys[position]?.value ?? null;
      return dimension.kind === 'DATE' ? wholeMember(value) : textMember(value);
    });
    const ticks = ticksOf(from, to, time).map((tick) => sql`${tick}`);
    return [sql`${index}`, ...ticks, ...members];
  });
  const columns = [
    'target',
    ...(isStock ? ['from_day', 'to_day'] : ['from_tick', 'to_tick']),
    ...compared.map(({ position }) => keyColumn(position)),
  ];
  const sameMembers = compared.map(({ dimension, grain, position }) =>
    isSame(dimensionSql(dimension, grain, plainColumn), sql.ref(`bucket.${keyColumn(position)}`)),
  );
  const candidates = sql`select bucket.target, relationship.id as id${sortSelections(order, dataset, plainColumn)}
  from bucket
  ${
    isStock
      ? sql``
      : sql`join moment on moment.target = bucket.target
  `
  }${measuredRowsSql(resolved, isStock ? sql`bucket` : sql`moment`, RELATIONSHIP)}
  where ${predicateSql(where, scope, dataset, plainColumn)}
  and ${every(sameMembers)}
  group by bucket.target, relationship.id`;
  const buckets = sql`bucket (${sql.join(columns.map((name) => sql.ref(name)))}) as (${rowsSql(columns, rows)})`;
  const moments = ticksTableSql('moment', ['target'], 'bucket');
  return pagedSql(isStock ? buckets : sql`${buckets},\n${moments}`, candidates, order, page);
}
