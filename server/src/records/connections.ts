import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2';
import { isLockFailure, isLostConnection, isOverload, RecordStoreBusy } from './record-store-error.js';

export type Row = readonly unknown[];

/** Statements on one connection. */
export interface Statements {
  /** Rows as arrays in the order of the selected columns; dates and moments as text, decimals as text. */
  rows(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Runs a statement that changes something; how many rows it found to change. */
  run(sql: string, values?: readonly unknown[]): Promise<number>;
  /** Runs a `LOAD DATA LOCAL INFILE` with these bytes as the file. */
  load(sql: string, file: Uint8Array): Promise<{ readonly rows: number; readonly warnings: number }>;
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MILLISECONDS = 20;

/** The pool's connections, lent out for one piece of work each, and never given back inside a transaction. */
export class Connections {
  constructor(
    private readonly pool: Pool,
    private readonly acquireMilliseconds: number,
  ) {}

  /** Statements outside a transaction. */
  async use<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    const connection = await this.acquire();
    try {
      return await work(statementsOn(connection));
    } finally {
      connection.release();
    }
  }

  /** Reads that all see one moment of the database. */
  async snapshot<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.inTransaction(
      ['SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', 'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY'],
      work,
    );
  }

  /**
   * One transaction. It runs again from scratch, at most five times in all, when the database chose it as the victim
   * of a deadlock, when it waited too long for a lock, and when the connection was lost before the commit was sent.
   */
  async transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inTransaction(['START TRANSACTION'], work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isRepeatable(error)) throw error;
        await pause(FIRST_PAUSE_MILLISECONDS * 2 ** attempt * (0.5 + Math.random() / 2));
      }
    }
  }

  private async inTransaction<T>(begin: readonly string[], work: (statements: Statements) => Promise<T>): Promise<T> {
    const connection = await this.acquire();
    const statements = statementsOn(connection);
    let committing = false;
    try {
      for (const statement of begin) await statements.run(statement);
      const result = await work(statements);
      committing = true;
      await statements.run('COMMIT');
      connection.release();
      return result;
    } catch (error) {
      await rollBack(connection, statements);
      throw committing ? new Error('The commit was not confirmed; it may or may not have happened.', { cause: error }) : error;
    }
  }

  private acquire(): Promise<PoolConnection> {
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(new RecordStoreBusy(this.acquireMilliseconds));
      }, this.acquireMilliseconds);
      this.pool.getConnection((error, connection) => {
        clearTimeout(timer);
        if (error) reject(error);
        else if (late) connection.release();
        else resolve(connection);
      });
    });
  }
}

/** A lock wait that timed out undoes only its statement, so the transaction is always rolled back by hand. */
async function rollBack(connection: PoolConnection, statements: Statements): Promise<void> {
  try {
    await statements.run('ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

function isRepeatable(error: unknown): boolean {
  return isLockFailure(error) || isLostConnection(error) || isOverload(error);
}

function statementsOn(connection: PoolConnection): Statements {
  return {
    rows: (sql, values) =>
      new Promise((resolve, reject) => {
        connection.query({ sql, values: values as unknown[], rowsAsArray: true }, (error, rows) =>
          error ? reject(error) : resolve(rows as unknown as Row[]),
        );
      }),
    run: (sql, values) =>
      new Promise((resolve, reject) => {
        connection.query<ResultSetHeader>({ sql, values: values as unknown[] }, (error, result) =>
          error ? reject(error) : resolve(result.affectedRows),
        );
      }),
    load: (sql, file) =>
      new Promise((resolve, reject) => {
        const infileStreamFactory = (): Readable => Readable.from([Buffer.from(file.buffer, file.byteOffset, file.byteLength)]);
        connection.query<ResultSetHeader>({ sql, infileStreamFactory }, (error, result) =>
          error ? reject(error) : resolve({ rows: result.affectedRows, warnings: result.warningStatus }),
        );
      }),
  };
}
