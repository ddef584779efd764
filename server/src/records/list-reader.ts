import type { RowScope } from '../access/row-scope.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
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

/** The records of a kind that name their parent in a field; `where` allows a field some values. */
export interface ChildList {
  readonly kind: RecordKind;
  readonly field: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
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

/** More parents than this are listed in several statements. */
const PARENTS_PER_STATEMENT = 200;

/** Reads what hangs on records, a page of each parent, in pages that stay right while records arrive. */
export class ListReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** The first records after the place of each parent, by the parent's id; one statement per 200 parents. What is outside the scope is left out. */
  async pages(
    list: ChildList,
    parents: readonly ListParent[],
    { first, after }: { readonly first: number; readonly after: ListPlace | null },
    scope: RowScope,
  ): Promise<ReadonlyMap<string, ListPage>> {
    const table = this.tables[list.kind];
    const order = listOrderOf(list.kind);
    const condition = conditionOf(table, list, scope);
    const beyond = after === null ? { sql: 'TRUE', values: [] } : beyondCondition(order, after);
    const found = new Map<string, ListEntry[]>(parents.map(({ id }) => [id, []]));
    const at = columnAt(table, list.field);
    for (const chunk of inChunks(parents, PARENTS_PER_STATEMENT)) {
      const parts = chunk.map((parent) => {
        const owner = ownerCondition(table, list.field, parent);
        return {
          sql: `(SELECT ${selected(table, 't')}, ${order.sql} AS \`place\` FROM \`${table.name}\` t
            WHERE ${owner.sql} AND ${condition.sql} AND ${beyond.sql}
            ORDER BY ${order.sql} ${order.direction}, t.\`id\` ${order.direction} LIMIT ?)`,
          values: [...owner.values, ...condition.values, ...beyond.values, first + 1],
        };
      });
      const rows = await this.connections.use((statements) =>
        statements.rows(
          parts.map(({ sql }) => sql).join(' UNION ALL '),
          parts.flatMap(({ values }) => values),
        ),
      );
      for (const row of rows) {
        const record = table.toRecord(row);
        found.get(row[at] as string)?.push({ at: { place: placeOfText(order, row.at(-1)), id: record.id }, record });
      }
    }
    return new Map([...found].map(([id, entries]) => [id, { entries: entries.slice(0, first), hasMore: entries.length > first }]));
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

function conditionOf(table: RecordTable, { where = {} }: ChildList, scope: RowScope): Condition {
  const visible = visibleThroughScope(table, scope);
  const filters = Object.entries(where).map(([field, allowed]): Condition => {
    const { name } = table.columns[columnAt(table, field)]!;
    return allowed.length === 0 ? { sql: 'FALSE', values: [] } : { sql: `t.\`${name}\` IN (?)`, values: [allowed.map(String)] };
  });
  const all = [...filters, visible];
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
