import { sql } from 'kysely';
import type { RowScope } from '../../access/row-scope.js';
import type { Day } from '../../domain/calendar.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { Condition } from '../request/condition.js';
import { predicateSql } from './condition-sql.js';
import { rowsSql } from './dialect-sql.js';
import type { Fragment } from './fragment.js';
import { type ListOrder, type ListPage, pagedSql, sortSelections } from './relationship-page-sql.js';
import { listColumn, RELATIONSHIPS_WITH_STATE } from './relationship-state-sql.js';

/** A page of all relationships that a caller may see, whether active on the day or not. */
export function relationshipListSql(
  dataset: Dataset,
  day: Day,
  where: Condition,
  scope: RowScope,
  order: readonly ListOrder[],
  page: ListPage,
): Fragment {
  const candidates = sql`select bucket.target, relationship.id as id${sortSelections(order, dataset, listColumn)}
  ${RELATIONSHIPS_WITH_STATE}
  where ${predicateSql(where, scope, dataset, listColumn)}
  group by bucket.target, relationship.id`;
  return pagedSql(sql`bucket (target, day) as (${rowsSql(['target', 'day'], [[sql`0`, sql`${day}`]])})`, candidates, order, page);
}

/** The ids of all relationships that a caller may see and that meet a condition, whether active on the day or not. */
export function relationshipIdsSql(dataset: Dataset, day: Day, where: Condition, scope: RowScope): Fragment {
  return sql`with bucket (day) as (${rowsSql(['day'], [[sql`${day}`]])})
select relationship.id
${RELATIONSHIPS_WITH_STATE}
where ${predicateSql(where, scope, dataset, listColumn)}
order by relationship.id`;
}
