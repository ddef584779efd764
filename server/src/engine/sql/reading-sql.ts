import { sql } from 'kysely';
import type { Reading } from '../plan/reading.js';
import type { Dataset } from '../../semantic/dataset.js';
import { type Fragment, list } from './fragment.js';

/** The days to read as a table: `side` 0 is the window, 1 the comparison window. An empty list reads nothing. */
export function readingTableSql(readings: readonly Reading[]): Fragment {
  if (readings.length === 0) {
    return sql`reading (side, slot, from_day, to_day) as (select 0, 0, 0, 0 where false)`;
  }
  const rows = readings.map(({ side, slot, from, to }) => sql`(${side === 'CURRENT' ? 0 : 1}, ${slot}, ${from}, ${to})`);
  return sql`reading (side, slot, from_day, to_day) as (values ${sql.join(rows)})`;
}

/**
 * The measured rows on the days that a table of spans names: the state on the day itself, or what happened in the span;
 * with the relationships they are of where those are needed.
 */
export function measuredRowsSql(dataset: Dataset, spans: string, withRelationship: boolean): Fragment {
  const day = sql.ref(dataset.day);
  const from = sql.ref(`${spans}.from_day`);
  const to = sql.ref(`${spans}.to_day`);
  const onDay = dataset.kind === 'STOCK' ? sql`${day} = ${from}` : sql`${day} >= ${from} and ${day} < ${to}`;
  const relationship = sql`\n  join relationship on relationship.key = ${sql.ref(`${dataset.table}.relationship`)}`;
  return sql`from ${sql.table(spans)}
  join ${sql.table(dataset.table)} on ${onDay}${withRelationship ? relationship : sql``}`;
}

/** Selections, one per line. */
export function selectSql(selections: readonly Fragment[]): Fragment {
  return sql`select
  ${list(selections)}`;
}
