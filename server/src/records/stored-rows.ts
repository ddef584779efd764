import type { AnyRecord } from '../domain/record/record-kind.js';
import type { FieldValue } from './column-codec.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import { type RecordColumn, type RecordTable, selected } from './record-table.js';
import type { Loss } from './revision-lock.js';
import type { WriteOutcome } from './write-outcome.js';

/** The values of a row in the order of its table's columns. */
export type TableRow = readonly FieldValue[];

/** The rows of one kind as they are stored, and as they become while records are laid over them in order. */
export class StoredRows {
  private readonly rows = new Map<string, FieldValue[]>();
  private readonly fresh = new Map<string, FieldValue[]>();
  private readonly changed = new Map<string, FieldValue[]>();
  readonly losses: Loss[] = [];

  private constructor(private readonly table: RecordTable) {}

  static async read(statements: Statements, table: RecordTable, ids: readonly string[]): Promise<StoredRows> {
    const stored = new StoredRows(table);
    for (const chunk of inChunks(ids)) {
      const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` IN (?)`, [chunk]);
      for (const row of rows) {
        stored.rows.set(
          row[0] as string,
          table.columns.map((column, at) => column.codec.read(row[at])),
        );
      }
    }
    return stored;
  }

  /** The rows that are not stored yet, in order of their ids. */
  get toInsert(): readonly TableRow[] {
    return inOrder(this.fresh);
  }

  /** The rows that are stored otherwise, in order of their ids. */
  get toUpdate(): readonly TableRow[] {
    return inOrder(this.changed);
  }

  /** The record as it would be stored: with the stored values of its absent fields. */
  preview(record: AnyRecord['record']): AnyRecord['record'] {
    const row = this.rows.get(record.id);
    const values = this.table.columns.map((column, at) => {
      const value = given(record, column);
      return value === undefined ? (row?.[at] ?? null) : value;
    });
    return this.table.reveal(values) as AnyRecord['record'];
  }

  /** Lays one record over its row: a field that is absent keeps what is there. */
  lay(record: AnyRecord['record']): WriteOutcome {
    const row = this.rows.get(record.id);
    if (!row) {
      const made = this.table.columns.map((column) => given(record, column) ?? null);
      this.rows.set(record.id, made);
      this.fresh.set(record.id, made);
      return 'NEW';
    }
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
}

function inOrder(rows: ReadonlyMap<string, TableRow>): readonly TableRow[] {
  return [...rows].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row);
}

function given(record: AnyRecord['record'], column: RecordColumn): FieldValue | undefined {
  const value = (record as Readonly<Record<string, unknown>>)[column.field];
  return value === undefined ? undefined : column.codec.settle(value);
}
