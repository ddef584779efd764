import { wordsOf } from './words.js';

/** What was done to a record. */
export const AuditAction = wordsOf('CREATED', 'CHANGED', 'DELETED');
export type AuditAction = keyof typeof AuditAction;
