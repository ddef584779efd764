import type { Instant } from '../domain/calendar.js';
import type { AnyRecord, RecordKind } from '../domain/record/record-kind.js';

/** Who has records written or deleted, and when. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
}

/** A record as it was and as it has become, with every field. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  /** Null: there was no such record. */
  readonly before: AnyRecord['record'] | null;
  /** Null: it is gone. */
  readonly after: AnyRecord['record'] | null;
}
