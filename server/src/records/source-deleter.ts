import { RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
import type { RecordDeleter } from './record-deleter.js';
import type { RecordTables } from './record-table.js';
import { setRevision, takeTurn } from './revision-lock.js';

/** What deleting a source did. `kept` counts the records that relationships of other sources still need. */
export interface SourceDeletion {
  readonly revision: number;
  readonly deleted: number;
  readonly kept: number;
}

/** Relationships first: each takes what is recorded about it along, so few tombstones are needed. Then children before parents. */
const ORDER: readonly RecordKind[] = ['relationship', ...RECORD_KINDS.toReversed().filter((kind) => kind !== 'relationship')];

const RECORDS_PER_TRANSACTION = 900;
const RELATIONSHIPS_PER_TRANSACTION = 50;

/**
 * Deletes every record of a source, and what other sources recorded about its relationships, in transactions of
 * bounded size. Stopped halfway, it can be called again.
 */
export async function deleteSource(
  source: string,
  connections: Connections,
  tables: RecordTables,
  deleter: RecordDeleter,
): Promise<SourceDeletion> {
  let total: SourceDeletion = { revision: 0, deleted: 0, kept: 0 };
  for (const kind of ORDER) {
    const size = kind === 'relationship' ? RELATIONSHIPS_PER_TRANSACTION : RECORDS_PER_TRANSACTION;
    for (let after: string | null = `${source}:`; after !== null;) {
      const from: string = after;
      const batch = await connections.transaction(async (statements) => {
        const { latest } = await takeTurn(statements);
        const rows = await statements.rows(
          `SELECT \`id\` FROM \`${tables[kind].name}\` WHERE \`id\` > ? AND \`id\` < ? ORDER BY \`id\` LIMIT ${size}`,
          [from, `${source};`],
        );
        const ids = rows.map((row) => row[0] as string);
        const outcomes = [...(await deleter.deleteOfKind(statements, kind, ids, latest + 1)).values()];
        const deleted = outcomes.filter((outcome) => outcome === 'DELETED').length;
        if (deleted > 0) await setRevision(statements, latest + 1);
        return { revision: deleted > 0 ? latest + 1 : latest, deleted, kept: ids.length - deleted, last: ids.at(-1) ?? null };
      });
      after = batch.last;
      total = { revision: batch.revision, deleted: total.deleted + batch.deleted, kept: total.kept + batch.kept };
    }
  }
  return total;
}
