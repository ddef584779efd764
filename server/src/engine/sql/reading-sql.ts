import { sql } from 'kysely';
import type { Day } from '../../domain/calendar.js';
import { type MeasuredTime, tickOf } from '../plan/measured-time.js';
import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import { type Fragment, list } from './fragment.js';

/**
 * The days to read as a table: `side` 0 is the window, 1 the comparison window. An empty list reads nothing.
 * Of a flow it has a row for each tick of time, so that events find their slot by equality: an engine hashes that, where
 * comparing each event with each span would cost events times spans.
 */
export function readingTableSql({ dataset, time }: ResolvedAnalytics, readings: readonly Reading[]): Fragment {
  const rows = readings.map(
    ({ side, slot, from, to }) =>
      sql`(${side === 'CURRENT' ? 0 : 1}, ${slot}, ${sql.join(ticksOf(from, to, time).map((tick) => sql`${tick}`))})`,
  );
  const none = sql`select 0, 0, 0, 0 where false`;
  const spans = rows.length === 0 ? none : sql`values ${sql.join(rows)}`;
  if (dataset.kind === 'STOCK') {
    return sql`reading (side, slot, from_day, to_day) as (${spans})`;
  }
  return sql`span (side, slot, from_tick, to_tick) as (${spans}),
reading (side, slot, tick) as (select span.side, span.slot, ${ticksSql('span')} from span)`;
}

/** Every tick of the spans of a table, each its own row. */
export function ticksSql(spans: string): Fragment {
  const bound = (column: string) => sql`cast(${sql.ref(`${spans}.${column}`)} as bigint)`;
  return sql`unnest(range(${bound('from_tick')}, ${bound('to_tick')}))`;
}

/** The first tick of a span and the first after it. */
export function ticksOf(from: Day, to: Day, time: MeasuredTime): readonly [number, number] {
  return [tickOf(from, time), tickOf(to, time)];
}

/**
 * The measured rows of the readings: the state on the day itself, or what happened in the span; joined with the other
 * tables that are read, each of which has one row for each of them.
 */
export function measuredRowsSql(resolved: ResolvedAnalytics, readings: Fragment, tables: ReadonlySet<string>): Fragment {
  const { dataset, time } = resolved;
  const column = sql.ref(time.column);
  const tick = time.unit === 'DAY' ? column : sql`cast(floor(${column} / 900000) as bigint)`;
  const isRead = dataset.kind === 'STOCK' ? sql`${column} = ${readings}.from_day` : sql`${tick} = ${readings}.tick`;
  const relationship = sql`\n  join relationship on relationship.key = ${sql.ref(`${dataset.table}.relationship`)}`;
  const agent = sql`\n  left join agent on agent.id = ${sql.ref(`${dataset.table}.agent_id`)}`;
  return sql`join ${sql.table(dataset.table)} on ${isRead}${tables.has('relationship') ? relationship : sql``}${
    tables.has('agent') ? agent : sql``
  }`;
}

/** Selections, one per line. */
export function selectSql(selections: readonly Fragment[]): Fragment {
  return sql`select
  ${list(selections)}`;
}
