import { sql } from 'kysely';
import type { RowScope } from '../../access/row-scope.js';
import type { Day } from '../../domain/calendar.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { ColumnRef } from '../../semantic/dimension.js';
import type { Condition } from '../request/condition.js';
import { predicateSql } from './condition-sql.js';
import type { ReadColumn } from './dimension-sql.js';
import type { Fragment } from './fragment.js';
import { type ListOrder, type ListPage, pagedSql, sortSelections } from './relationship-page-sql.js';

/** Relationships with their state of a day; one that has none, ended or not yet begun, is still a relationship. */
export const RELATIONSHIPS_WITH_STATE = sql`from bucket
  cross join relationship
  left join relationship_state on relationship_state.relationship = relationship.key and relationship_state.day = bucket.day`;

const WITHOUT_STATE: Readonly<Record<ColumnRef, Fragment>> = {
  'relationship_state.type': sql`coalesce(cast(relationship_state.type as varchar), cast(relationship.type as varchar))`,
  'relationship_state.stage': sql`coalesce(cast(relationship_state.stage as varchar), cast(relationship.stage as varchar))`,
  'relationship_state.status': sql`coalesce(cast(relationship_state.status as varchar), case when relationship.ended_day <= bucket.day then 'ENDED' else 'UNKNOWN' end)`,
};

/** Reads a column of a relationship that may have no state. */
export const listColumn: ReadColumn = (column) => WITHOUT_STATE[column] ?? sql.ref(column);

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
  return pagedSql(sql`bucket (target, day) as (values (0, ${day}))`, candidates, order, page);
}

/** The ids of all relationships that a caller may see and that meet a condition, whether active on the day or not. */
export function relationshipIdsSql(dataset: Dataset, day: Day, where: Condition, scope: RowScope): Fragment {
  return sql`with bucket (day) as (values (${day}))
select relationship.id
${RELATIONSHIPS_WITH_STATE}
where ${predicateSql(where, scope, dataset, listColumn)}
order by relationship.id`;
}
