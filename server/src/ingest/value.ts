/** What a column or an expression holds: text, a number, a moment in milliseconds, a yes or no. Null: no value. */
export type Value = string | number | boolean | null;

/** One row of the file, as it was written and as the profile's columns read it. */
export interface ReadRow {
  /** Which of the files it is in, from 0. */
  readonly file: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** By the position of the column in the profile. */
  readonly values: readonly Value[];
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
