import type { AuditedKind, AuditedRecord } from '../../domain/audit-action.js';
import type { Annotation } from '../../domain/annotation.js';
import type { ProfileRecord } from '../../domain/profile-record.js';
import { RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import type { SavedItem } from '../../domain/saved-item.js';
import type { AuditEntry } from '../../records/audit-log.js';
import { fieldsOf } from '../record/record-shape.js';
import { isRecordKind, wordOfAudited } from './audited-kind.js';
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
    kind: wordOfAudited(kind),
    recordId,
    changedFields: changedFields(kind, before as State, after as State),
  };
}

type State = Readonly<Record<string, unknown>> | null;

type Other = Exclude<AuditedKind, RecordKind>;

const KEPT_FIELDS = ['name', 'description', 'content', 'isShared'] as const satisfies readonly (keyof SavedItem)[];
const KEPT_INSTANTS = ['createdAt', 'changedAt'] as const satisfies readonly (keyof SavedItem & keyof Annotation)[];

/** What can change of what is no record, and which of it are moments. The rules of a profile are one. */
const OTHERS: Readonly<Record<Other, { readonly fields: readonly string[]; readonly instants: readonly string[] }>> = {
  scoringProfile: {
    fields: ['id', 'state', 'basedOn', 'note', 'rules'] satisfies readonly (keyof ProfileRecord)[],
    instants: ['createdAt', 'changedAt', 'publishedAt', 'retiredAt'] satisfies readonly (keyof ProfileRecord)[],
  },
  segment: { fields: KEPT_FIELDS, instants: KEPT_INSTANTS },
  savedQuery: { fields: KEPT_FIELDS, instants: KEPT_INSTANTS },
  annotation: {
    fields: ['on', 'until', 'title', 'text', 'scope', 'segmentId', 'relationshipId'] satisfies readonly (keyof Annotation)[],
    instants: KEPT_INSTANTS,
  },
};

function changedFields(kind: AuditedKind, before: State, after: State): readonly string[] {
  return namesOf(kind).filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null));
}

function namesOf(kind: AuditedKind): readonly string[] {
  return isRecordKind(kind) ? fieldsOf(RECORD_SCHEMAS[kind]).map(({ name }) => name) : OTHERS[kind].fields;
}

/** A record as JSON with its moments in ISO 8601. */
function readable(kind: AuditedKind, record: AuditedRecord): string {
  const instants = instantsOf(kind);
  return JSON.stringify(record, (name, value: unknown) =>
    instants.has(name) && typeof value === 'number' ? new Date(value).toISOString() : value,
  );
}

function instantsOf(kind: AuditedKind): ReadonlySet<string> {
  if (!isRecordKind(kind)) return new Set(OTHERS[kind].instants);
  return new Set(fieldsOf(RECORD_SCHEMAS[kind]).flatMap(({ name, content }) => (content.of === 'INSTANT' ? name : [])));
}
