import type { Pool, RowDataPacket } from 'mysql2';
import type { ServerLimits } from './row-writer.js';

/**
 * How every session is set, so that the server's own defaults do not matter: UTC, errors instead of silent
 * truncation, backslashes that escape, and no long waits for a lock.
 */
const SETTINGS =
  "SET SESSION time_zone = '+00:00', sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO', " +
  'innodb_lock_wait_timeout = 20, group_concat_max_len = 1048576';
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

/** A UTF-16 unit takes at most three bytes, and half the packet is left alone. */
const BYTES_PER_UNIT_AND_RESERVE = 6;
/** About what a socket takes at once, so that the database begins while the next statement is put together. */
const LONGEST_STATEMENT = 180_000;

/** Sets every session that a new pool opens, the ones that it has opened too. Says what the server allows. */
export async function preparedPool(pool: Pool): Promise<{ pool: Pool; limits: ServerLimits }> {
  pool.on('connection', (connection) => {
    connection.query(SETTINGS);
    connection.query(ISOLATION);
  });
  const opened = await pool.promise().getConnection();
  try {
    await opened.query(SETTINGS);
    await opened.query(ISOLATION);
    const [rows] = await opened.query<RowDataPacket[]>('SELECT @@max_allowed_packet AS packet, @@local_infile AS local');
    const longestStatement = Math.floor(Number(rows[0]?.['packet']) / BYTES_PER_UNIT_AND_RESERVE);
    const canLoad = Number(rows[0]?.['local']) === 1;
    return { pool, limits: { longestStatement: Math.min(longestStatement, LONGEST_STATEMENT), canLoad } };
  } finally {
    opened.release();
  }
}
