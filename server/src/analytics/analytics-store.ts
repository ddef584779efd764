/** A value that a statement may be given. Lists hold one kind of value and become the engine's list. */
export type Parameter = string | number | bigint | boolean | null | readonly string[] | readonly number[];

/** A value of a result: whole numbers within ±2^53 and fractions are numbers; a wider whole number is an error. */
export type Value = string | number | boolean | null | readonly Value[];

/** One row of a result, by column name. */
export type Row = Readonly<Record<string, Value>>;

export interface QueryOptions {
  /** When aborted, the statement is cancelled in the engine and the promise rejects with `QueryCancelled`. */
  readonly signal?: AbortSignal;
  /** After so many milliseconds the statement is cancelled in the engine and the promise rejects with `QueryTimedOut`. */
  readonly timeoutMs?: number;
}

/** Whose language a store understands beyond what is common to all. */
export type SqlDialect = 'DUCKDB' | 'MYSQL';

/**
 * The analytics store as its readers see it. Parameters are `$1`, `$2`, … in the text; membership in a list reads
 * `x IN (SELECT unnest($1))`, and quoted names `"name"`. What else a text says, every engine must understand.
 * Reads see only what was committed, and never wait for the projection's writing.
 */
export interface AnalyticsStore {
  readonly dialect: SqlDialect;
  query<R extends Row = Row>(sql: string, parameters?: readonly Parameter[], options?: QueryOptions): Promise<R[]>;
  /**
   * The rows of one statement in pieces of some thousands, read as they are asked for, all of one moment, however long
   * that takes. Who leaves off early has cancelled the statement. Other readers are not held up.
   */
  stream(sql: string, parameters?: readonly Parameter[], options?: QueryOptions): AsyncGenerator<Row[]>;
  close(): Promise<void>;
}

/** The statement was cancelled because its caller went away. */
export class QueryCancelled extends Error {
  override readonly name = 'QueryCancelled';
}

/** The statement was cancelled because it ran longer than its caller allowed. */
export class QueryTimedOut extends Error {
  override readonly name = 'QueryTimedOut';

  constructor(
    readonly timeoutMs: number,
    options?: ErrorOptions,
  ) {
    super(`A query of the analytics store was cancelled after ${timeoutMs} ms`, options);
  }
}
