import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Parameter, Row } from '../analytics-store.js';
import type { StarRow, StarTable } from '../star-schema.js';
import { STAR_SCHEMA } from '../star-schema.js';
import type { AnalyticsTransaction, AnalyticsWriter } from '../star-store.js';
import { runMysql } from './mysql-connection.js';
import { mysqlLiteral } from './mysql-statement.js';

const LONGEST_INSERT = 400_000;

/** Writes to the star schema, one transaction after the other. */
export class MysqlWriter implements AnalyticsWriter {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly control: Pool,
  ) {}

  transaction<T>(work: (transaction: AnalyticsTransaction) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.perform(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** A committed transaction is where it must be. */
  checkpoint(): Promise<void> {
    return this.finished();
  }

  /** Resolves when the last transaction has ended. */
  async finished(): Promise<void> {
    await this.last;
  }

  private async perform<T>(work: (transaction: AnalyticsTransaction) => Promise<T>): Promise<T> {
    const connection = await this.pool.getConnection();
    const run = (sql: string, parameters: readonly Parameter[] = []) => runMysql(connection, this.control, sql, parameters);
    try {
      await connection.query('START TRANSACTION');
      const result = await work({
        run: async (sql, parameters) => void (await run(sql, parameters)),
        query: async <R extends Row>(sql: string, parameters?: readonly Parameter[]) => (await run(sql, parameters)) as R[],
        append: (table, rows) => appendRows(connection, table, rows),
      });
      await connection.query('COMMIT');
      connection.release();
      return result;
    } catch (error) {
      await rollBack(connection);
      throw error;
    }
  }
}

/** A connection whose rollback fails is not used again, and the server undoes what it did. */
async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

async function appendRows<T extends StarTable>(connection: PoolConnection, table: T, rows: readonly StarRow<T>[]): Promise<void> {
  const columns = Object.keys(STAR_SCHEMA[table]);
  const head = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES `;
  const literal = (value: string | number | boolean | null): string =>
    typeof value === 'string' ? connection.escape(value) : mysqlLiteral(value);
  let texts: string[] = [];
  let length = 0;
  const send = async (): Promise<void> => {
    if (texts.length > 0) await connection.query(head + texts.join(', '));
    [texts, length] = [[], 0];
  };
  for (const row of rows) {
    const values = row as Readonly<Record<string, string | number | boolean | null>>;
    const text = `(${columns.map((column) => literal(values[column] ?? null)).join(', ')})`;
    if (length + text.length > LONGEST_INSERT) await send();
    texts.push(text);
    length += text.length;
  }
  await send();
}
