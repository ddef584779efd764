import type { RecordKind } from '../domain/record/record-kind.js';

/** How the rows of every kind are put together, as plain data: enough to do it in another thread. */
export type RowLayout = Readonly<Record<RecordKind, readonly ColumnLayout[]>>;

/** A column in the order of its table. */
export interface ColumnLayout {
  readonly field: string;
  /** As the entities name it. */
  readonly type: string;
}
