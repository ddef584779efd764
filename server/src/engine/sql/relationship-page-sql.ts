import { sql } from 'kysely';
import type { Dataset } from '../../semantic/dataset.js';
import type { Measure } from '../../semantic/measure.js';
import type { Nulls, SortDirection } from '../request/analytics-request.js';
import type { ReadColumn } from './dimension-sql.js';
import { type Fragment, named } from './fragment.js';
import { measureColumns, measureSelections } from './measure-sql.js';
import { afterSql, orderSql, type SortKey, type SortValue } from './order-sql.js';

/** A measure to sort relationships by, each taken by itself. */
export interface ListOrder {
  readonly measure: Measure;
  readonly direction: SortDirection;
  readonly nulls: Nulls;
}

export interface ListPage {
  readonly first: number;
  readonly after: readonly SortValue[] | null;
}

/** The sort keys of a list of relationships: what was asked for, then the account's name, then the id. */
export function listSortKeys(order: readonly ListOrder[]): SortKey[] {
  return [
    ...order.map(({ measure, direction, nulls }) => ({ column: measureColumns(measure).value, direction, nulls })),
    { column: 'account_name', direction: 'ASC', nulls: 'LAST' },
    { column: 'id', direction: 'ASC', nulls: 'LAST' },
  ];
}

/** The selections that the sort keys need, each preceded by a comma. */
export function sortSelections(order: readonly ListOrder[], dataset: Dataset, read: ReadColumn): Fragment {
  const measures = [...new Set(order.map(({ measure }) => measure))];
  const selections = [
    ...measures.flatMap((measure) => measureSelections(measure, dataset, read)),
    named(sql`min(relationship.account_name)`, 'account_name'),
  ];
  return sql`,\n  ${sql.join(selections, sql`,\n  `)}`;
}

/** A page of each target's candidates with the count of all of them; a target without candidates has one row without id. */
export function pagedSql(targets: Fragment, candidates: Fragment, order: readonly ListOrder[], page: ListPage): Fragment {
  const keys = listSortKeys(order);
  const columns = sql.join([...new Set(keys.map(({ column }) => column))].map((column) => sql.ref(column)));
  const after = page.after === null ? sql`true` : afterSql(keys, page.after);
  return sql`with ${targets},
candidate as (
  ${candidates}
),
ranked as (
  select target, ${columns}, row_number() over (partition by target order by ${orderSql(keys)}) as place
  from candidate
  where ${after}
),
tally as (select target, count(*) as total from candidate group by target)
select bucket.target, coalesce(tally.total, 0) as total, ${sql.join([...new Set(keys.map(({ column }) => column))].map((column) => sql.ref(`ranked.${column}`)))}
from bucket
left join tally on tally.target = bucket.target
left join ranked on ranked.target = bucket.target and ranked.place <= ${page.first + 1}
order by bucket.target, ranked.place`;
}
