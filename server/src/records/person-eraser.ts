import { randomBytes } from 'node:crypto';
import type { Connections, Statements } from './connections.js';
import { ERASED, withoutPerson } from './erased-text.js';
import type { RecordDeleter } from './record-deleter.js';
import type { RecordTable, RecordTables } from './record-table.js';
import { setRevision, takeTurn } from './revision-lock.js';

/** What became of a person. */
export interface Erasure {
  /** The id of the contact without a name that stands where the person was. */
  readonly pseudonym: string;
  /** Records that named the person and do so no more. */
  readonly records: number;
  /** Entries of the audit that did. */
  readonly auditEntries: number;
  readonly revision: number;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['varchar', 'text', 'mediumtext', 'longtext']);

/**
 * Takes a person out of everything that is stored: the contact and what was known of it are deleted, a contact without
 * a name stands where records referred to it, so that what happened keeps its scores, and texts about the account and
 * the audit name the person no more.
 */
export class PersonEraser {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
    private readonly deleter: RecordDeleter,
  ) {}

  /** Erases a contact in one transaction. Null: there is none of that id. */
  async erase(contactId: string): Promise<Erasure | null> {
    return this.connections.transaction(async (statements) => {
      const { latest } = await takeTurn(statements);
      const [row] = await statements.rows('SELECT `id`, `name`, `account_id` FROM `contact` WHERE `id` = ?', [contactId]);
      if (!row) return null;
      const person: Person = { id: row[0] as string, name: row[1] as string, accountId: row[2] as string };
      const pseudonym = `erased:${randomBytes(9).toString('base64url')}`;
      const revision = latest + 1;
      const textual = await this.eraseFromTexts(statements, person, pseudonym, revision);
      await this.deleter.deleteOfKind(statements, 'contact', [person.id], revision);
      await statements.run('UPDATE `tombstone` SET `id` = ? WHERE `kind` = ? AND `id` = ?', [pseudonym, 'contact', person.id]);
      await statements.run('INSERT INTO `contact` (`id`, `account_id`, `name`, `has_consent`, `revision`) VALUES (?, ?, ?, FALSE, ?)', [
        pseudonym,
        person.accountId,
        ERASED,
        revision,
      ]);
      const referring = await this.eraseFromReferences(statements, person, pseudonym, revision);
      const auditEntries = await eraseFromAudit(statements, person, pseudonym);
      await setRevision(statements, revision);
      return { pseudonym, records: textual + referring, auditEntries, revision };
    });
  }

  private async eraseFromReferences(statements: Statements, { id }: Person, pseudonym: string, revision: number): Promise<number> {
    let touched = 0;
    for (const table of Object.values(this.tables)) {
      for (const { name } of table.columns.filter(({ refersTo }) => refersTo === 'contact')) {
        const sql = `UPDATE \`${table.name}\` SET \`${name}\` = ?, \`revision\` = ? WHERE \`${name}\` = ?`;
        touched += await statements.run(sql, [pseudonym, revision, id]);
      }
    }
    return touched;
  }

  /** The texts of everything that belongs to the relationships of the person's account. */
  private async eraseFromTexts(statements: Statements, person: Person, pseudonym: string, revision: number): Promise<number> {
    let touched = 0;
    for (const table of Object.values(this.tables).filter(({ relationshipAt }) => relationshipAt >= 0)) {
      const columns = textColumns(table);
      if (columns.length === 0) continue;
      const named = columns.map((column) => `LOWER(\`${column}\`) LIKE ?`).join(' OR ');
      const rows = await statements.rows(
        `SELECT \`id\`, ${columns.map((column) => `\`${column}\``).join(', ')} FROM \`${table.name}\`
         WHERE \`relationship_id\` IN (SELECT \`id\` FROM \`relationship\` WHERE \`account_id\` = ?) AND (${named})`,
        [person.accountId, ...columns.map(() => likeFirstWord(person.name))],
      );
      for (const [id, ...texts] of rows) {
        const cleaned = texts.map((text) => (typeof text === 'string' ? withoutPerson(text, person, pseudonym) : text));
        if (cleaned.every((text, at) => text === texts[at])) continue;
        const set = columns.map((column) => `\`${column}\` = ?`).join(', ');
        touched += await statements.run(`UPDATE \`${table.name}\` SET ${set}, \`revision\` = ? WHERE \`id\` = ?`, [
          ...cleaned,
          revision,
          id,
        ]);
      }
    }
    return touched;
  }
}

