import type { RowScope } from '../access/row-scope.js';
import type { CalendarDate } from '../domain/calendar.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { Connections, Row } from './connections.js';
import { inChunks } from './in-chunks.js';
import { type ListOrder, listOrderOf, placeAsParameter, placeOfText } from './list-order.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';
import type { Condition } from './scope-condition.js';
import { visibleThroughScope } from './visibility.js';

/** Where a page ended: the next begins behind it. */
export interface ListPlace {
  readonly place: number;
  readonly id: string;
}

/** Whose records are listed. `relationshipId` null: what hangs on the parent does not belong to one relationship. */
export interface ListParent {
  readonly id: string;
  readonly relationshipId: string | null;
}

/** The records of a kind: `where` allows a field some values, `during` asks that a day lies between two dates, both included. */
export interface RecordList {
  readonly kind: RecordKind;
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly during?: { readonly from: string; readonly to: string; readonly day: CalendarDate };
}

/** The records of a kind that name their parent in a field. */
export interface ChildList extends RecordList {
  readonly field: string;
}

/** One listed record with its place. */
export interface ListEntry {
  readonly at: ListPlace;
  readonly record: RecordOf<RecordKind>;
}

export interface ListPage {
  readonly entries: readonly ListEntry[];
  readonly hasMore: boolean;
}

interface PageOfList {
  readonly first: number;
  readonly after: ListPlace | null;
}

/** More parents than this are listed in several statements. */
const PARENTS_PER_STATEMENT = 200;

/** Reads what hangs on records, a page of each parent, in pages that stay right while records arrive. */
export class ListReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** The first records after the place of each parent, by the parent's id; one statement per 200 parents. What is outside the scope is left out. */
  async pages(list: ChildList, parents: readonly ListParent[], page: PageOfList, scope: RowScope): Promise<ReadonlyMap<string, ListPage>> {
    const table = this.tables[list.kind];
    const found = new Map<string, ListEntry[]>(parents.map(({ id }) => [id, []]));
    const at = columnAt(table, list.field);
    for (const chunk of inChunks(parents, PARENTS_PER_STATEMENT)) {
      const parts = chunk.map((parent) => pagePart(table, [ownerCondition(table, list.field, parent)], list, page, scope));
      const rows = await this.connections.use((statements) =>
        statements.rows(
          parts.map(({ sql }) => `(${sql})`).join(' UNION ALL '),
          parts.flatMap(({ values }) => values),
        ),
      );
      for (const row of rows) found.get(row[at] as string)?.push(entryOf(table, row));
    }
    return new Map([...found].map(([id, entries]) => [id, cut(entries, page.first)]));
  }

  /** The first records of a list after a place, whatever they hang on. */
  async all(list: RecordList, page: PageOfList, scope: RowScope): Promise<ListPage> {
    const table = this.tables[list.kind];
    const { sql, values } = pagePart(table, [], list, page, scope);
    const rows = await this.connections.use((statements) => statements.rows(sql, values));
    return cut(
      rows.map((row) => entryOf(table, row)),
      page.first,
    );
  }

  /** How many records a list has. */
  async total(list: RecordList, scope: RowScope): Promise<number> {
    const table = this.tables[list.kind];
    const { sql, values } = conditionOf(table, list, scope);
    const [row] = await this.connections.use((statements) =>
      statements.rows(`SELECT COUNT(*) FROM \`${table.name}\` t WHERE ${sql}`, values),
    );
    return row?.[0] as number;
  }

  /** How many records hang on each parent, by the parent's id; one statement per 200 parents. */
  async counts(list: ChildList, parents: readonly ListParent[], scope: RowScope): Promise<ReadonlyMap<string, number>> {
    const table = this.tables[list.kind];
    const condition = conditionOf(table, list, scope);
    const column = `t.\`${table.columns[columnAt(table, list.field)]!.name}\``;
    const counts = new Map(parents.map(({ id }) => [id, 0]));
    for (const chunk of inChunks(parents, PARENTS_PER_STATEMENT)) {
      const relationships = chunk.flatMap(({ relationshipId }) => relationshipId ?? []);
      const within = relationships.length === 0 ? 'TRUE' : 't.`relationship_id` IN (?)';
      const rows = await this.connections.use((statements) =>
        statements.rows(
          `SELECT ${column}, COUNT(*) FROM \`${table.name}\` t
           WHERE ${column} IN (?) AND ${within} AND ${condition.sql} GROUP BY ${column}`,
          [chunk.map(({ id }) => id), ...(relationships.length === 0 ? [] : [relationships]), ...condition.values],
        ),
      );
      for (const [id, count] of rows) counts.set(id as string, count as number);
    }
    return counts;
  }
}

/** The statement of a page, with one record more to tell whether others follow. */
function pagePart(
  table: RecordTable,
  conditions: readonly Condition[],
  list: RecordList,
  { first, after }: PageOfList,
  scope: RowScope,
): Condition {
  const order = listOrderOf(list.kind);
  const all = [...conditions, conditionOf(table, list, scope), ...(after === null ? [] : [beyondCondition(order, after)])];
  return {
    sql: `SELECT ${selected(table, 't')}, ${order.sql} AS \`place\` FROM \`${table.name}\` t
      WHERE ${all.map(({ sql }) => sql).join(' AND ')}
      ORDER BY ${order.sql} ${order.direction}, t.\`id\` ${order.direction} LIMIT ?`,
    values: [...all.flatMap(({ values }) => values), first + 1],
  };
}

function entryOf(table: RecordTable, row: Row): ListEntry {
  const record = table.toRecord(row);
  return { at: { place: placeOfText(listOrderOf(table.kind), row.at(-1)), id: record.id }, record };
}

function cut(entries: readonly ListEntry[], first: number): ListPage {
  return { entries: entries.slice(0, first), hasMore: entries.length > first };
}

function columnAt(table: RecordTable, field: string): number {
  const at = table.columns.findIndex((column) => column.field === field);
  if (at === -1) throw new RangeError(`${table.kind} has no field ${field}.`);
  return at;
}

/** What hangs on a record of a relationship belongs to the same relationship, by which there is an index. */
function ownerCondition(table: RecordTable, field: string, { id, relationshipId }: ListParent): Condition {
  const own = `t.\`${table.columns[columnAt(table, field)]!.name}\` = ?`;
  return relationshipId === null
    ? { sql: own, values: [id] }
    : { sql: `t.\`relationship_id\` = ? AND ${own}`, values: [relationshipId, id] };
}

function conditionOf(table: RecordTable, { where = {}, during }: RecordList, scope: RowScope): Condition {
  const visible = visibleThroughScope(table, scope);
  const column = (field: string): string => `t.\`${table.columns[columnAt(table, field)]!.name}\``;
  const filters = Object.entries(where).map(([field, allowed]): Condition => {
    return allowed.length === 0 ? { sql: 'FALSE', values: [] } : { sql: `${column(field)} IN (?)`, values: [allowed.map(String)] };
  });
  const span = during && {
    sql: `${column(during.from)} <= ? AND (${column(during.to)} IS NULL OR ${column(during.to)} >= ?)`,
    values: [during.day, during.day],
  };
  const all = [...filters, ...(span ? [span] : []), visible];
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
}

function beyondCondition(order: ListOrder, { place, id }: ListPlace): Condition {
  const beyond = order.direction === 'DESC' ? '<' : '>';
  const parameter = placeAsParameter(order, place);
  return {
    sql: `(${order.sql} ${beyond} ? OR (${order.sql} = ? AND t.\`id\` ${beyond} ?))`,
    values: [parameter, parameter, id],
  };
}
