import type { AnyRecord } from '../domain/record/record-kind.js';
import type { FieldValue } from './column-codec.js';
import type { Statements } from './connections.js';
import { isOrderedAlike } from './id-order.js';
import { inChunks } from './in-chunks.js';
import type { RecordChange } from './record-change.js';
import { type RecordColumn, type RecordTable, selected } from './record-table.js';
import type { Loss } from './revision-lock.js';
import type { WriteOutcome } from './write-outcome.js';

/** The values of a row in the order of its table's columns. */
export type TableRow = readonly FieldValue[];

/** The rows of one kind as they are stored, and as they become while records are laid over them in order. */
export class StoredRows {
  private readonly stored = new Map<string, FieldValue[]>();
  private readonly fresh = new Map<string, FieldValue[]>();
  private readonly changed = new Map<string, FieldValue[]>();
  readonly losses: Loss[] = [];

  private constructor(
    private readonly table: RecordTable,
    private readonly originals: Map<string, TableRow> | null,
  ) {}

  /** The stored rows of records. `keepsOriginals`: whether `changes` will be asked for. */
  static async read(
    statements: Statements,
    table: RecordTable,
    records: readonly AnyRecord['record'][],
    keepsOriginals = false,
  ): Promise<StoredRows> {
    const read = new StoredRows(table, keepsOriginals ? new Map() : null);
    if (!(await hasAnyBetween(statements, table, records))) return read;
    for (const chunk of inChunks([...new Set(records.map(({ id }) => id))])) {
      const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` IN (?)`, [chunk]);
      for (const row of rows) {
        read.stored.set(
          row[0] as string,
          table.columns.map((column, at) => column.codec.read(row[at])),
        );
      }
    }
    return read;
  }

  /** Whether a record of this id is stored, or laid down to be. */
  has(id: string): boolean {
    return this.stored.has(id) || this.fresh.has(id);
  }

  /** The ids of which there is a record by now. */
  *ids(): Iterable<string> {
    yield* this.stored.keys();
    yield* this.fresh.keys();
  }

  /** Whether anything has to be written. */
  get isChanged(): boolean {
    return this.fresh.size + this.changed.size > 0;
  }

  /** The rows that are not stored yet, in order of their ids. */
  get toInsert(): readonly TableRow[] {
    return inOrder(this.fresh);
  }

  /** The rows that are stored otherwise, in order of their ids. */
  get toUpdate(): readonly TableRow[] {
    return inOrder(this.changed);
  }

  /** The records that are new or changed, as they were read and as they are now. */
  changes(): readonly RecordChange[] {
    const { kind, reveal } = this.table;
    const changeOf = ([id, row]: readonly [string, TableRow]): RecordChange => {
      const original = this.originals?.get(id);
      return { kind, id, before: original ? reveal(original) : null, after: reveal(row) };
    };
    return [...this.fresh, ...this.changed].map(changeOf);
  }

  /** The record as it would be stored: with the stored values of its absent fields. */
  preview(record: AnyRecord['record']): AnyRecord['record'] {
    const row = this.rowOf(record.id);
    if (!row && !this.table.hasLists) return record;
    const values = this.table.columns.map((column, at) => {
      const value = given(record, column);
      return value === undefined ? (row?.[at] ?? null) : value;
    });
    return this.table.reveal(values);
  }

  /** The record of an id as it is by now, null: it was neither read nor laid down. */
  current(id: string): AnyRecord['record'] | null {
    const row = this.rowOf(id);
    return row ? this.table.reveal(row) : null;
  }

  /** Lays one record over its row: a field that is absent keeps what is there. */
  lay(record: AnyRecord['record']): WriteOutcome {
    const row = this.rowOf(record.id);
    if (!row) {
      const { columns } = this.table;
      const made: FieldValue[] = [];
      for (let at = 0; at < columns.length; at++) made.push(given(record, columns[at]!) ?? null);
      this.fresh.set(record.id, made);
      return 'NEW';
    }
    if (this.originals && !this.originals.has(record.id) && !this.fresh.has(record.id)) this.originals.set(record.id, [...row]);
    let isChanged = false;
    for (const [at, column] of this.table.columns.entries()) {
      const value = given(record, column);
      if (value === undefined || value === row[at]) continue;
      if (at === this.table.relationshipAt) {
        this.losses.push({ kind: this.table.kind, id: record.id, relationshipId: row[at] as string });
      }
      row[at] = value;
      isChanged = true;
    }
    if (isChanged && !this.fresh.has(record.id)) this.changed.set(record.id, row);
    return isChanged ? 'CHANGED' : 'UNCHANGED';
  }

  private rowOf(id: string): FieldValue[] | undefined {
    return this.stored.get(id) ?? this.fresh.get(id);
  }
}

function inOrder(rows: ReadonlyMap<string, TableRow>): readonly TableRow[] {
  return [...rows.keys()].sort().map((id) => rows.get(id)!);
}

/** Whether any row may be stored from the first to the last of these ids: new records often have ids that follow each other. */
async function hasAnyBetween(statements: Statements, table: RecordTable, records: readonly AnyRecord['record'][]): Promise<boolean> {
  const [{ id: some } = { id: null }] = records;
  if (some === null) return false;
  let [first, last] = [some, some];
  for (const { id } of records) {
    if (!isOrderedAlike(id)) return true;
    if (id < first) first = id;
    if (id > last) last = id;
  }
  const found = await statements.rows(`SELECT 1 FROM \`${table.name}\` WHERE \`id\` >= ? AND \`id\` <= ? LIMIT 1`, [first, last]);
  return found.length > 0;
}

function given(record: AnyRecord['record'], column: RecordColumn): FieldValue | undefined {
  const value = (record as Readonly<Record<string, unknown>>)[column.field];
  return value === undefined ? undefined : column.codec.settle(value);
}