function textColumns({ columns }: RecordTable): readonly string[] {
  return columns.flatMap(({ name, type, refersTo }) => (name !== 'id' && refersTo === null && TEXT_TYPES.has(type) ? [name] : []));
}

/** Between the words of a name any space may stand, so texts are looked for by its first. */
function likeFirstWord(name: string): string {
  const [first = ''] = name.trim().toLowerCase().split(/\s+/);
  return `%${first.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** The audit is append-only but for this: what it keeps of the person goes, what was done and by whom stays. */
async function eraseFromAudit(statements: Statements, person: Person, pseudonym: string): Promise<number> {
  await statements.run('SET @rapport_erasing = 1');
  try {
    return (await eraseFromEntries(statements, person, pseudonym)) + (await eraseFromEvents(statements, person, pseudonym));
  } finally {
    await statements.run('SET @rapport_erasing = NULL');
  }
}

async function eraseFromEntries(statements: Statements, person: Person, pseudonym: string): Promise<number> {
  const like = `%${person.id.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const name = likeFirstWord(person.name);
  const rows = await statements.rows(
    `SELECT \`id\`, \`record_kind\`, \`record_id\`, \`record_before\`, \`record_after\` FROM \`audit_entry\`
     WHERE \`record_id\` = ? OR \`record_before\` LIKE ? OR \`record_after\` LIKE ?
     OR ((\`account_id\` = ? OR \`relationship_id\` IN (SELECT \`id\` FROM \`relationship\` WHERE \`account_id\` = ?))
       AND (LOWER(\`record_before\`) LIKE ? OR LOWER(\`record_after\`) LIKE ?))`,
    [person.id, like, like, person.accountId, person.accountId, name, name],
  );
  let touched = 0;
  for (const [id, kind, recordId, ...states] of rows) {
    const isPerson = kind === 'contact' && recordId === person.id;
    const cleaned = states.map((state) => (typeof state === 'string' ? stateWithout(state, person, pseudonym, isPerson) : state));
    if (!isPerson && cleaned.every((state, at) => state === states[at])) continue;
    touched += await statements.run('UPDATE `audit_entry` SET `record_id` = ?, `record_before` = ?, `record_after` = ? WHERE `id` = ?', [
      isPerson ? pseudonym : recordId,
      ...cleaned,
      id,
    ]);
  }
  return touched;
}

/** A record of the audit as it may be kept: of the person itself, and of what was known of it, only the ids. */
function stateWithout(state: string, person: Person, pseudonym: string, isPerson: boolean): string {
  const record = JSON.parse(state) as Readonly<Record<string, unknown>>;
  if (isPerson) return JSON.stringify({ id: pseudonym, accountId: record['accountId'] });
  const isKnowledge = record['contactId'] === person.id && record['relationshipId'] === undefined;
  if (isKnowledge) return JSON.stringify({ id: record['id'], contactId: pseudonym });
  return JSON.stringify(record, (_, value: unknown) => (typeof value === 'string' ? withoutPerson(value, person, pseudonym) : value));
}

async function eraseFromEvents(statements: Statements, person: Person, pseudonym: string): Promise<number> {
  const like = (text: string): string => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await statements.rows('SELECT `id`, `subject` FROM `access_event` WHERE `subject` LIKE ? OR `subject` LIKE ?', [
    like(person.id),
    like(person.name),
  ]);
  let touched = 0;
  for (const [id, subject] of rows) {
    const cleaned = withoutPerson(subject as string, person, pseudonym);
    if (cleaned !== subject) touched += await statements.run('UPDATE `access_event` SET `subject` = ? WHERE `id` = ?', [cleaned, id]);
  }
  return touched;
}
