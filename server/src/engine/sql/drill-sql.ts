import { sql } from 'kysely';
import type { PlannedGrouping } from '../plan/bucket-plan.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { BucketKey } from '../result/bucket.js';
import { keyColumn } from './bucket-sql.js';
import { predicateSql } from './condition-sql.js';
import { dimensionSql, plainColumn } from './dimension-sql.js';
import { every, type Fragment } from './fragment.js';
import { measuredRowsSql } from './reading-sql.js';
import { type ListOrder, type ListPage, pagedSql, sortSelections } from './relationship-page-sql.js';

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
  const { dataset, where, scope } = resolved;
  const compared = groupings
    .map((grouping, position) => ({ ...grouping, position }))
    .filter(({ dimension }) => dimension.kind !== 'PERIOD');
  const rows = targets.map(({ from, to, keys }, index) => {
    const members = compared.map(({ dimension, position }) => {
      const value = keys[position]?.value ?? null;
      return dimension.kind === 'DATE' ? sql`cast(${value} as integer)` : sql`cast(${value} as varchar)`;
    });
    return sql`(${sql.join([sql`${index}`, sql`${from}`, sql`${to}`, ...members])})`;
  });
  const columns = sql.join(
    ['target', 'from_day', 'to_day', ...compared.map(({ position }) => keyColumn(position))].map((name) => sql.ref(name)),
  );
  const sameMembers = compared.map(
    ({ dimension, grain, position }) =>
      sql`${dimensionSql(dimension, grain, plainColumn)} is not distinct from ${sql.ref(`bucket.${keyColumn(position)}`)}`,
  );
  const candidates = sql`select bucket.target, relationship.id as id${sortSelections(order, dataset, plainColumn)}
  ${measuredRowsSql(dataset, 'bucket', true)}
  where ${predicateSql(where, scope, dataset, plainColumn)}
  and ${every(sameMembers)}
  group by bucket.target, relationship.id`;
  return pagedSql(sql`bucket (${columns}) as (values ${sql.join(rows)})`, candidates, order, page);
}
