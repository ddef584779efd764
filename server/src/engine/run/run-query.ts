import { type AnalyticsStore, QueryCancelled, QueryTimedOut, type Row } from '../../analytics/analytics-store.js';
import { refuse } from '../../domain/refusal.js';
import type { Caller } from '../request/caller.js';
import { QUERY_TIMEOUT_MS, STREAM_TIMEOUT_MS } from '../request/limits.js';
import { compileSql } from '../sql/compile-sql.js';
import type { Fragment } from '../sql/fragment.js';

/** Runs one statement for a caller; a statement that runs too long is cancelled at the store and refused. */
export async function runQuery(store: AnalyticsStore, statement: Fragment, caller: Caller): Promise<Row[]> {
  const { sql, parameters } = compileSql(statement, store.dialect);
  try {
    return await store.query(sql, parameters, { timeoutMs: QUERY_TIMEOUT_MS, ...(caller.signal && { signal: caller.signal }) });
  } catch (cause) {
    throw refusalOf(cause, QUERY_TIMEOUT_MS);
  }
}

/** Reads all rows of one statement for a caller, in pieces, as they are asked for. */
export async function* streamQuery(store: AnalyticsStore, statement: Fragment, caller: Caller): AsyncGenerator<Row[]> {
  const { sql, parameters } = compileSql(statement, store.dialect);
  try {
    yield* store.stream(sql, parameters, { timeoutMs: STREAM_TIMEOUT_MS, ...(caller.signal && { signal: caller.signal }) });
  } catch (cause) {
    throw refusalOf(cause, STREAM_TIMEOUT_MS);
  }
}

function refusalOf(cause: unknown, timeoutMs: number): unknown {
  if (cause instanceof QueryTimedOut) return refuse('QUERY_TIMEOUT', { seconds: timeoutMs / 1000 }, { cause });
  if (cause instanceof QueryCancelled) return refuse('QUERY_CANCELLED', {}, { cause });
  return cause;
}
