import type { AuditedKind, AuditedRecord } from '../domain/audit-action.js';
import type { Instant } from '../domain/calendar.js';

/** Who has records written or deleted, and when. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** A record as it was and as it has become, with every field. */
export interface RecordChange {
  readonly kind: AuditedKind;
  readonly id: string;
  /** Null: there was no such record. */
  readonly before: AuditedRecord | null;
  /** Null: it is gone. */
  readonly after: AuditedRecord | null;
}
