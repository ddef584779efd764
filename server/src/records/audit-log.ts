import type { RowScope } from '../access/row-scope.js';
import type { AuditAction, AuditedKind, AuditedRecord } from '../domain/audit-action.js';
import type { Instant } from '../domain/calendar.js';
import type { Connections, Row } from './connections.js';
import { RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';
import { instantOfText } from './sql-literal.js';

/** What a caller of the API did to one record. */
export interface AuditEntry {
  readonly id: number;
  readonly occurredAt: Instant;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly kind: AuditedKind;
  readonly recordId: string;
  /** Null: the record belongs to no relationship. */
  readonly relationshipId: string | null;
  /** The account that the record belongs to where it belongs to no relationship. */
  readonly accountId: string | null;
  readonly revision: number;
  readonly before: AuditedRecord | null;
  readonly after: AuditedRecord | null;
}

/** Which entries are wanted: so many, older than one. */
export interface AuditPage {
  readonly first: number;
  /** The id of the last entry that was read, null: from the newest on. */
  readonly after: number | null;
}

const COLUMNS =
  'e.`id`, e.`occurred_at`, e.`actor_id`, e.`actor_name`, e.`action`, e.`record_kind`, e.`record_id`, e.`relationship_id`, e.`account_id`, e.`revision`, e.`record_before`, e.`record_after`';

/** What callers of the API did to records, newest first, in pages that stay right while entries arrive. */
export class AuditLog {
  constructor(private readonly connections: Connections) {}

  /** What was done to one record, or to all of its kind, or to all. It holds what the caller may have no scope for. */
  async entries(
    of: { readonly kind: AuditedKind | null; readonly recordId: string | null },
    page: AuditPage,
  ): Promise<readonly AuditEntry[]> {
    const conditions = [
      ...(of.kind === null ? [] : [{ sql: 'e.`record_kind` = ?', value: of.kind }]),
      ...(of.recordId === null ? [] : [{ sql: 'e.`record_id` = ?', value: of.recordId }]),
    ];
    return this.read(
      conditions.map(({ sql }) => sql).join(' AND ') || 'TRUE',
      conditions.map(({ value }) => value),
      page,
    );
  }

  /** What was done to the relationships of a scope, to what belongs to them, and to their accounts and contacts. */
  async ofRelationships(scope: RowScope, page: AuditPage): Promise<readonly AuditEntry[]> {
    const inScope = scopeCondition(scope);
    if (inScope.sql === 'TRUE') return this.read("(e.`relationship_id` <> '' OR e.`account_id` <> '')", [], page);
    const seen = (column: string, value: string): string =>
      `EXISTS (SELECT 1 FROM ${RELATIONSHIP_IN_SCOPE} WHERE ${column} = ${value} AND ${inScope.sql})`;
    return this.read(
      `(${seen('r.`id`', 'e.`relationship_id`')} OR (e.\`relationship_id\` = '' AND ${seen('r.`account_id`', 'e.`account_id`')}))`,
      [...inScope.values, ...inScope.values],
      page,
    );
  }

  private async read(condition: string, values: readonly unknown[], { first, after }: AuditPage): Promise<readonly AuditEntry[]> {
    const older = after === null ? 'TRUE' : 'e.`id` < ?';
    const sql = `SELECT ${COLUMNS} FROM \`audit_entry\` e WHERE ${condition} AND ${older} ORDER BY e.\`id\` DESC LIMIT ?`;
    const given = [...values, ...(after === null ? [] : [after]), first];
    return (await this.connections.use((statements) => statements.rows(sql, given))).map(entryOf);
  }
}

function entryOf(row: Row): AuditEntry {
  const [id, occurredAt, actorId, actorName, action, kind, recordId, relationshipId, accountId, revision, before, after] = row;
  return {
    id: id as number,
    occurredAt: instantOfText(occurredAt as string),
    actorId: actorId as string,
    actorName: actorName as string,
    action: action as AuditAction,
    kind: kind as AuditedKind,
    recordId: recordId as string,
    relationshipId: (relationshipId as string) || null,
    accountId: (accountId as string) || null,
    revision: revision as number,
    before: recordOf(before),
    after: recordOf(after),
  };
}

function recordOf(json: unknown): AuditedRecord | null {
  return json === null ? null : (JSON.parse(json as string) as AuditedRecord);
}
