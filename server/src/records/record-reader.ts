import type { RowScope } from '../access/row-scope.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { Connections } from './connections.js';
import { IDS_PER_STATEMENT, inChunks } from './in-chunks.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';
import { type Condition, RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';

/** The field of a relationship by which relationships are looked up. */
export type RelationshipReference = 'accountId' | 'businessUnitId' | 'ownerId';

/**
 * How a kind's row `t` is tied to the relationships `r` through which it may be seen: what belongs to a relationship
 * through it; an account, a contact and what belongs to it, a business unit or an agent through any relationship with
 * it; what is about no customer through any relationship at all.
 */
function tieOf(table: RecordTable): string {
  switch (table.kind) {
    case 'survey':
    case 'campaign':
    case 'information':
      return 'TRUE';
    case 'occasion':
    case 'interest':
    case 'membership':
    case 'keyPerson':
      return 'r.`account_id` = (SELECT c.`account_id` FROM `contact` c WHERE c.`id` = t.`contact_id`)';
    case 'prospect':
      return 'r.`account_id` IN (t.`account_id`, t.`referring_account_id`)';
    case 'relationship':
      return 'r.`id` = t.`id`';
    case 'account':
      return 'r.`account_id` = t.`id`';
    case 'contact':
      return 'r.`account_id` = t.`account_id`';
    case 'businessUnit':
      return 'r.`business_unit_id` = t.`id`';
    case 'agent':
      return 'r.`owner_id` = t.`id`';
    default:
      return 'r.`id` = t.`relationship_id`';
  }
}

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

function visibleThroughScope(table: RecordTable, scope: RowScope): Condition {
  const { sql, values } = scopeCondition(scope);
  if (sql === 'TRUE') return { sql, values };
  return { sql: `EXISTS (SELECT 1 FROM ${RELATIONSHIP_IN_SCOPE} WHERE ${tieOf(table)} AND ${sql})`, values };
}
