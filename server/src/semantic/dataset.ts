import type { ColumnRef, Dimension } from './dimension.js';
import type { Measure } from './measure.js';

/**
 * A stock is read as it stands at the end of a period's last day; a flow is what happened within the period.
 * The two are never in one dataset.
 */
type DatasetKind = 'STOCK' | 'FLOW';

/** A table with a declared grain, and all that may be asked of it. */
export interface Dataset {
  readonly name: string;
  readonly label: string;
  readonly kind: DatasetKind;
  /** What one row means. */
  readonly grain: string;
  /** The table whose rows are measured. Its column `relationship` is the key of a relationship. */
  readonly table: string;
  /** The day that the window is about. */
  readonly day: ColumnRef;
  /** The dimension that counts the rows of a bucket by member, and the column whose sum gives each member's share. */
  readonly breakdown: { readonly dimension: string; readonly weight: ColumnRef } | null;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
}
