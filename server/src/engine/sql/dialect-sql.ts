import { sql } from 'kysely';
import type { TimeGrain } from '../../domain/time-grain.js';
import { byDialect, type Fragment } from './fragment.js';

/*
 * Everything in which the engines' languages differ, and nothing else. The MySQL forms keep to what MySQL, MariaDB, TiDB,
 * StarRocks and Doris all document.
 */

/** How many rows meet a condition. */
export function countWhere(condition: Fragment): Fragment {
  return byDialect(sql`count(*) filter (where ${condition})`, sql`count(case when ${condition} then 1 end)`);
}

/** How many values rows have that meet a condition. */
export function countOfWhere(expression: Fragment, condition: Fragment): Fragment {
  return byDialect(sql`count(${expression}) filter (where ${condition})`, sql`count(case when ${condition} then ${expression} end)`);
}

/** The sum over rows that meet a condition; null over none. */
export function sumWhere(expression: Fragment, condition: Fragment): Fragment {
  return byDialect(sql`sum(${expression}) filter (where ${condition})`, sql`sum(case when ${condition} then ${expression} end)`);
}

/** Whether two members are the same, null being one of them. */
export function isSame(one: Fragment, other: Fragment): Fragment {
  return byDialect(sql`${one} is not distinct from ${other}`, sql`${one} <=> ${other}`);
}

/** Whether two members differ, null being one of them. */
export function differs(one: Fragment, other: Fragment): Fragment {
  return byDialect(sql`${one} is distinct from ${other}`, sql`not (${one} <=> ${other})`);
}

/** A number as a fraction of double precision. */
export function asDouble(expression: Fragment): Fragment {
  return byDialect(sql`cast(${expression} as double precision)`, sql`cast(${expression} as double)`);
}

/** A word of a closed set as text. In a MySQL star schema it is text already. */
export function asText(expression: Fragment): Fragment {
  return byDialect(sql`cast(${expression} as varchar)`, expression);
}

/** A member of a closed set as text, whatever its column holds: words, truth or small numbers. */
export function wordSql(expression: Fragment, words: readonly string[]): Fragment {
  const isTruth = words.includes('true');
  const truth = sql`case when ${expression} then 'true' when not ${expression} then 'false' end`;
  const number = sql`concat(${expression}, '')`;
  const isNumber = words.every((word) => /^\d+$/.test(word));
  return byDialect(sql`cast(${expression} as varchar)`, isTruth ? truth : isNumber ? number : expression);
}

/** The nearest whole millionth of an amount, as a number that sums of many stay exact in. */
export function wholeMillionths(expression: Fragment): Fragment {
  return byDialect(
    sql`cast(floor(${expression} * 1e6 + 0.5e0) as hugeint)`,
    sql`cast(floor(${expression} * 1e6 + 0.5e0) as decimal(38, 0))`,
  );
}

/** Rows of values as a select; an engine that names no columns in a subquery's alias reads the names off the first. */
export function rowsSql(columns: readonly string[], rows: readonly (readonly Fragment[])[]): Fragment {
  const none = sql.join(columns.map(() => sql`0`));
  if (rows.length === 0) return byDialect(sql`select ${none} where false`, sql`select ${none} from (select 1) as nothing where false`);
  const values = sql`values ${sql.join(rows.map((row) => sql`(${sql.join([...row])})`))}`;
  const [first = [], ...others] = rows;
  const selects = [
    sql`select ${sql.join(first.map((value, index) => sql`${value} as ${sql.ref(columns[index] ?? '')}`))}`,
    ...others.map((row) => sql`select ${sql.join([...row])}`),
  ];
  return byDialect(values, sql.join(selects, sql` union all `));
}

/** Rows of values in a from clause, under an alias, with names for their columns. */
export function rowsTable(alias: string, columns: readonly string[], rows: readonly (readonly Fragment[])[]): Fragment {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const made = rowsSql(columns, rows);
  return byDialect(sql`(${made}) as ${sql.ref(alias)} (${names})`, sql`(${made}) as ${sql.ref(alias)}`);
}

/** A whole number, or null, as a member to compare with. */
export function wholeMember(value: unknown): Fragment {
  return byDialect(sql`cast(${value} as integer)`, sql`${value}`);
}

/** A text, or null, as a member to compare with. */
export function textMember(value: unknown): Fragment {
  return byDialect(sql`cast(${value} as varchar)`, sql`${value}`);
}

/** The first day, since 1970-01-01, of the period that a day is in. Weeks begin on Monday; day 0 is a Thursday. */
export function firstDayOf(day: Fragment, grain: TimeGrain): Fragment {
  const truncation = sql.lit(grain.toLowerCase());
  const date = sql`cast(date_trunc(${truncation}, date '1970-01-01' + ${day}) as date)`;
  return byDialect(sql`cast(${date} - date '1970-01-01' as integer)`, mysqlFirstDay(day, grain));
}

function mysqlFirstDay(day: Fragment, grain: TimeGrain): Fragment {
  const date = sql`date_add('1970-01-01', interval ${day} day)`;
  const since = (first: Fragment) => sql`datediff(${first}, '1970-01-01')`;
  switch (grain) {
    case 'DAY':
      return day;
    case 'WEEK':
      return sql`${day} - mod(mod(${day} + 3, 7) + 7, 7)`;
    case 'MONTH':
      return since(sql`date_format(${date}, '%Y-%m-01')`);
    case 'QUARTER':
      return since(sql`concat(year(${date}), '-', lpad(3 * quarter(${date}) - 2, 2, '0'), '-01')`);
    case 'YEAR':
      return since(sql`concat(year(${date}), '-01-01')`);
    default:
      return grain satisfies never;
  }
}

/** One key of an `order by`. */
export function sortKeySql(key: Fragment, direction: 'ASC' | 'DESC', nulls: 'FIRST' | 'LAST'): Fragment {
  const way = sql.raw(direction.toLowerCase());
  return byDialect(
    sql`${key} ${way} ${sql.raw(nulls === 'FIRST' ? 'nulls first' : 'nulls last')}`,
    sql`${key} is null ${sql.raw(nulls === 'FIRST' ? 'desc' : 'asc')}, ${key} ${way}`,
  );
}

/** Whether a text contains another, whatever their case. */
export function containsText(text: Fragment, sought: string): Fragment {
  return byDialect(sql`contains(lower(${text}), lower(${sought}))`, sql`instr(lower(${text}), lower(${sought})) > 0`);
}

/**
 * A percentile of whole numbers, interpolated between the two nearest; null over none. The MySQL form picks them from the
 * sorted list as text, and is null where that is longer than a session may hold, some million numbers.
 */
export function percentileSql(share: number, expression: Fragment): Fragment {
  const sorted = sql`group_concat(${expression} order by ${expression} separator ',')`;
  const isWhole = sql`char_length(${sorted}) - char_length(replace(${sorted}, ',', '')) + 1 = count(${expression})`;
  const place = sql`(${share} * (count(${expression}) - 1))`;
  const at = (position: Fragment) =>
    sql`(substring_index(substring_index(${sorted}, ',', cast(${position} as signed) + 1), ',', -1) + 0e0)`;
  const [below, above] = [at(sql`floor(${place})`), at(sql`ceil(${place})`)];
  return byDialect(
    sql`percentile_cont(${sql.lit(share)}) within group (order by ${expression})`,
    sql`case when ${isWhole} then ${below} + (${above} - ${below}) * (${place} - floor(${place})) end`,
  );
}
