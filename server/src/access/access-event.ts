import type { Instant } from '../domain/calendar.js';
import { wordsOf } from '../domain/words.js';

/** What was done with access itself, beside the changes of records. */
export const AccessAction = wordsOf(
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'TOKEN_USED',
  'EXPORTED',
  'PROFILE_CHANGED',
  'ROLE_REFUSED',
  'SCOPE_REFUSED',
  'PERSON_ERASED',
);
export type AccessAction = keyof typeof AccessAction;

/** Who did what with access, when and from where. `subject` says what it was about, in words or an id; never a secret. */
export interface AccessEvent {
  readonly at: Instant;
  /** The identity; empty: nobody who is known. */
  readonly actorId: string;
  readonly actorName: string;
  readonly action: AccessAction;
  readonly subject: string;
  /** The network address of the caller, or `command line`. */
  readonly address: string;
  /** Null: it was not done by a request. */
  readonly requestId: string | null;
}

/** Where such events are kept; they are only ever added. */
export interface AccessLog {
  add(events: readonly AccessEvent[]): Promise<void>;
}

/** From where a person works who runs a command. */
export const COMMAND_LINE = 'command line';
