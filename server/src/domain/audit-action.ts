import type { ProfileRecord } from './profile-record.js';
import type { AnyRecord, RecordKind } from './record/record-kind.js';
import { wordsOf } from './words.js';

/** What was done to a record. */
export const AuditAction = wordsOf('CREATED', 'CHANGED', 'DELETED');
export type AuditAction = keyof typeof AuditAction;

/** What has its changes noted: every kind of record, and the versions of the scoring rules. */
export type AuditedKind = RecordKind | 'scoringProfile';

/** A record as it was or became. */
export type AuditedRecord = AnyRecord['record'] | ProfileRecord;
