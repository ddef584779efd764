import { sql } from 'kysely';
import type { RowCondition } from '../../semantic/row-condition.js';
import { asText } from './dialect-sql.js';
import type { ReadColumn } from './dimension-sql.js';
import { type Fragment, some } from './fragment.js';

const TIME_OF_DATA = {
  INSTANT: sql`(select projection.fresh_through from projection)`,
  DAY: sql`(select projection.through_day from projection)`,
} as const;

/** Whether a row is one that a measure counts. */
export function rowConditionSql(condition: RowCondition, read: ReadColumn): Fragment {
  if ('all' in condition) {
    return sql`(${sql.join(
      condition.all.map((part) => rowConditionSql(part, read)),
      sql` and `,
    )})`;
  }
  if ('any' in condition) {
    return some(condition.any.map((part) => rowConditionSql(part, read)));
  }
  if ('not' in condition) {
    return sql`not coalesce(${rowConditionSql(condition.not, read)}, false)`;
  }
  const column = read(condition.column);
  if ('in' in condition) return sql`${asText(column)} in (${sql.join(condition.in)})`;
  if ('isTrue' in condition) return sql`${column}`;
  if ('isRecorded' in condition) return sql`${column} is not null`;
  if ('isAtLeast' in condition) return sql`${column} >= ${condition.isAtLeast}`;
  if ('isAbove' in condition) return sql`${column} > ${condition.isAbove}`;
  if ('notAfter' in condition) return sql`${column} <= ${read(condition.notAfter)}`;
  if ('before' in condition) return sql`${column} < ${read(condition.before)}`;
  return condition.past === 'WHOLE_DAY' ? sql`${column} < ${TIME_OF_DATA.DAY}` : sql`${column} <= ${TIME_OF_DATA[condition.past]}`;
}
