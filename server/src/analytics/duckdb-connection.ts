import type { DuckDBConnection, DuckDBResult, DuckDBResultReader, DuckDBValue } from '@duckdb/node-api';
import { BIGINT, BOOLEAN, DOUBLE, DuckDBListValue, INTEGER, LIST, SQLNULL, VARCHAR } from '@duckdb/node-api';
import type { DuckDBType } from '@duckdb/node-api';
import type { Parameter, QueryOptions } from './analytics-store.js';
import { QueryCancelled, QueryTimedOut } from './analytics-store.js';

const INTERRUPT_AGAIN_MS = 20;

/**
 * Runs one statement on a connection and reads all of its result. A cancelled statement has stopped in the engine
 * when the promise settles, so the connection may be used again at once.
 */
export async function runStatement(
  connection: DuckDBConnection,
  sql: string,
  parameters: readonly Parameter[],
  options: QueryOptions = {},
): Promise<DuckDBResultReader> {
  return cancellable(connection, options, () => connection.runAndReadAll(sql, parameters.map(boundValue), parameters.map(boundType)));
}

/** Begins one statement on a connection. Its rows are computed as they are read. */
export async function beginStatement(
  connection: DuckDBConnection,
  sql: string,
  parameters: readonly Parameter[],
  options: QueryOptions,
): Promise<DuckDBResult> {
  return cancellable(connection, options, () => connection.stream(sql, parameters.map(boundValue), parameters.map(boundType)));
}

/** Work of a connection that a caller's going away or a timeout cancels in the engine. */
export async function cancellable<T>(
  connection: DuckDBConnection,
  { signal, timeoutMs }: QueryOptions,
  work: () => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new QueryCancelled('The query was cancelled before it began', { cause: signal.reason });
  const canceller = new Canceller(connection);
  const onAbort = (): void => canceller.cancel((cause) => new QueryCancelled('The query was cancelled by its caller', { cause }));
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => canceller.cancel((cause) => new QueryTimedOut(timeoutMs, { cause })), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await work();
  } catch (cause) {
    throw canceller.errorOf(cause);
  } finally {
    canceller.stop();
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** The engine forgets an interrupt that arrives between two stages of a statement, so it is repeated until the end. */
class Canceller {
  private repeat: NodeJS.Timeout | undefined;
  private makeError: ((cause: unknown) => Error) | null = null;

  constructor(private readonly connection: DuckDBConnection) {}

  cancel(makeError: (cause: unknown) => Error): void {
    if (this.makeError !== null) return;
    this.makeError = makeError;
    this.connection.interrupt();
    this.repeat = setInterval(() => this.connection.interrupt(), INTERRUPT_AGAIN_MS);
  }

  errorOf(cause: unknown): unknown {
    return this.makeError === null ? cause : this.makeError(cause);
  }

  stop(): void {
    clearInterval(this.repeat);
  }
}

function boundValue(parameter: Parameter): DuckDBValue {
  if (typeof parameter === 'number') return boundType(parameter) === BIGINT ? BigInt(parameter) : parameter;
  if (typeof parameter !== 'object' || parameter === null) return parameter;
  return new DuckDBListValue(wholeNumbers(parameter) === BIGINT ? parameter.map((item) => BigInt(item)) : [...parameter]);
}

function boundType(parameter: Parameter): DuckDBType {
  if (parameter === null || typeof parameter === 'string') return VARCHAR;
  if (typeof parameter === 'boolean') return BOOLEAN;
  if (typeof parameter === 'bigint') return BIGINT;
  if (typeof parameter === 'number') return wholeNumbers([parameter]) ?? DOUBLE;
  if (parameter.length === 0) return LIST(SQLNULL);
  if (parameter.some((item) => typeof item === 'string')) return LIST(VARCHAR);
  return LIST(wholeNumbers(parameter) ?? DOUBLE);
}

/** The narrowest type of whole numbers that holds all of these, so that the engine compares columns without widening them. */
function wholeNumbers(values: readonly (string | number)[]): DuckDBType | null {
  if (!values.every((value) => Number.isSafeInteger(value))) return null;
  return values.every((value) => Number(value) === (Number(value) | 0)) ? INTEGER : BIGINT;
}
