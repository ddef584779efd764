import type { DuckDBConnection } from '@duckdb/node-api';
import type { Parameter, Row } from './analytics-store.js';
import { appendRows } from './append-rows.js';
import { runStatement } from './duckdb-connection.js';
import { rowsOf } from './result-rows.js';
import type { AnalyticsTransaction, AnalyticsWriter } from './star-store.js';

/** The one writing connection of the store: transactions run one after the other, each wholly or not at all. */
export class DuckDbWriter implements AnalyticsWriter {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly connection: DuckDBConnection) {}

  transaction<T>(work: (transaction: AnalyticsTransaction) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.perform(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Brings everything that was committed into the file itself, so that no log is left beside it. */
  async checkpoint(): Promise<void> {
    const turn = this.last.then(() => this.connection.run('CHECKPOINT'));
    this.last = turn.catch(() => undefined);
    await turn;
  }

  async close(): Promise<void> {
    await this.last;
    this.connection.closeSync();
  }

  private async perform<T>(work: (transaction: AnalyticsTransaction) => Promise<T>): Promise<T> {
    const { connection } = this;
    await connection.run('BEGIN');
    try {
      const result = await work({
        run: async (sql, parameters = []) => void (await runStatement(connection, sql, parameters)),
        query: async <R extends Row>(sql: string, parameters: readonly Parameter[] = []) =>
          rowsOf(await runStatement(connection, sql, parameters)) as R[],
        append: (table, rows) => appendRows(connection, table, rows),
      });
      await connection.run('COMMIT');
      return result;
    } catch (error) {
      await this.rollback(error);
      throw error;
    }
  }

  private async rollback(error: unknown): Promise<void> {
    try {
      await this.connection.run('ROLLBACK');
    } catch (rollbackError) {
      throw new AggregateError([error, rollbackError], 'A transaction of the analytics store failed and could not be rolled back', {
        cause: rollbackError,
      });
    }
  }
}
