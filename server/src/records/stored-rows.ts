import type { AnyRecord } from '../domain/record/record-kind.js';
import type { FieldValue } from './column-codec.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import { type RecordTable, selected } from './record-table.js';
import type { Loss } from './revision-lock.js';
import type { WriteOutcome } from './write-outcome.js';

/** The rows of one kind as they are stored, and as they become while records are laid over them in order. */
export class StoredRows {
  private readonly rows = new Map<string, FieldValue[]>();
  private readonly touched = new Map<string, FieldValue[]>();
  readonly losses: Loss[] = [];

  private constructor(private readonly table: RecordTable) {}

  static async read(statements: Statements, table: RecordTable, ids: readonly string[]): Promise<StoredRows> {
    const stored = new StoredRows(table);
    for (const chunk of inChunks(ids)) {
      const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` IN (?)`, [chunk]);
      for (const row of rows) {
        stored.rows.set(row[0] as string, table.columns.map((column, at) => column.codec.read(row[at])));
      }
    }
    return stored;
  }

  /** The rows that have to be written, in order of their ids. */
  get toWrite(): readonly (readonly FieldValue[])[] {
    return [...this.touched].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row);
  }

  /** Lays one record over its row: a field that is absent keeps what is there. */
  lay(record: AnyRecord['record']): WriteOutcome {
    const row = this.rows.get(record.id);
    if (!row) {
      this.put(record.id, this.table.columns.map((column) => this.given(record, column.field, column.codec.settle) ?? null));
      return 'NEW';
    }
    let isChanged = false;
    for (const [at, column] of this.table.columns.entries()) {
      const value = this.given(record, column.field, column.codec.settle);
      if (value === undefined || value === row[at]) continue;
      if (at === this.table.relationshipAt) {
        this.losses.push({ kind: this.table.kind, id: record.id, relationshipId: row[at] as string });
      }
      row[at] = value;
      isChanged = true;
    }
    if (isChanged) this.touched.set(record.id, row);
    return isChanged ? 'CHANGED' : 'UNCHANGED';
  }

  private put(id: string, row: FieldValue[]): void {
    this.rows.set(id, row);
    this.touched.set(id, row);
  }

  private given(
    record: AnyRecord['record'],
    field: string,
    settle: (value: FieldValue) => FieldValue,
  ): FieldValue | undefined {
    const value = (record as Readonly<Record<string, FieldValue | undefined>>)[field];
    return value === undefined ? undefined : settle(value);
  }
}
