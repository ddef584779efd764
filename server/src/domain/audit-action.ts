import type { Annotation } from './annotation.js';
import type { ProfileRecord } from './profile-record.js';
import type { AnyRecord, RecordKind } from './record/record-kind.js';
import type { SavedItem, SavedKind } from './saved-item.js';
import { wordsOf } from './words.js';

/** What was done to a record. */
export const AuditAction = wordsOf('CREATED', 'CHANGED', 'DELETED');
export type AuditAction = keyof typeof AuditAction;

/** What has its changes noted: every kind of record, the versions of the scoring rules, and what people keep. */
export type AuditedKind = RecordKind | 'scoringProfile' | SavedKind | 'annotation';

/** A record as it was or became. */
export type AuditedRecord = AnyRecord['record'] | ProfileRecord | SavedItem | Annotation;
