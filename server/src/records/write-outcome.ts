import type { RowScope } from '../access/row-scope.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import type { RuleCode } from '../domain/rule/record-rule.js';
import type { Statements } from './connections.js';
import type { Author } from './record-change.js';

/** Why a record was not written or not deleted. The other records of the call are not affected by it. */
export interface Rejection {
  /**
   * `UNKNOWN_REFERENCE`: the field names a record that is not there.
   * `STILL_REFERENCED`: the record cannot be deleted because other records need it.
   * Any other: the record breaks that rule, and the message is the rule in words.
   */
  readonly code: 'UNKNOWN_REFERENCE' | 'STILL_REFERENCED' | RuleCode;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

/** What became of one written record: UNCHANGED when every given field was stored already. */
export type WriteOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | Rejection;

/** What became of one record to delete. */
export type DeleteOutcome = 'DELETED' | 'ABSENT' | Rejection;

/** The outcomes of one call, in the order of its items. */
export interface Written<O> {
  /** The revision of this call where it changed anything, else the latest before it. */
  readonly revision: number;
  readonly outcomes: readonly O[];
}

export interface WriteOptions<O> {
  /** Through which it is written: what is outside is refused as if it were not there. Absent: nothing is outside. */
  readonly scope?: RowScope;
  /** On whose behalf: every change is noted in the audit log. Absent: nothing is noted, as of imports. */
  readonly author?: Author;
  /** Runs in the same transaction, after the records; runs again when the transaction is repeated. */
  readonly alsoInTransaction?: (statements: Statements, written: Written<O>) => Promise<void>;
}

/** The name of a record, to delete or find it. */
export interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}
