import type { AnyRecord } from '../../domain/record/record-kind.js';
import { RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import type { AuditEntry } from '../../records/audit-log.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { fieldsOf } from '../record/record-shape.js';
import type { AuditEntryType, FeedEntry } from './audit.type.js';

/** An entry of the audit log as an administrator reads it. */
export function auditEntryOf(entry: AuditEntry): AuditEntryType {
  const { kind, before, after } = entry;
  return {
    ...summaryOf(entry),
    actorId: entry.actorId,
    before: before && readable(kind, before),
    after: after && readable(kind, after),
    revision: String(entry.revision),
  };
}

/** The same entry as those read it who follow their relationships. */
export function feedEntryOf(entry: AuditEntry): FeedEntry {
  const { relationshipId, accountId } = entry;
  return { ...summaryOf(entry), relationshipId, accountId };
}

function summaryOf({ id, occurredAt, actorName, action, kind, recordId, before, after }: AuditEntry) {
  return {
    id: String(id),
    at: occurredAt,
    actorName,
    action,
    kind: wordOfKind(kind),
    recordId,
    changedFields: changedFields(kind, before, after),
  };
}

type State = Readonly<Record<string, unknown>> | null;

function changedFields(kind: RecordKind, before: State, after: State): readonly string[] {
  return fieldsOf(RECORD_SCHEMAS[kind])
    .map(({ name }) => name)
    .filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null));
}

/** A record as JSON with its moments in ISO 8601. */
function readable(kind: RecordKind, record: AnyRecord['record']): string {
  const instants = new Set(fieldsOf(RECORD_SCHEMAS[kind]).flatMap(({ name, content }) => (content.of === 'INSTANT' ? name : [])));
  return JSON.stringify(record, (name, value: unknown) =>
    instants.has(name) && typeof value === 'number' ? new Date(value).toISOString() : value,
  );
}
