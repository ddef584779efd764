import type { AuditAction } from '../domain/audit-action.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import type { Author, RecordChange } from './record-change.js';
import { dateTimeOf } from './sql-literal.js';

/** A record is at most some ten thousand characters, and a statement at most some million. */
const ENTRIES_PER_STATEMENT = 100;

const COLUMNS =
  '`occurred_at`, `actor_id`, `actor_name`, `action`, `record_kind`, `record_id`, `relationship_id`, `account_id`, `revision`, `record_before`, `record_after`';

/** Notes who changed which records how, in the transaction that changes them. */
export async function noteChanges(
  statements: Statements,
  { id, name, at }: Author,
  changes: readonly RecordChange[],
  revision: number,
): Promise<void> {
  const accounts = await accountsOfContacts(statements, changes);
  for (const chunk of inChunks(changes, ENTRIES_PER_STATEMENT)) {
    const rows = chunk.map((change) => {
      const { relationshipId, accountId } = ownersOf(change, accounts);
      const states = [change.before, change.after].map((state) => state && JSON.stringify(state));
      return [
        dateTimeOf(at),
        id,
        name.slice(0, 255),
        actionOf(change),
        change.kind,
        change.id,
        relationshipId,
        accountId,
        revision,
        ...states,
      ];
    });
    await statements.run(`INSERT INTO \`audit_entry\` (${COLUMNS}) VALUES ?`, [rows]);
  }
}

function actionOf({ before, after }: RecordChange): AuditAction {
  if (after === null) return 'DELETED';
  return before === null ? 'CREATED' : 'CHANGED';
}

interface Belonging {
  readonly id?: string;
  readonly relationshipId?: string | null;
  readonly accountId?: string | null;
  readonly contactId?: string | null;
}

function stateOf({ before, after }: RecordChange): Belonging {
  return (after ?? before ?? {}) as Belonging;
}

/** What the record belongs to: a relationship, else an account, else nothing. */
function ownersOf(change: RecordChange, accounts: ReadonlyMap<string, string>): { relationshipId: string; accountId: string } {
  const state = stateOf(change);
  const [relationshipId, accountId, contactId] = [state.relationshipId ?? '', state.accountId ?? '', state.contactId ?? ''];
  if (change.kind === 'relationship') return { relationshipId: change.id, accountId };
  if (relationshipId !== '') return { relationshipId, accountId: '' };
  return { relationshipId: '', accountId: change.kind === 'account' ? change.id : accountId || (accounts.get(contactId) ?? '') };
}

async function accountsOfContacts(statements: Statements, changes: readonly RecordChange[]): Promise<ReadonlyMap<string, string>> {
  const contacts = changes.map(stateOf).flatMap(({ relationshipId, contactId }) => (relationshipId == null ? (contactId ?? []) : []));
  const accounts = new Map<string, string>();
  for (const chunk of inChunks([...new Set(contacts)])) {
    const rows = await statements.rows('SELECT `id`, `account_id` FROM `contact` WHERE `id` IN (?)', [chunk]);
    for (const [id, account] of rows) accounts.set(id as string, account as string);
  }
  return accounts;
}
