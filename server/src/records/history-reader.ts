import type { RowScope } from '../access/row-scope.js';
import type { Instant } from '../domain/calendar.js';
import type { RecordOf } from '../domain/record/record-kind.js';
import type { Connections, Row, Statements } from './connections.js';
import { type DatedPart, MOMENT_IN_HISTORY } from './moment.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';
import { type Condition, RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

/** Where a page ended: nothing at or above this place is on the next. Newest first, then by descending id, then by kind. */
export interface HistoryCursor {
  readonly moment: Instant;
  readonly id: string;
  readonly kind: DatedPart;
}

/** One dated record of a relationship. The moment of a type change is the start of its day in UTC. */
export type HistoryEntry<K extends DatedPart = DatedPart> = {
  readonly [P in K]: { readonly kind: P; readonly moment: Instant; readonly record: RecordOf<P> };
}[K];

export interface HistoryPage<K extends DatedPart = DatedPart> {
  readonly entries: readonly HistoryEntry<K>[];
  readonly hasMore: boolean;
}

/** Which entries are meant. `from` is included, `before` is not. `where` allows a field some values. */
export interface HistoryFilter {
  readonly from?: Instant;
  readonly before?: Instant;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** More relationships than this are not paged in one call. */
export const MAXIMUM_PAGED = 200;

/** Reads what happened in relationships, newest first, in pages that stay right while records arrive. */
export class HistoryReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /**
   * The first entries after the cursor of each relationship, of the given kinds merged. One statement per kind,
   * however many relationships (at most 200). A relationship outside the scope has an empty page.
   */
  async pages<K extends DatedPart>(
    kinds: readonly K[],
    relationshipIds: readonly string[],
    page: HistoryFilter & { readonly first: number; readonly after?: HistoryCursor },
    scope: RowScope,
  ): Promise<ReadonlyMap<string, HistoryPage<K>>> {
    return this.connections.snapshot(async (statements) => {
      const ids = await visible(statements, relationshipIds, scope);
      const entriesOf = new Map<string, HistoryEntry<K>[]>(relationshipIds.map((id) => [id, []]));
      for (const kind of ids.length > 0 ? kinds : []) {
        const table = this.tables[kind];
        const condition = conditionOf(table, kind, page, page.after);
        const { column } = MOMENT_IN_HISTORY[kind];
        const one = `(SELECT ${selected(table)}, CAST(\`${column}\` AS DATETIME(3)) AS \`moment\` FROM \`${table.name}\`
          WHERE \`relationship_id\` = ? AND ${condition.sql} ORDER BY \`${column}\` DESC, \`id\` DESC LIMIT ?)`;
        const rows = await statements.rows(
          ids.map(() => one).join(' UNION ALL '),
          ids.flatMap((id) => [id, ...condition.values, page.first + 1]),
        );
        for (const row of rows) entriesOf.get(row[table.relationshipAt] as string)?.push(entryOf(kind, table, row));
      }
      return new Map([...entriesOf].map(([id, entries]) => [id, cut(entries, page.first)]));
    });
  }

  /** How many entries of a kind each relationship has; one outside the scope has none. */
  async counts(
    kind: DatedPart,
    relationshipIds: readonly string[],
    filter: HistoryFilter,
    scope: RowScope,
  ): Promise<ReadonlyMap<string, number>> {
    const table = this.tables[kind];
    const condition = conditionOf(table, kind, filter);
    const rows = await this.connections.snapshot(async (statements) => {
      const ids = await visible(statements, relationshipIds, scope);
      if (ids.length === 0) return [];
      return statements.rows(
        `SELECT \`relationship_id\`, COUNT(*) FROM \`${table.name}\`
         WHERE \`relationship_id\` IN (?) AND ${condition.sql} GROUP BY \`relationship_id\``,
        [ids, ...condition.values],
      );
    });
    const counted = new Map(rows.map(([id, count]) => [id as string, count as number]));
    return new Map(relationshipIds.map((id) => [id, counted.get(id) ?? 0]));
  }
}

async function visible(statements: Statements, ids: readonly string[], scope: RowScope): Promise<readonly string[]> {
  if (ids.length > MAXIMUM_PAGED) throw new RangeError(`${ids.length} relationships paged at once, more than ${MAXIMUM_PAGED}.`);
  if (ids.length === 0) return [];
  const inScope = scopeCondition(scope);
  const sql = `SELECT r.\`id\` FROM ${RELATIONSHIP_IN_SCOPE} WHERE r.\`id\` IN (?) AND ${inScope.sql}`;
  return (await statements.rows(sql, [ids.map(String), ...inScope.values])).map((row) => row[0] as string);
}

function conditionOf(table: RecordTable, kind: DatedPart, filter: HistoryFilter, after?: HistoryCursor): Condition {
  const { column } = MOMENT_IN_HISTORY[kind];
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (sql: string, ...given: readonly unknown[]): void => {
    conditions.push(sql);
    values.push(...given);
  };
  if (kind === 'deal') add(`\`${column}\` IS NOT NULL`);
  if (filter.from !== undefined) add(`\`${column}\` >= ?`, dateTimeOf(filter.from));
  if (filter.before !== undefined) add(`\`${column}\` < ?`, dateTimeOf(filter.before));
  for (const [field, allowed] of Object.entries(filter.where ?? {})) {
    const found = table.columns.find((candidate) => candidate.field === field);
    if (!found) throw new RangeError(`${table.kind} has no field ${field}.`);
    if (allowed.length === 0) add('FALSE');
    else add(`\`${found.name}\` IN (?)`, allowed.map(String));
  }
  if (after) {
    const moment = dateTimeOf(after.moment);
    add(`(\`${column}\` < ? OR (\`${column}\` = ? AND \`id\` ${kind > after.kind ? '<=' : '<'} ?))`, moment, moment, after.id);
  }
  return { sql: conditions.join(' AND ') || 'TRUE', values };
}

function entryOf<K extends DatedPart>(kind: K, table: RecordTable, row: Row): HistoryEntry<K> {
  return { kind, moment: instantOfText(row.at(-1) as string), record: table.toRecord(row) } as HistoryEntry<K>;
}

function cut<K extends DatedPart>(entries: readonly HistoryEntry<K>[], first: number): HistoryPage<K> {
  const sorted = entries.toSorted(
    (left, right) => right.moment - left.moment || descending(left.record.id, right.record.id) || -descending(left.kind, right.kind),
  );
  return { entries: sorted.slice(0, first), hasMore: sorted.length > first };
}

/** By code points, as the database compares. */
function descending(left: string, right: string): number {
  return -Buffer.compare(Buffer.from(left), Buffer.from(right));
}
