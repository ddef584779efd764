import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Parameter, QueryOptions, Row } from '../analytics-store.js';
import { QueryCancelled, QueryTimedOut } from '../analytics-store.js';
import { mysqlRows } from './mysql-rows.js';
import { mysqlStatement } from './mysql-statement.js';

const KILL_AGAIN_MS = 20;

/**
 * Runs one statement on a connection and reads all of its result. A cancelled statement is killed by another connection
 * and has stopped in the engine when the promise settles; no kill is still on its way then, so the connection may be used
 * again at once.
 */
export async function runMysql(
  connection: PoolConnection,
  control: Pool,
  sql: string,
  parameters: readonly Parameter[],
  options: QueryOptions = {},
): Promise<Row[]> {
  const { signal, timeoutMs } = options;
  if (signal?.aborted) throw new QueryCancelled('The query was cancelled before it began', { cause: signal.reason });
  const killer = new Killer(connection, control);
  const onAbort = (): void => killer.kill((cause) => new QueryCancelled('The query was cancelled by its caller', { cause }));
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => killer.kill((cause) => new QueryTimedOut(timeoutMs, { cause })), timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const rows = await perform(connection, sql, parameters);
    if (killer.isKilling) throw killer.errorOf(null);
    return rows;
  } catch (cause) {
    throw killer.errorOf(cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    await killer.settled();
  }
}

async function perform(connection: PoolConnection, sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
  const statement = mysqlStatement(sql, parameters);
  const [rows, fields] =
    statement.texts.length === 0 ? await connection.query(statement.sql) : await connection.execute(statement.sql, [...statement.texts]);
  return Array.isArray(rows) ? mysqlRows(rows as unknown as readonly (readonly unknown[])[], fields) : [];
}

/** A kill that arrives between two stages of a statement is lost, so it is repeated until the statement has ended. */
class Killer {
  private makeError: ((cause: unknown) => Error) | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private repeat: NodeJS.Timeout | undefined;
  private failure: unknown = null;

  constructor(
    private readonly connection: PoolConnection,
    private readonly control: Pool,
  ) {}

  get isKilling(): boolean {
    return this.makeError !== null;
  }

  kill(makeError: (cause: unknown) => Error): void {
    if (this.makeError !== null) return;
    this.makeError = makeError;
    this.send();
    this.repeat = setInterval(() => this.send(), KILL_AGAIN_MS);
  }

  errorOf(cause: unknown): unknown {
    if (this.makeError === null || cause instanceof QueryCancelled || cause instanceof QueryTimedOut) return cause;
    return this.makeError(cause ?? this.failure);
  }

  /** Waits until every kill was answered, and takes the one that came too late upon itself. */
  async settled(): Promise<void> {
    clearInterval(this.repeat);
    if (this.makeError === null) return;
    await this.last;
    await this.connection.query('SELECT 1').catch((error: unknown) => {
      this.failure = error;
    });
  }

  private send(): void {
    const kill = () => this.control.query(`KILL QUERY ${this.connection.threadId}`);
    this.last = this.last.then(kill).catch((error: unknown) => {
      this.failure = error;
    });
  }
}
