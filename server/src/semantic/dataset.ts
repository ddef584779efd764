import type { ColumnRef, Dimension } from './dimension.js';
import type { Measure } from './measure.js';

/**
 * A stock is read as it stands at the end of a period's last day; a flow is what happened within the period.
 * The two are never in one dataset.
 */
type DatasetKind = 'STOCK' | 'FLOW';

/** One of the times of a flow's rows. The window of a query is about the one it names; a row without it is in no window. */
interface FlowTime {
  readonly name: string;
  readonly definition: string;
  /** The day in the reporting zone. */
  readonly day: ColumnRef;
  /** The moment, from which the day in any zone follows; null: only the day is known, whatever the zone. */
  readonly instant: ColumnRef | null;
}

interface DatasetBase {
  readonly name: string;
  readonly label: string;
  readonly kind: DatasetKind;
  /** What one row means. */
  readonly grain: string;
  /** The table whose rows are measured. Its column `relationship` is the key of a relationship. */
  readonly table: string;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
}

/** A table of states, one row for each relationship and day. */
interface StockDataset extends DatasetBase {
  readonly kind: 'STOCK';
  /** The day that the window is about. */
  readonly day: ColumnRef;
  /** The dimension that counts the rows of a bucket by member, and the column whose sum gives each member's share. */
  readonly breakdown: { readonly dimension: string; readonly weight: ColumnRef };
}

/** A table of events, any number of rows for each relationship. */
export interface FlowDataset extends DatasetBase {
  readonly kind: 'FLOW';
  /** The times that a window may be about; the first unless another is asked for. */
  readonly times: readonly [FlowTime, ...FlowTime[]];
}

/** A table with a declared grain, and all that may be asked of it. */
export type Dataset = StockDataset | FlowDataset;
