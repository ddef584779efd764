/** What a column or an expression holds: text, a number, a moment in milliseconds, a yes or no. Null: no value. */
export type Value = string | number | boolean | null;

/** A row where and as it was written, kept until it is known what became of it. */
export interface SourceRow {
  /** Which of the files it is in, from 0. */
  readonly file: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** The cells as one text: a batch holds thousands of rows, and one text each is a quarter of the memory. */
  readonly text: string;
  /** What stands between two cells of the text, and in none of them. */
  readonly cellEnd: string;
}

/** One row as the profile's columns read it. */
export interface ReadRow {
  readonly source: SourceRow;
  /** By the position of the column in the profile. */
  readonly values: readonly Value[];
}

export function cellsOf(row: SourceRow): readonly string[] {
  return row.text.split(row.cellEnd);
}

/** Why a row cannot be used: the column and its text, so that it can be found and corrected. */
export interface RowProblem {
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** Thrown while a record is made of rows, where a value turns out to be unusable. */
export class UnusableValue extends Error {
  constructor(readonly problem: RowProblem) {
    super(problem.reason);
    this.name = 'UnusableValue';
  }
}
