import type { Pool } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';

/** What the driver needs to connect to the analytics server. */
export interface MysqlSettings {
  readonly host?: string;
  readonly port?: number;
  readonly socketPath?: string;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: { readonly rejectUnauthorized: boolean };
}

/** Percentiles are picked from sorted lists of this many bytes at most. */
const LONGEST_LIST = 16_777_216;
const STATEMENTS_KEPT = 64;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A pool whose every session reads backslashes as escapes, refuses what does not fit, sees what is committed when a
 * statement begins, and compares texts by their bytes. A collation of null: the engine's own.
 */
export function openPool(settings: MysqlSettings, connections: number, collation: string | null): Pool {
  const pool = createPool({
    ...settings,
    connectionLimit: connections,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxPreparedStatements: STATEMENTS_KEPT,
    rowsAsArray: true,
    supportBigNumbers: true,
    timezone: 'Z',
  });
  pool.pool.on('connection', (connection) => {
    connection.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES'");
    connection.query(`SET SESSION group_concat_max_len = ${LONGEST_LIST}`);
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    if (collation !== null) connection.query(`SET NAMES utf8mb4 COLLATE ${collation}`);
  });
  return pool;
}

/** Collations that tell every two texts apart and order them by code point, the best first: with trailing spaces, without. */
const COLLATIONS = ['utf8mb4_nopad_bin', 'utf8mb4_0900_bin', 'utf8mb4_bin'];

/** The best collation that a server has for texts that must differ when a byte does; null: it has none to choose. */
export async function binaryCollation(pool: Pool): Promise<string | null> {
  const [rows] = await pool.query(
    `SELECT collation_name FROM information_schema.collations WHERE collation_name IN (${COLLATIONS.map((name) => `'${name}'`).join(', ')})`,
  );
  const known = new Set((rows as unknown as readonly (readonly unknown[])[]).map(([name]) => String(name)));
  return COLLATIONS.find((name) => known.has(name)) ?? null;
}
