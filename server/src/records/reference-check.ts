import type { AnyRecord, RecordKind } from '../domain/record/record-kind.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import type { KnownIds } from './known-ids.js';
import type { RecordColumn, RecordTable, RecordTables } from './record-table.js';
import type { Rejection } from './write-outcome.js';

/** What one call has read and written of a kind. */
export interface WrittenIds {
  has(id: string): boolean;
  ids(): Iterable<string>;
}

/** Says which references of records lead to a record that is stored or was written before in the same call. */
export class ReferenceCheck {
  private readonly found = new Map<RecordKind, Set<string>>();
  /** By column: neighbouring records mostly refer to the same. What was found stays found. */
  private readonly lastFound = new Map<RecordColumn, string>();

  constructor(
    private readonly statements: Statements,
    private readonly tables: RecordTables,
    private readonly known: KnownIds,
    /** What the same call has read and written before; grows while it does. */
    private readonly written: ReadonlyMap<RecordKind, WrittenIds>,
  ) {}

  /** Looks up what records of one kind refer to: one statement per referred kind and thousand ids. */
  async prepare(table: RecordTable, records: readonly AnyRecord['record'][]): Promise<void> {
    const asked = new Map<RecordKind, Set<string>>();
    for (const { field, refersTo } of referencesOf(table)) {
      const ids = asked.get(refersTo) ?? new Set();
      asked.set(refersTo, ids);
      let last: string | null | undefined;
      for (const record of records) {
        const id = fieldOf(record, field);
        if (id === last) continue;
        last = id;
        if (id && !this.isFound(refersTo, id)) ids.add(id);
      }
    }
    for (const [kind, ids] of asked) await this.lookUp(kind, [...ids]);
  }

  /** Whether all of these are there. */
  async areThere(kind: RecordKind, ids: readonly string[]): Promise<boolean> {
    await this.lookUp(
      kind,
      ids.filter((id) => !this.isFound(kind, id)),
    );
    return ids.every((id) => this.isFound(kind, id));
  }

  private async lookUp(kind: RecordKind, ids: readonly string[]): Promise<void> {
    for (const chunk of inChunks(ids)) {
      const rows = await this.statements.rows(`SELECT \`id\` FROM \`${this.tables[kind].name}\` WHERE \`id\` IN (?)`, [chunk]);
      this.note(
        kind,
        rows.map((row) => row[0] as string),
      );
    }
  }

  /** The first reference of a record that leads nowhere, null: all lead somewhere. `prepare` must have seen the record. */
  rejectionOf(table: RecordTable, record: AnyRecord['record']): Rejection | null {
    for (const column of referencesOf(table)) {
      const id = fieldOf(record, column.field);
      if (!id || this.lastFound.get(column) === id) continue;
      if (!this.isFound(column.refersTo, id)) return unknownReference(column, column.refersTo, id);
      this.lastFound.set(column, id);
    }
    return null;
  }

  /** Hands on what was found, once the transaction has committed. Parts of a relationship are referred to by what comes with them. */
  remember(): void {
    for (const [kind, { isReferredTo, relationshipAt }] of Object.entries(this.tables) as [RecordKind, RecordTable][]) {
      if (!isReferredTo || relationshipAt >= 0) continue;
      this.known.add(kind, this.found.get(kind) ?? []);
      this.known.add(kind, this.written.get(kind)?.ids() ?? []);
    }
  }

  private note(kind: RecordKind, ids: Iterable<string>): void {
    const found = this.found.get(kind) ?? new Set();
    this.found.set(kind, found);
    for (const id of ids) found.add(id);
  }

  private isFound(kind: RecordKind, id: string): boolean {
    return (this.written.get(kind)?.has(id) ?? false) || (this.found.get(kind)?.has(id) ?? false) || this.known.has(kind, id);
  }
}

/** A field names a record that is not there, or that whoever writes may not see. */
export function unknownReference({ field }: Pick<RecordColumn, 'field'>, kind: RecordKind, value: string): Rejection {
  return { code: 'UNKNOWN_REFERENCE', field, value, message: `There is no ${kind} "${value}".` };
}

type Reference = RecordColumn & { readonly refersTo: RecordKind };

const referencesOfTable = new WeakMap<RecordTable, readonly Reference[]>();

function referencesOf(table: RecordTable): readonly Reference[] {
  let references = referencesOfTable.get(table);
  if (references === undefined) {
    references = table.columns.filter((column): column is Reference => column.refersTo !== null);
    referencesOfTable.set(table, references);
  }
  return references;
}

function fieldOf(record: AnyRecord['record'], field: string): string | null | undefined {
  return (record as Readonly<Record<string, string | null | undefined>>)[field];
}
