import { sql } from 'kysely';
import type { RowScope } from '../../access/row-scope.js';
import type { EventList, EventOrder } from '../../semantic/event-list.js';
import type { Condition } from '../request/condition.js';
import { predicateSql } from './condition-sql.js';
import { plainColumn } from './dimension-sql.js';
import { every, type Fragment, named } from './fragment.js';
import { afterSql, orderSql, type SortKey, type SortValue } from './order-sql.js';
import { rowConditionSql } from './row-condition-sql.js';

/** Which events are listed: those that meet the condition and are in one of the statuses; null: in any. */
export interface EventFilter {
  readonly where: Condition;
  readonly status: readonly string[] | null;
}

/** The sort keys of an order: its columns by position, then the id. */
export function eventSortKeys({ keys }: EventOrder): SortKey[] {
  return [
    ...keys.map(({ direction, nulls }, position) => ({ column: `sort_${position}`, direction, nulls })),
    { column: 'id', direction: 'ASC', nulls: 'LAST' },
  ];
}

/** A page of the ids of events, with one more to tell whether others follow. */
export function eventPageSql(
  list: EventList,
  filter: EventFilter,
  scope: RowScope,
  order: EventOrder,
  page: { readonly first: number; readonly after: readonly SortValue[] | null },
): Fragment {
  const keys = eventSortKeys(order);
  const columns = order.keys.map(({ column }, position) => named(sql.ref(column), `sort_${position}`));
  return sql`with candidate as (
  select ${sql.join([named(idSql(list), 'id'), ...columns])}
  ${fromSql(list)}
  where ${filterSql(list, filter, scope)}
)
select * from candidate
where ${page.after === null ? sql`true` : afterSql(keys, page.after)}
order by ${orderSql(keys)}
limit ${page.first + 1}`;
}

/** How many events there are. */
export function eventCountSql(list: EventList, filter: EventFilter, scope: RowScope): Fragment {
  return sql`select count(*) as total ${fromSql(list)}
where ${filterSql(list, filter, scope)}`;
}

/** What is derived of events with these ids: the status and the other facts, each under its name. */
export function eventFactsSql(list: EventList, ids: readonly string[], scope: RowScope): Fragment {
  const facts = Object.entries(list.facts).map(([name, column]) => named(sql.ref(column), name));
  return sql`select ${sql.join([named(idSql(list), 'id'), named(statusSql(list), 'status'), ...facts])}
${fromSql(list)}
where ${every([sql`${idSql(list)} in (select unnest(${ids}))`, predicateSql({ all: [] }, scope, list.dataset, plainColumn)])}`;
}

function idSql({ dataset }: EventList): Fragment {
  return sql.ref(`${dataset.table}.id`);
}

function fromSql({ dataset: { table } }: EventList): Fragment {
  return sql`from ${sql.table(table)}
  join relationship on relationship.key = ${sql.ref(`${table}.relationship`)}`;
}

function filterSql(list: EventList, { where, status }: EventFilter, scope: RowScope): Fragment {
  const inStatus = status === null ? [] : [status.length === 0 ? sql`false` : sql`${statusSql(list)} in (${sql.join(status)})`];
  return every([predicateSql(where, scope, list.dataset, plainColumn), ...inStatus]);
}

function statusSql({ statuses }: EventList): Fragment {
  const cases = statuses.map(({ name, when }) =>
    when === null ? sql`else ${sql.lit(name)}` : sql`when ${rowConditionSql(when, plainColumn)} then ${sql.lit(name)}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}
