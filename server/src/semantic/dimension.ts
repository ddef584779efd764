import type { TimeGrain } from '../domain/time-grain.js';

/** A column of the analytics store as `table.column`. A test holds that every one named here exists. */
export type ColumnRef = `${string}.${string}`;

/**
 * What a query groups or filters by.
 * PERIOD is the time of the window itself; DATE another date, taken by grain; WORD a closed set in domain order;
 * TEXT a value as recorded; ENTITY an id with a label to show.
 */
type DimensionKind =
  | { readonly kind: 'PERIOD'; readonly grains: readonly TimeGrain[] }
  | { readonly kind: 'DATE'; readonly column: ColumnRef; readonly grains: readonly TimeGrain[] }
  | { readonly kind: 'WORD'; readonly column: ColumnRef; readonly words: readonly string[] }
  | { readonly kind: 'TEXT'; readonly column: ColumnRef }
  | { readonly kind: 'ENTITY'; readonly column: ColumnRef; readonly labelColumn: ColumnRef };

/** A dimension's declaration. A member that is null was not recorded; it is a bucket like any other. */
export type Dimension = DimensionKind & {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
};
