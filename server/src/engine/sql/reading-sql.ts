import { sql } from 'kysely';
import type { Day } from '../../domain/calendar.js';
import { type MeasuredTime, tickOf } from '../plan/measured-time.js';
import type { Reading } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import { rowsSql } from './dialect-sql.js';
import { byDialect, type Fragment, list } from './fragment.js';

/**
 * The days to read as a table: `side` 0 is the window, 1 the comparison window. An empty list reads nothing.
 * Of a flow it has a row for each tick of time, so that events find their slot by equality: an engine hashes that, where
 * comparing each event with each span would cost events times spans.
 */
export function readingTableSql({ dataset, time }: ResolvedAnalytics, readings: readonly Reading[]): Fragment {
  const rows = readings.map(({ side, slot, from, to }) => [
    sql`${side === 'CURRENT' ? 0 : 1}`,
    sql`${slot}`,
    ...ticksOf(from, to, time).map((tick) => sql`${tick}`),
  ]);
  const columns = dataset.kind === 'STOCK' ? ['side', 'slot', 'from_day', 'to_day'] : ['side', 'slot', 'from_tick', 'to_tick'];
  const spans = rowsSql(columns, rows);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  if (dataset.kind === 'STOCK') return sql`reading (${names}) as (${spans})`;
  return sql`span (${names}) as (${spans}),
${ticksTableSql('reading', ['side', 'slot'], 'span')}`;
}

/**
 * A table with the columns of another, and every tick of its spans, each its own row. An engine that counts no ticks keeps
 * the spans, and looks into its index for each of them.
 */
export function ticksTableSql(name: string, columns: readonly string[], spans: string): Fragment {
  const kept = (more: readonly string[]) => sql.join([...columns, ...more].map((column) => sql.ref(`${spans}.${column}`)));
  const bound = (column: string) => sql`cast(${sql.ref(`${spans}.${column}`)} as bigint)`;
  const ticks = sql`unnest(range(${bound('from_tick')}, ${bound('to_tick')}))`;
  const names = (more: readonly string[]) => sql.join([...columns, ...more].map((column) => sql.ref(column)));
  return byDialect(
    sql`${sql.ref(name)} (${names(['tick'])}) as (select ${kept([])}, ${ticks} from ${sql.ref(spans)})`,
    sql`${sql.ref(name)} (${names(['from_tick', 'to_tick'])}) as (select ${kept(['from_tick', 'to_tick'])} from ${sql.ref(spans)})`,
  );
}

/** Whether a moment or day lies in a row of a table of ticks. */
function liesInSql(column: Fragment, unit: MeasuredTime['unit'], ticks: Fragment): Fragment {
  const tick = unit === 'DAY' ? column : sql`cast(floor(${column} / 900000) as bigint)`;
  const start = (bound: Fragment) => (unit === 'DAY' ? bound : sql`${bound} * 900000`);
  return byDialect(
    sql`${tick} = ${ticks}.tick`,
    sql`(${column} >= ${start(sql`${ticks}.from_tick`)} and ${column} < ${start(sql`${ticks}.to_tick`)})`,
  );
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
  const isRead = dataset.kind === 'STOCK' ? sql`${column} = ${readings}.from_day` : liesInSql(column, time.unit, readings);
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
