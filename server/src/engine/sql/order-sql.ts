import { sql } from 'kysely';
import type { Nulls, SortDirection } from '../request/analytics-request.js';
import { sortKeySql } from './dialect-sql.js';
import { every, type Fragment, some } from './fragment.js';

/** A sort key: a column of the sorted rows, named by its position. */
export interface SortKey {
  readonly column: string;
  readonly direction: SortDirection;
  readonly nulls: Nulls;
}

/** A value that a cursor remembers of a sort key. */
export type SortValue = string | number | null;

/** `order by` of the keys. */
export function orderSql(keys: readonly SortKey[]): Fragment {
  return sql.join(keys.map(({ column, direction, nulls }) => sortKeySql(sql.ref(column), direction, nulls)));
}

/** The rows that come after a remembered one: equal in the first keys and beyond it in the next. */
export function afterSql(keys: readonly SortKey[], values: readonly SortValue[]): Fragment {
  return some(
    keys.map((key, index) => {
      const equal = keys.slice(0, index).map(({ column }, before) => equalSql(sql.ref(column), values[before] ?? null));
      return sql`(${every([...equal, beyondSql(key, values[index] ?? null)])})`;
    }),
  );
}

function equalSql(column: Fragment, value: SortValue): Fragment {
  return value === null ? sql`${column} is null` : sql`${column} = ${value}`;
}

function beyondSql({ column, direction, nulls }: SortKey, value: SortValue): Fragment {
  const at = sql.ref(column);
  if (value === null) {
    return nulls === 'FIRST' ? sql`${at} is not null` : sql`false`;
  }
  const beyond = direction === 'ASC' ? sql`${at} > ${value}` : sql`${at} < ${value}`;
  return nulls === 'LAST' ? sql`(${beyond} or ${at} is null)` : beyond;
}
