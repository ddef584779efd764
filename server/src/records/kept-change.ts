import type { AuditedKind } from '../domain/audit-action.js';
import type { Connections, Statements } from './connections.js';
import { noteChanges } from './note-changes.js';
import type { Author, RecordChange } from './record-change.js';
import { setRevision, takeTurn } from './revision-lock.js';

/** What is to become of one thing that people keep. `after` null: it is removed. */
export interface KeptChange<T> {
  readonly kind: AuditedKind;
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * Changes what people keep by a decision on what is there, alone among all writers; each change is noted in the audit
 * log. `write` puts one change into its table.
 */
export async function changeKept<T extends RecordChange['after'], D>(
  connections: Connections,
  author: Author,
  decide: (statements: Statements) => Promise<{ readonly changes: readonly KeptChange<T>[]; readonly decision: D }>,
  write: (statements: Statements, change: KeptChange<T>) => Promise<void>,
): Promise<D> {
  return connections.transaction(async (statements) => {
    const { latest } = await takeTurn(statements);
    const { changes, decision } = await decide(statements);
    if (changes.length === 0) return decision;
    for (const change of changes) await write(statements, change);
    await noteChanges(statements, author, changes, latest + 1);
    await setRevision(statements, latest + 1);
    return decision;
  });
}
