import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBAppender, DuckDBInstance } from '@duckdb/node-api';
import type { Value } from './analytics-store.js';

/** What a column of a Parquet file holds. Dates and moments come as ISO 8601 text. */
export type ParquetType = 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR' | 'DATE' | 'TIMESTAMP';

export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
}

/** A file that is gone when it is disposed of. */
export interface ParquetFile extends AsyncDisposable {
  readonly path: string;
}

/**
 * Writes rows to a temporary Parquet file, in their order and in bounded memory. `notes` are kept in the file's own
 * metadata by name.
 */
export async function writeParquet(
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<readonly (readonly Value[])[]>,
  notes: Readonly<Record<string, string>>,
): Promise<ParquetFile> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-parquet-'));
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
  try {
    const path = join(directory, 'rows.parquet');
    const instance = await DuckDBInstance.create(join(directory, 'rows.duckdb'), { memory_limit: '256MB', threads: '1' });
    try {
      const connection = await instance.connect();
      const table = columns.map(({ type }, at) => `c${at} ${STORED_AS[type]}`).join(', ');
      await connection.run(`CREATE TABLE piece (${table})`);
      const appender = await connection.createAppender('piece');
      for await (const piece of rows) {
        for (const row of piece) append(appender, columns, row);
        appender.flushSync();
      }
      appender.closeSync();
      const selected = columns.map(({ name, type }, at) => `CAST(c${at} AS ${type}) AS ${identifier(name)}`).join(', ');
      const metadata = Object.entries(notes).map(([name, text]) => `${identifier(name)}: ${literal(text)}`);
      await connection.run(
        `COPY (SELECT ${selected} FROM piece) TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata.join(', ')}})`,
      );
      connection.closeSync();
    } finally {
      instance.closeSync();
    }
    return { path, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

const STORED_AS: Readonly<Record<ParquetType, string>> = {
  INTEGER: 'INTEGER',
  DOUBLE: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  VARCHAR: 'VARCHAR',
  DATE: 'VARCHAR',
  TIMESTAMP: 'VARCHAR',
};

function append(appender: DuckDBAppender, columns: readonly ParquetColumn[], row: readonly Value[]): void {
  for (const [at, { type }] of columns.entries()) {
    const value = row[at] ?? null;
    if (value === null) appender.appendNull();
    else if (type === 'INTEGER') appender.appendInteger(Number(value));
    else if (type === 'DOUBLE') appender.appendDouble(Number(value));
    else if (type === 'BOOLEAN') appender.appendBoolean(value === true);
    else appender.appendVarchar(String(value));
  }
  appender.endRow();
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
