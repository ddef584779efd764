import type { ColumnRef } from './dimension.js';
import type { RowCondition } from './row-condition.js';

/** Which statistic of durations is shown. The percentiles are exact: interpolated between the two nearest rows. */
export type DurationStatistic = 'MEAN' | 'MEDIAN' | 'P75' | 'P90' | 'P95';

/**
 * How a measure comes out of rows. From the kind follow whether it adds up, what nothing is, and its range:
 * COUNT counts rows; nothing is 0, exact.
 * DISTINCT counts the relationships of rows; nothing is 0, exact; never adds up.
 * SUM adds amounts; nothing is 0, but rows of which none has its amount recorded are null, and so are amounts of several units.
 * MEAN is Σ weight·of / Σ weight; its range comes from the rows' own standard deviations, its sample is the votes behind.
 * SHARE is the percentage of rows that meet the condition, with Wilson's range; its sample is the rows. In a flow the range
 * is as wide as the differences between relationships make it.
 * NET is 100 · (rows that meet one condition − rows that meet the other) / rows, −100 to 100; its range comes from how
 * relationships differ and from how the rows do, whichever is wider; its sample is the rows.
 * RATING is the mean over relationships of each one's own mean, times `scale`; its range comes from how relationships differ.
 * DURATION is a statistic of the time between two moments of a row, in seconds; its sample is the rows that have both.
 * RATE is 100·Σ numerator / Σ denominator over rows; its range comes from how relationships differ, its sample is the rows.
 * RATIO is 100·Σ numerator / Σ denominator; exact; its sample is the denominator.
 */
export type Aggregate =
  | { readonly kind: 'COUNT'; readonly where?: RowCondition }
  | { readonly kind: 'DISTINCT' }
  | { readonly kind: 'SUM'; readonly of: ColumnRef; readonly where: RowCondition; readonly unitOf: ColumnRef }
  | {
      readonly kind: 'MEAN';
      readonly of: ColumnRef;
      readonly deviation: ColumnRef;
      readonly votes: readonly ColumnRef[];
      readonly weight: ColumnRef | null;
    }
  | { readonly kind: 'SHARE'; readonly success: RowCondition; readonly population?: RowCondition }
  | { readonly kind: 'NET'; readonly for: RowCondition; readonly against: RowCondition; readonly population: RowCondition }
  | { readonly kind: 'RATING'; readonly of: ColumnRef; readonly scale: number }
  | { readonly kind: 'DURATION'; readonly from: ColumnRef; readonly to: ColumnRef; readonly statistic: DurationStatistic }
  | {
      readonly kind: 'RATE';
      readonly numerator: ColumnRef;
      readonly denominator: ColumnRef;
      readonly where: RowCondition;
      readonly unitOf: ColumnRef;
    }
  | { readonly kind: 'RATIO'; readonly numerator: ColumnRef; readonly denominator: ColumnRef };

/** What one of a measure is. Points and percent run from 0 to 100; money is in the currency that its rows share. */
type Unit =
  | 'points'
  | 'percent'
  | 'relationships'
  | 'interactions'
  | 'requests'
  | 'responses'
  | 'cases'
  | 'deals'
  | 'promises'
  | 'invitations'
  | 'actions'
  | 'seconds'
  | 'money';

/** A named, documented aggregation. Additivity and what nothing means follow from the kind of its aggregate. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  /** One sentence: what it is, over which population. */
  readonly definition: string;
  readonly unit: Unit;
  /** Null: neither is better. */
  readonly higherIsBetter: boolean | null;
  /** Below this sample size (votes, or rows of a share) the value has status LOW_N. */
  readonly minimumSample: number;
  /** Paper or document that it comes from, null: our own. */
  readonly source: string | null;
  readonly aggregate: Aggregate;
}
