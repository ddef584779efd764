import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Parameter, QueryOptions, Row } from './analytics-store.js';
import { QueryCancelled } from './analytics-store.js';
import { beginStatement, cancellable, runStatement } from './duckdb-connection.js';
import { DuckDbWriter } from './duckdb-writer.js';
import { rowsOf, rowsOfChunk } from './result-rows.js';
import type { StarStore } from './star-store.js';

const READERS = 4;

/** The file of the analytics store is open in another process. */
export class AnalyticsFileLocked extends Error {
  override readonly name = 'AnalyticsFileLocked';

  constructor(path: string, options?: ErrorOptions) {
    super(`The analytics store ${path} is open in another process. Stop that process, or set another analytics path.`, options);
  }
}

/** The embedded analytics store: one DuckDB file, some connections for readers and one writer. */
export class DuckDbStore implements StarStore {
  readonly dialect = 'DUCKDB';
  private readonly streams = new Set<DuckDBConnection>();
  private readonly waiting: ((connection: DuckDBConnection) => void)[] = [];

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly readers: readonly DuckDBConnection[],
    private readonly free: DuckDBConnection[],
    readonly writer: DuckDbWriter,
  ) {}

  /** Opens the file, making it and its folder if there is none. `:memory:` is a store that ends with the process. */
  static async open(path: string, { memoryLimit = '1GB' }: { readonly memoryLimit?: string } = {}): Promise<DuckDbStore> {
    if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });
    const instance = await openInstance(path, memoryLimit);
    const readers = await Promise.all(Array.from({ length: READERS }, () => instance.connect()));
    return new DuckDbStore(instance, readers, [...readers], new DuckDbWriter(await instance.connect()));
  }

  async query<R extends Row = Row>(sql: string, parameters: readonly Parameter[] = [], options: QueryOptions = {}): Promise<R[]> {
    const connection = await this.acquire();
    try {
      if (options.signal?.aborted) throw new QueryCancelled('The query was cancelled before it began', { cause: options.signal.reason });
      return rowsOf(await runStatement(connection, sql, parameters, options)) as R[];
    } finally {
      this.release(connection);
    }
  }

  /** From now on the store may hold so much in memory, such as 256MB. */
  async limitMemory(limit: string): Promise<void> {
    await this.query(`SET memory_limit = '${limit}'`);
  }

  /** On a connection of its own: one that is read slowly must not keep others waiting. */
  async *stream(sql: string, parameters: readonly Parameter[] = [], options: QueryOptions = {}): AsyncGenerator<Row[]> {
    const connection = await this.instance.connect();
    this.streams.add(connection);
    try {
      const result = await beginStatement(connection, sql, parameters, options);
      const names = result.deduplicatedColumnNames();
      for (;;) {
        const chunk = await cancellable(connection, options, () => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield rowsOfChunk(names, chunk);
      }
    } finally {
      connection.interrupt();
      this.streams.delete(connection);
      connection.closeSync();
    }
  }

  /** Waits for the writer's transaction, then closes the file. */
  async close(): Promise<void> {
    await this.writer.close();
    for (const connection of this.streams) connection.interrupt();
    for (const reader of this.readers) reader.closeSync();
    this.instance.closeSync();
  }

  private acquire(): Promise<DuckDBConnection> {
    const connection = this.free.pop();
    if (connection !== undefined) return Promise.resolve(connection);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(connection: DuckDBConnection): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(connection);
    else next(connection);
  }
}

async function openInstance(path: string, memoryLimit: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, {
      memory_limit: memoryLimit,
      checkpoint_threshold: '256MB',
      preserve_insertion_order: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
  } catch (cause) {
    if (/lock/i.test(String(cause))) throw new AnalyticsFileLocked(path, { cause });
    throw cause;
  }
}
