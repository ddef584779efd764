import type { AuditedKind, AuditedRecord } from '../../domain/audit-action.js';
import type { ProfileRecord } from '../../domain/profile-record.js';
import { RECORD_SCHEMAS } from '../../domain/record/record-kind.js';
import type { AuditEntry } from '../../records/audit-log.js';
import { fieldsOf } from '../record/record-shape.js';
import { wordOfAudited } from './audited-kind.js';
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

/** What of a scoring profile can change; the rules as one. */
const PROFILE_FIELDS: readonly (keyof ProfileRecord)[] = ['id', 'state', 'basedOn', 'note', 'rules'];
const PROFILE_INSTANTS: ReadonlySet<string> = new Set<keyof ProfileRecord>(['createdAt', 'changedAt', 'publishedAt', 'retiredAt']);

function changedFields(kind: AuditedKind, before: State, after: State): readonly string[] {
  return namesOf(kind).filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null));
}

function namesOf(kind: AuditedKind): readonly string[] {
  return kind === 'scoringProfile' ? PROFILE_FIELDS : fieldsOf(RECORD_SCHEMAS[kind]).map(({ name }) => name);
}

/** A record as JSON with its moments in ISO 8601. */
function readable(kind: AuditedKind, record: AuditedRecord): string {
  const instants = instantsOf(kind);
  return JSON.stringify(record, (name, value: unknown) =>
    instants.has(name) && typeof value === 'number' ? new Date(value).toISOString() : value,
  );
}

function instantsOf(kind: AuditedKind): ReadonlySet<string> {
  if (kind === 'scoringProfile') return PROFILE_INSTANTS;
  return new Set(fieldsOf(RECORD_SCHEMAS[kind]).flatMap(({ name, content }) => (content.of === 'INSTANT' ? name : [])));
}
