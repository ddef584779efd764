import type { RowScope } from '../access/row-scope.js';
import { calendarDateOf, type CalendarDate, type Day } from '../domain/calendar.js';
import { dayOfOccasion, isLeapYear } from '../domain/occasion.js';
import type { RecordOf } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
import { type RecordTables, selected } from './record-table.js';
import { type Condition, RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';

/** An occasion on the day on which it is kept. */
export interface UpcomingOccasion {
  readonly occasion: RecordOf<'occasion'>;
  readonly day: Day;
}

/** Which occasions are meant. `from` is included, `to` is not. */
export interface OccasionFilter {
  readonly from: Day;
  readonly to: Day;
  readonly kind: readonly string[] | null;
  /** Only of contacts of accounts with a relationship that one of these agents owns; null: of all. */
  readonly owner: readonly string[] | null;
  /** Whether contacts count who were never asked whether they agree to be written to. Who refused never does. */
  readonly withUnasked: boolean;
}

export interface OccasionPage {
  readonly first: number;
  readonly after: { readonly day: Day; readonly id: string } | null;
}

/** A stretch of one year by its first and last day as numbers of month and day. */
interface Stretch {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const END_OF_FEBRUARY = 228;
const LEAP_DAY = 229;
const NEW_YEAR = 101;
const NEW_YEARS_EVE = 1231;

/** Reads which occasions of contacts are coming, in the order of their days. */
export class OccasionReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** A page of the occasions, with one more to tell whether others follow. 29 February is kept on the 28th where there is none. */
  async upcoming(filter: OccasionFilter, { first, after }: OccasionPage, scope: RowScope): Promise<readonly UpcomingOccasion[]> {
    const { occasion } = this.tables;
    const from = after === null ? filter.from : Math.max(filter.from, after.day);
    const condition = contactCondition(filter, scope);
    const parts = stretchesOf(from, filter.to).map((stretch) => {
      const kept = keptSql(stretch.year);
      const beyond = after !== null && stretch.year === yearOf(after.day) ? beyondSql(kept, after) : { sql: 'TRUE', values: [] };
      const own = stretchCondition(stretch);
      return {
        sql: `(SELECT ${selected(occasion, 't')}, ${stretch.year} AS \`kept_in\`, ${kept} AS \`kept_on\`
          FROM \`occasion\` t JOIN \`contact\` c ON c.\`id\` = t.\`contact_id\`
          WHERE ${own.sql} AND ${condition.sql} AND ${beyond.sql} ORDER BY \`kept_on\`, t.\`id\` LIMIT ?)`,
        values: [...own.values, ...condition.values, ...beyond.values, first + 1],
      };
    });
    if (parts.length === 0) return [];
    const rows = await this.connections.use((statements) =>
      statements.rows(`${parts.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY \`kept_in\`, \`kept_on\`, \`id\` LIMIT ?`, [
        ...parts.flatMap(({ values }) => values),
        first + 1,
      ]),
    );
    return rows.map((row) => {
      const record = occasion.toRecord(row) as RecordOf<'occasion'>;
      return { occasion: record, day: dayOfOccasion({ ...record, year: null }, row.at(-2) as number)! };
    });
  }

  /** How many there are. */
  async count(filter: OccasionFilter, scope: RowScope): Promise<number> {
    const condition = contactCondition(filter, scope);
    let total = 0;
    for (const stretch of stretchesOf(filter.from, filter.to)) {
      const own = stretchCondition(stretch);
      const [row] = await this.connections.use((statements) =>
        statements.rows(
          `SELECT COUNT(*) FROM \`occasion\` t JOIN \`contact\` c ON c.\`id\` = t.\`contact_id\` WHERE ${own.sql} AND ${condition.sql}`,
          [...own.values, ...condition.values],
        ),
      );
      total += row?.[0] as number;
    }
    return total;
  }
}

/** The days from one up to another, by year. */
function stretchesOf(from: Day, to: Day): readonly Stretch[] {
  if (to <= from) return [];
  const [first, last] = [calendarDateOf(from), calendarDateOf(to - 1)];
  const years = Array.from({ length: yearOf(to - 1) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return years.map((year) => ({
    year,
    from: year === yearOf(from) ? monthAndDay(first) : NEW_YEAR,
    to: year === yearOf(to - 1) ? lastKept(year, monthAndDay(last)) : NEW_YEARS_EVE,
  }));
}

/** What is kept on the last of February includes the 29th in a year without one. */
function lastKept(year: number, last: number): number {
  return last === END_OF_FEBRUARY && !isLeapYear(year) ? LEAP_DAY : last;
}

function stretchCondition({ year, from, to }: Stretch): Condition {
  return {
    sql: '(t.`month`, t.`day`) >= (?, ?) AND (t.`month`, t.`day`) <= (?, ?) AND (t.`year` IS NULL OR t.`year` <= ?)',
    values: [Math.floor(from / 100), from % 100, Math.floor(to / 100), to % 100, year],
  };
}

function keptSql(year: number): string {
  const place = '(t.`month` * 100 + t.`day`)';
  return isLeapYear(year) ? place : `IF(${place} = ${LEAP_DAY}, ${END_OF_FEBRUARY}, ${place})`;
}

function beyondSql(kept: string, { day, id }: { readonly day: Day; readonly id: string }): Condition {
  const place = monthAndDay(calendarDateOf(day));
  return { sql: `(${kept} > ? OR (${kept} = ? AND t.\`id\` > ?))`, values: [place, place, id] };
}

/** Whose contact `c` it is, and that the contact agreed to be written to. */
function contactCondition({ kind, owner, withUnasked }: OccasionFilter, scope: RowScope): Condition {
  const inScope = scopeCondition(scope);
  const owned = owner === null ? 'TRUE' : owner.length === 0 ? 'FALSE' : 'r.`owner_id` IN (?)';
  const isKind = kind === null ? 'TRUE' : kind.length === 0 ? 'FALSE' : 't.`kind` IN (?)';
  const seen =
    inScope.sql === 'TRUE' && owner === null
      ? 'TRUE'
      : `EXISTS (SELECT 1 FROM ${RELATIONSHIP_IN_SCOPE} WHERE r.\`account_id\` = c.\`account_id\` AND ${owned} AND ${inScope.sql})`;
  return {
    sql: `${isKind} AND ${withUnasked ? 'COALESCE(c.`has_consent`, TRUE)' : 'c.`has_consent`'} AND ${seen}`,
    values: [...(kind?.length ? [kind] : []), ...(owner?.length ? [owner.map(String)] : []), ...(seen === 'TRUE' ? [] : inScope.values)],
  };
}

function yearOf(day: Day): number {
  return Number(calendarDateOf(day).slice(0, 4));
}

function monthAndDay(date: CalendarDate): number {
  return Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
}
