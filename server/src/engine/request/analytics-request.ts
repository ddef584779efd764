import type { ComparisonRequest } from '../../domain/comparison.js';
import type { TimeGrain } from '../../domain/time-grain.js';
import type { TimeZone } from '../../domain/time-zone.js';
import type { WindowRequest } from '../../domain/window.js';
import { wordsOf } from '../../domain/words.js';
import type { Condition } from './condition.js';

/** Which way a list is sorted. */
export const SortDirection = wordsOf('ASC', 'DESC');
export type SortDirection = keyof typeof SortDirection;

/** Where a sorted list puts what is missing. */
export const Nulls = wordsOf('FIRST', 'LAST');
export type Nulls = keyof typeof Nulls;

/** What stands in periods without rows. */
export const GapFill = wordsOf('NULLS', 'ZEROS');
export type GapFill = keyof typeof GapFill;

/** What a query asks of a dataset, before grouping. */
export interface AnalyticsRequest {
  readonly dataset: string;
  readonly window: WindowRequest;
  /** Which time of a flow the window is about; null: its first. */
  readonly by?: string | null;
  /** In which the running day is told; null: the reporting zone. */
  readonly timeZone: TimeZone | null;
  readonly where: Condition;
  readonly compareTo: ComparisonRequest | null;
  /** Null: the projected profile. */
  readonly profile: string | null;
}

/** One thing to group by; PERIOD and dates need a grain, nothing else has one. */
export interface Grouping {
  readonly dimension: string;
  readonly grain: TimeGrain | null;
}

/** A bound on a measure's value; a bucket whose value is null never meets it. */
export interface Having {
  readonly measure: string;
  readonly gte: number | null;
  readonly lte: number | null;
}

/** One key to sort by: exactly one of dimension and measure. */
export interface OrderTerm {
  readonly dimension: string | null;
  readonly grain: TimeGrain | null;
  readonly measure: string | null;
  readonly direction: SortDirection;
  readonly nulls: Nulls;
}

/** A page of a list: the first so many after a cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

export interface BucketsRequest extends PageRequest {
  readonly groupBy: readonly Grouping[];
  readonly having: readonly Having[];
  readonly orderBy: readonly OrderTerm[];
  readonly fill: GapFill;
}

/** What of a bucket was selected; nothing else is computed. */
export interface Wanted {
  readonly measures: ReadonlySet<string>;
  readonly breakdown: boolean;
  /** What of the bucket's counterpart in the comparison window; null: nothing. */
  readonly previous: Wanted | null;
}

export interface ChangesRequest {
  readonly by: readonly string[];
  readonly measure: string;
  readonly top: number;
}
