import type { RecordKind } from '../domain/record/record-kind.js';

/**
 * Records of one kind as rows that can be stored as they are, if none of them is stored yet and all that they refer to
 * is. They keep every rule of their kind. Plain data, so that another thread can make them.
 */
export interface NewRows {
  readonly kind: RecordKind;
  /** In ascending order, none twice. The database orders them like this program does. */
  readonly ids: readonly string[];
  /** What they refer to beside what stands before them in the same call. */
  readonly references: readonly { readonly kind: RecordKind; readonly ids: readonly string[] }[];
  /** The rows in the order of their ids, as a file for `LOAD DATA` without their revision. */
  readonly file: Uint8Array;
}
