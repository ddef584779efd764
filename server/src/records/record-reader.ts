import { EVERYTHING, type RowScope } from '../access/row-scope.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
import { IDS_PER_STATEMENT, inChunks } from './in-chunks.js';
import { type RecordTables, selected } from './record-table.js';
import { RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';
import { visibleThroughScope } from './visibility.js';

/** The field of a relationship by which relationships are looked up. */
export type RelationshipReference = 'accountId' | 'businessUnitId' | 'ownerId';

/** The fields, beside the id, by which records of a kind are looked up; each has an index. */
const LOOKUP_FIELDS = {
  contact: ['accountId'],
  occasion: ['contactId'],
  interest: ['contactId'],
  membership: ['contactId'],
  keyPerson: ['contactId'],
  prospect: ['accountId', 'referringAccountId'],
  survey: ['name'],
  surveyInvitation: ['surveyId'],
  surveyResponse: ['surveyId'],
  campaignMember: ['campaignId'],
  case: ['cause'],
  investigation: ['caseId', 'cause'],
  referral: ['caseId', 'parentReferralId'],
} as const satisfies { readonly [K in RecordKind]?: readonly (keyof RecordOf<K>)[] };

/** The kinds that are looked up by more than their id, and by what. */
export type LookupKind = keyof typeof LOOKUP_FIELDS;
export type LookupField<K extends LookupKind> = (typeof LOOKUP_FIELDS)[K][number];

/** Looks records up by id. What is outside the scope is not found, like what is not there. */
export class RecordReader {
  constructor(
    private readonly connections: Connections,
    private readonly tables: RecordTables,
  ) {}

  /** The records of a kind with the given ids, by id; one statement per 900 ids. */
  async find<K extends RecordKind>(kind: K, ids: readonly string[], scope: RowScope): Promise<ReadonlyMap<string, RecordOf<K>>> {
    const table = this.tables[kind];
    const visible = visibleThroughScope(table, scope);
    const found = new Map<string, RecordOf<K>>();
    for (const chunk of inChunks([...new Set(ids.map(String))], IDS_PER_STATEMENT)) {
      const rows = await this.connections.use((statements) =>
        statements.rows(`SELECT ${selected(table, 't')} FROM \`${table.name}\` t WHERE t.\`id\` IN (?) AND ${visible.sql}`, [
          chunk,
          ...visible.values,
        ]),
      );
      for (const row of rows) found.set(row[0] as string, table.toRecord(row) as RecordOf<K>);
    }
    return found;
  }

  /** The agents that visible records name, by id. They are the supplier's own and belong to nobody's scope. */
  namedAgents(ids: readonly string[]): Promise<ReadonlyMap<string, RecordOf<'agent'>>> {
    return this.find('agent', ids, EVERYTHING);
  }

  /** The records of a kind with the given values in a field, in order of ids, by the value; one statement per 900 values. */
  async lookUp<K extends LookupKind>(
    kind: K,
    field: LookupField<K>,
    values: readonly string[],
    scope: RowScope,
  ): Promise<ReadonlyMap<string, readonly RecordOf<K>[]>> {
    const table = this.tables[kind];
    const at = table.columns.findIndex((column) => column.field === field);
    const visible = visibleThroughScope(table, scope);
    const found = new Map<string, RecordOf<K>[]>();
    for (const chunk of inChunks([...new Set(values.map(String))], IDS_PER_STATEMENT)) {
      const rows = await this.connections.use((statements) =>
        statements.rows(
          `SELECT ${selected(table, 't')} FROM \`${table.name}\` t
           WHERE t.\`${table.columns[at]!.name}\` IN (?) AND ${visible.sql} ORDER BY t.\`id\``,
          [chunk, ...visible.values],
        ),
      );
      for (const row of rows) {
        const records = found.get(row[at] as string) ?? [];
        found.set(row[at] as string, records);
        records.push(table.toRecord(row) as RecordOf<K>);
      }
    }
    return found;
  }

  /** The relationships with the given accounts, business units or owners, in order of ids, by the referred id. */
  async relationshipsBy(
    reference: RelationshipReference,
    ids: readonly string[],
    scope: RowScope,
  ): Promise<ReadonlyMap<string, readonly RecordOf<'relationship'>[]>> {
    const { relationship } = this.tables;
    const column = relationship.columns.find(({ field }) => field === reference)!;
    const inScope = scopeCondition(scope);
    const found = new Map<string, RecordOf<'relationship'>[]>();
    for (const chunk of inChunks([...new Set(ids.map(String))], IDS_PER_STATEMENT)) {
      const rows = await this.connections.use((statements) =>
        statements.rows(
          `SELECT ${selected(relationship, 'r')} FROM ${RELATIONSHIP_IN_SCOPE}
           WHERE r.\`${column.name}\` IN (?) AND ${inScope.sql} ORDER BY r.\`id\``,
          [chunk, ...inScope.values],
        ),
      );
      for (const row of rows) {
        const record = relationship.toRecord(row) as RecordOf<'relationship'>;
        const id = record[reference] as string;
        found.set(id, [...(found.get(id) ?? []), record]);
      }
    }
    return found;
  }
}
