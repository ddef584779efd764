import type { ColumnRef } from './dimension.js';

/**
 * Which rows a measure counts, as a condition on columns. A comparison with what is not recorded does not hold.
 * `past` holds when the moment or day has come by the time through which the projection has followed time; WHOLE_DAY when
 * the day is over by then.
 */
export type RowCondition =
  | { readonly all: readonly RowCondition[] }
  | { readonly any: readonly RowCondition[] }
  | { readonly not: RowCondition }
  | { readonly column: ColumnRef; readonly in: readonly string[] }
  | { readonly column: ColumnRef; readonly isTrue: true }
  | { readonly column: ColumnRef; readonly isRecorded: true }
  | { readonly column: ColumnRef; readonly isAtLeast: number }
  | { readonly column: ColumnRef; readonly isAbove: number }
  | { readonly column: ColumnRef; readonly notAfter: ColumnRef }
  | { readonly column: ColumnRef; readonly before: ColumnRef }
  | { readonly column: ColumnRef; readonly past: 'INSTANT' | 'DAY' | 'WHOLE_DAY' };

/** The condition that a column has a value. */
export function recorded(column: ColumnRef): RowCondition {
  return { column, isRecorded: true };
}
