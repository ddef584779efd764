import type { RecordKind } from '../domain/record/record-kind.js';
import type { Connections, Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import type { KnownIds } from './known-ids.js';
import type { NewRows } from './new-rows.js';
import type { RecordTables } from './record-table.js';
import { ReferenceCheck, type WrittenIds } from './reference-check.js';
import { setRevision, takeTurn } from './revision-lock.js';
import { loadFile } from './row-writer.js';

/** Stores records that were put together as new rows: one transaction, one revision and two statements per kind. */
export class NewRowsWriter {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
    private readonly known: KnownIds,
  ) {}

  /**
   * Stores all rows, or none where one of them is stored already or refers to what is not there (false). What is to be
   * done `alsoInTransaction` is done after the rows, and again when the transaction is repeated.
   */
  async write(parts: readonly NewRows[], alsoInTransaction: (statements: Statements) => Promise<void>): Promise<boolean> {
    const check = await this.connections.transaction(async (statements) => {
      const turn = await takeTurn(statements);
      this.known.forgetAfterLoss(turn.latestLoss);
      const written = new Map<RecordKind, WrittenIds>();
      const check = new ReferenceCheck(statements, this.tables, this.known, written);
      for (const { kind, ids, references } of parts) {
        if (await this.isAnyStored(statements, kind, ids)) return null;
        for (const reference of references) if (!(await check.areThere(reference.kind, reference.ids))) return null;
      }
      const revision = turn.latest + 1;
      for (const { kind, ids, file } of parts) {
        await loadFile(statements, this.tables[kind], file, ids.length, revision);
        const stored = new Set(ids);
        written.set(kind, { has: (id) => stored.has(id), ids: () => ids });
      }
      if (parts.length > 0) await setRevision(statements, revision);
      await alsoInTransaction(statements);
      return check;
    });
    check?.remember();
    return check !== null;
  }

  private async isAnyStored(statements: Statements, kind: RecordKind, ids: readonly string[]): Promise<boolean> {
    const from = `SELECT 1 FROM \`${this.tables[kind].name}\` WHERE \`id\``;
    if ((await statements.rows(`${from} >= ? AND \`id\` <= ? LIMIT 1`, [ids[0], ids.at(-1)])).length === 0) return false;
    for (const chunk of inChunks(ids)) {
      if ((await statements.rows(`${from} IN (?) LIMIT 1`, [chunk])).length > 0) return true;
    }
    return false;
  }
}
