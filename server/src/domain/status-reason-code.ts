import { wordsOf } from './words.js';

/** Why a relationship has its status, in the order in which the rules are tried. */
export const StatusReasonCode = wordsOf(
  'ENDED',
  'LITTLE_EVIDENCE',
  'TRUST_SURELY_LOW',
  'SEVERE_CASE_OVERDUE',
  'SWITCHING_COSTLY',
  'TRUST_LOW',
  'TRUST_FELL',
  'LIKELY_GONE',
  'EVIDENCE_THIN',
  'QUIET_TOO_LONG',
  'TRUST_HIGH',
  'TRUST_BETWEEN',
  'TRUST_NOT_SURELY_ABOVE',
);
export type StatusReasonCode = keyof typeof StatusReasonCode;
