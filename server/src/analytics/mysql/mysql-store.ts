import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Parameter, QueryOptions, Row } from '../analytics-store.js';
import { QueryCancelled } from '../analytics-store.js';
import type { StarStore } from '../star-store.js';
import { runMysql } from './mysql-connection.js';
import type { MysqlSettings } from './mysql-session.js';
import { binaryCollation, openPool } from './mysql-session.js';
import { MysqlWriter } from './mysql-writer.js';

const READERS = 8;
const ROWS_PER_PIECE = 2_000;

/** The analytics store in a database that speaks MySQL's protocol: some connections for readers, one writer, one that stops the others. */
export class MysqlStore implements StarStore {
  readonly dialect = 'MYSQL';

  private constructor(
    private readonly pool: Pool,
    private readonly control: Pool,
    readonly writer: MysqlWriter,
    /** How texts are compared in tables of this store; null: as the engine does. */
    readonly collation: string | null,
  ) {}

  /** Connects. The database must be there; its tables need not be. */
  static async open(settings: MysqlSettings): Promise<MysqlStore> {
    const control = openPool(settings, 1, null);
    try {
      const collation = await binaryCollation(control);
      const pool = openPool(settings, READERS + 1, collation);
      return new MysqlStore(pool, control, new MysqlWriter(pool, control), collation);
    } catch (error) {
      await control.end();
      throw error;
    }
  }

  async query<R extends Row = Row>(sql: string, parameters: readonly Parameter[] = [], options: QueryOptions = {}): Promise<R[]> {
    const connection = await this.acquire(options.signal);
    try {
      return (await runMysql(connection, this.control, sql, parameters, options)) as R[];
    } finally {
      connection.release();
    }
  }

  /** In pieces, of an answer that is held whole: the statement has ended when the first of them is given out. */
  async *stream(sql: string, parameters: readonly Parameter[] = [], options: QueryOptions = {}): AsyncGenerator<Row[]> {
    const rows = await this.query(sql, parameters, options);
    for (let from = 0; from < rows.length; from += ROWS_PER_PIECE) yield rows.slice(from, from + ROWS_PER_PIECE);
  }

  /** The server's memory is not this process's. */
  limitMemory(): Promise<void> {
    return Promise.resolve();
  }

  /** Waits for the writer's transaction, then closes every connection. */
  async close(): Promise<void> {
    await this.writer.finished();
    await this.pool.end();
    await this.control.end();
  }

  /** A connection; one that comes after its caller has gone is given back. */
  private async acquire(signal: AbortSignal | undefined): Promise<PoolConnection> {
    const coming = this.pool.getConnection();
    if (signal === undefined) return coming;
    const gone = () => new QueryCancelled('The query was cancelled before it began', { cause: signal.reason });
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = (): void => reject(gone());
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([coming, promise]);
    } catch (error) {
      void coming.then((connection) => connection.release()).catch(() => undefined);
      throw error;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }
}
