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
      if (await this.isAnyStored(statements, parts)) return null;
      for (const { kind, ids } of referencesOf(parts)) if (!(await check.areThere(kind, ids))) return null;
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

  /** New records often have ids that follow each other: then one statement for all kinds says that none is stored. */
  private async isAnyStored(statements: Statements, parts: readonly NewRows[]): Promise<boolean> {
    if (parts.length === 0) return false;
    const from = (kind: RecordKind): string => `SELECT 1 FROM \`${this.tables[kind].name}\` WHERE \`id\``;
    const ranges = parts.map(({ kind }) => `EXISTS (${from(kind)} >= ? AND \`id\` <= ?)`).join(', ');
    const [found] = await statements.rows(
      `SELECT ${ranges}`,
      parts.flatMap(({ ids }) => [ids[0], ids.at(-1)]),
    );
    for (const { kind, ids } of parts.filter((_, at) => found?.[at] === 1)) {
      for (const chunk of inChunks(ids)) {
        if ((await statements.rows(`${from(kind)} IN (?) LIMIT 1`, [chunk])).length > 0) return true;
      }
    }
    return false;
  }
}

/** What all parts refer to, kind by kind. */
function referencesOf(parts: readonly NewRows[]): readonly { readonly kind: RecordKind; readonly ids: readonly string[] }[] {
  const idsOf = new Map<RecordKind, Set<string>>();
  for (const { kind, ids } of parts.flatMap(({ references }) => references)) {
    const all = idsOf.get(kind) ?? new Set();
    idsOf.set(kind, all);
    for (const id of ids) all.add(id);
  }
  return [...idsOf].map(([kind, ids]) => ({ kind, ids: [...ids] }));
}
