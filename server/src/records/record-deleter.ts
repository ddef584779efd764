import { isRestricted, type RowScope } from '../access/row-scope.js';
import { RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';
import { SHARED_KINDS } from '../domain/record/shared-kind.js';
import type { Connections, Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import { noteChanges } from './note-changes.js';
import type { RecordChange } from './record-change.js';
import { type RecordTables, selected } from './record-table.js';
import { type Loss, noteLosses, setRevision, takeTurn } from './revision-lock.js';
import { visibilityOf } from './scope-check.js';
import type { DeleteOutcome, RecordName, Rejection, WriteOptions, Written } from './write-outcome.js';

interface Holder {
  readonly kind: RecordKind;
  readonly field: string;
  readonly column: string;
}

/** Which fields of other records keep a record of the kind from being deleted: without it they would mean nothing. */
const HELD_BY: Partial<Record<RecordKind, readonly Holder[]>> = {
  account: [{ kind: 'relationship', field: 'accountId', column: 'account_id' }],
  businessUnit: [{ kind: 'relationship', field: 'businessUnitId', column: 'business_unit_id' }],
  agent: [{ kind: 'relationship', field: 'ownerId', column: 'owner_id' }],
  survey: [
    { kind: 'surveyResponse', field: 'surveyId', column: 'survey_id' },
    { kind: 'surveyInvitation', field: 'surveyId', column: 'survey_id' },
  ],
  campaign: [{ kind: 'campaignMember', field: 'campaignId', column: 'campaign_id' }],
};

/** What belongs to a contact. */
const KINDS_OF_CONTACT = ['occasion', 'interest', 'membership', 'keyPerson'] as const satisfies readonly RecordKind[];

/** Children go before parents. */
const DELETING_ORDER = RECORD_KINDS.toReversed();

/**
 * Deletes records and leaves a tombstone for each. A relationship takes everything recorded about it along, an
 * account its contacts and how it was found, a contact what is known of it. What other records still need is kept. Other references to a deleted record stay as they
 * were said; they lead nowhere.
 */
export class RecordDeleter {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /**
   * Deletes the named records in one transaction; meant for some thousand at most. The audit log has the named ones; what
   * they take along is not listed.
   */
  async delete(items: readonly RecordName[], options: WriteOptions<DeleteOutcome> = {}): Promise<Written<DeleteOutcome>> {
    return this.connections.transaction(async (statements) => {
      const { latest } = await takeTurn(statements);
      const outcomes: DeleteOutcome[] = Array.from({ length: items.length });
      const { scope, author } = options;
      const changes: RecordChange[] = [];
      for (const kind of DELETING_ORDER) {
        const places = items.flatMap((item, place) => (item.kind === kind ? [place] : []));
        if (places.length === 0) continue;
        const named = [...new Set(places.map((place) => items[place]!.id))];
        const ids = scope && isRestricted(scope) ? await this.idsInScope(statements, kind, named, scope) : named;
        const befores = author ? await this.changesOf(statements, kind, ids) : [];
        const outcomeOf = await this.deleteOfKind(statements, kind, ids, latest + 1);
        changes.push(...befores.filter(({ id }) => outcomeOf.get(id) === 'DELETED'));
        for (const place of places) outcomes[place] = outcomeOf.get(items[place]!.id) ?? 'ABSENT';
      }
      const written = { revision: outcomes.includes('DELETED') ? latest + 1 : latest, outcomes };
      if (written.revision > latest) await setRevision(statements, written.revision);
      if (author) await noteChanges(statements, author, changes, written.revision);
      await options.alsoInTransaction?.(statements, written);
      return written;
    });
  }

  /** The outcome of each id that is stored. */
  async deleteOfKind(
    statements: Statements,
    kind: RecordKind,
    ids: readonly string[],
    revision: number,
  ): Promise<ReadonlyMap<string, DeleteOutcome>> {
    const outcomes = new Map<string, DeleteOutcome>();
    for (const chunk of inChunks(ids)) {
      const held = await this.heldIds(statements, kind, chunk);
      const losses = await this.lossesOf(statements, kind, chunk);
      for (const { id } of losses) {
        const holder = held.get(id);
        outcomes.set(id, holder ? stillReferenced(kind, id, holder) : 'DELETED');
      }
      const gone = losses.filter(({ id }) => !held.has(id));
      if (gone.length === 0) continue;
      const goneIds = gone.map(({ id }) => id);
      await this.deleteBelonging(statements, kind, goneIds);
      await statements.run(`DELETE FROM \`${this.tables[kind].name}\` WHERE \`id\` IN (?)`, [goneIds]);
      await noteLosses(statements, gone, revision);
    }
    return outcomes;
  }

  private async idsInScope(statements: Statements, kind: RecordKind, ids: readonly string[], scope: RowScope): Promise<readonly string[]> {
    if (SHARED_KINDS.has(kind)) return [];
    const visibility = await visibilityOf(statements, this.tables[kind], ids, scope);
    return ids.filter((id) => visibility.get(id));
  }

  /** The stored records as changes that they are deleted by. */
  private async changesOf(statements: Statements, kind: RecordKind, ids: readonly string[]): Promise<readonly RecordChange[]> {
    const table = this.tables[kind];
    const changes: RecordChange[] = [];
    for (const chunk of inChunks(ids)) {
      const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`id\` IN (?)`, [chunk]);
      changes.push(...rows.map((row) => ({ kind, id: row[0] as string, before: table.toRecord(row), after: null })));
    }
    return changes;
  }

  /** What keeps each id that is held. */
  private async heldIds(statements: Statements, kind: RecordKind, ids: readonly string[]): Promise<ReadonlyMap<string, Holder>> {
    const held = new Map<string, Holder>();
    for (const holder of HELD_BY[kind] ?? []) {
      const sql = `SELECT DISTINCT \`${holder.column}\` FROM \`${this.tables[holder.kind].name}\` WHERE \`${holder.column}\` IN (?)`;
      for (const row of await statements.rows(sql, [ids])) held.set(row[0] as string, holder);
    }
    return held;
  }

  private async lossesOf(statements: Statements, kind: RecordKind, ids: readonly string[]): Promise<readonly Loss[]> {
    const { name, relationshipAt } = this.tables[kind];
    const owner = kind === 'relationship' ? '`id`' : relationshipAt < 0 ? "''" : '`relationship_id`';
    const rows = await statements.rows(`SELECT \`id\`, ${owner} FROM \`${name}\` WHERE \`id\` IN (?)`, [ids]);
    return rows.map(([id, relationshipId]) => ({ kind, id: id as string, relationshipId: relationshipId as string }));
  }

  private async deleteBelonging(statements: Statements, kind: RecordKind, ids: readonly string[]): Promise<void> {
    if (kind === 'contact') await this.deleteOfContacts(statements, '?', ids);
    if (kind === 'account') {
      await this.deleteOfContacts(statements, 'SELECT `id` FROM `contact` WHERE `account_id` IN (?)', ids);
      await statements.run('DELETE FROM `prospect` WHERE `account_id` IN (?)', [ids]);
      await statements.run('DELETE FROM `contact` WHERE `account_id` IN (?)', [ids]);
    }
    if (kind !== 'relationship') return;
    for (const { name, relationshipAt } of Object.values(this.tables)) {
      if (relationshipAt >= 0) await statements.run(`DELETE FROM \`${name}\` WHERE \`relationship_id\` IN (?)`, [ids]);
    }
  }

  private async deleteOfContacts(statements: Statements, contacts: string, ids: readonly string[]): Promise<void> {
    for (const kind of KINDS_OF_CONTACT) {
      await statements.run(`DELETE FROM \`${this.tables[kind].name}\` WHERE \`contact_id\` IN (${contacts})`, [ids]);
    }
  }
}

function stillReferenced(kind: RecordKind, id: string, holder: Holder): Rejection {
  const message = `The ${kind} "${id}" is still needed by a ${holder.kind}.`;
  return { code: 'STILL_REFERENCED', field: holder.field, value: id, message };
}
