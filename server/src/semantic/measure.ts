import type { ColumnRef } from './dimension.js';

/** Rows whose member of a WORD dimension is one of these. */
interface MemberCondition {
  readonly dimension: string;
  readonly in: readonly string[];
}

/**
 * How a measure comes out of rows. From the kind follow whether it adds up, what nothing is, and its range:
 * COUNT counts rows; nothing is 0, exact.
 * MEAN is Σ weight·of / Σ weight; its range comes from the rows' own standard deviations, its sample is the votes behind.
 * SHARE is the percentage of rows that meet the condition, with Wilson's range; its sample is the rows.
 * RATIO is 100·Σ numerator / Σ denominator; exact; its sample is the denominator.
 */
export type Aggregate =
  | { readonly kind: 'COUNT' }
  | {
      readonly kind: 'MEAN';
      readonly of: ColumnRef;
      readonly deviation: ColumnRef;
      readonly votes: readonly ColumnRef[];
      readonly weight: ColumnRef | null;
    }
  | { readonly kind: 'SHARE'; readonly success: MemberCondition }
  | { readonly kind: 'RATIO'; readonly numerator: ColumnRef; readonly denominator: ColumnRef };

/** What one of a measure is. Points and percent both run from 0 to 100. */
type Unit = 'points' | 'percent' | 'relationships';

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
