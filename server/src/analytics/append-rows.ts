import type { DuckDBConnection, DuckDBType, DuckDBVector } from '@duckdb/node-api';
import { BIGINT, BOOLEAN, DOUBLE, DuckDBDataChunk, ENUM, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { Column } from './column.js';
import type { StarRow, StarTable } from './star-schema.js';
import { STAR_SCHEMA } from './star-schema.js';

const CHUNK_ROWS = 2048;
const TWO_TO_32 = 2 ** 32;

type AnyRow = Readonly<Record<string, unknown>>;
type WriteColumn = (vector: DuckDBVector, rows: readonly AnyRow[], from: number, count: number) => void;

const writers = new Map<StarTable, readonly WriteColumn[]>();

/** Appends rows to a table inside the connection's transaction, chunk by chunk and column by column. */
export async function appendRows<T extends StarTable>(connection: DuckDBConnection, table: T, rows: readonly StarRow<T>[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries<Column>(STAR_SCHEMA[table]);
  const write = writers.get(table) ?? columns.map(([name, column]) => writerOf(name, column));
  writers.set(table, write);
  const chunk = DuckDBDataChunk.create(columns.map(([, column]) => engineType(column)));
  const appender = await connection.createAppender(table);
  try {
    for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, rows.length - from);
      chunk.reset();
      chunk.rowCount = count;
      write.forEach((writeColumn, index) => {
        const vector = chunk.getColumnVector(index);
        writeColumn(vector, rows, from, count);
        vector.flush();
      });
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

const ENGINE_TYPE = { INTEGER, BIGINT, DOUBLE, BOOLEAN, VARCHAR } as const;

function engineType({ kind, words }: Column): DuckDBType {
  return kind === 'ENUM' ? ENUM(words ?? []) : ENGINE_TYPE[kind];
}

/** A vector with its memory in the open: writing there is several times faster than through `setItem`. */
interface OpenVector<A> {
  readonly items: A;
  setItem(index: number, value: unknown): void;
}

function writerOf(name: string, column: Column): WriteColumn {
  switch (column.kind) {
    case 'INTEGER':
    case 'DOUBLE':
      return numberWriter(name);
    case 'BIGINT':
      return bigintWriter(name);
    case 'ENUM':
      return enumWriter(name, new Map((column.words ?? []).map((word, position) => [word, position])));
    default:
      column.kind satisfies 'BOOLEAN' | 'VARCHAR';
      return itemWriter(name);
  }
}

function numberWriter(name: string): WriteColumn {
  return (vector, rows, from, count) => {
    const { items, open } = opened<Int32Array | Float64Array>(vector);
    for (let index = 0; index < count; index += 1) {
      const value = rows[from + index]?.[name] as number | null;
      if (value === null) open.setItem(index, null);
      else items[index] = value;
    }
  };
}

function bigintWriter(name: string): WriteColumn {
  return (vector, rows, from, count) => {
    const { items, open } = opened<BigInt64Array>(vector);
    const halves = new Int32Array(items.buffer, items.byteOffset, items.length * 2);
    for (let index = 0; index < count; index += 1) {
      const value = rows[from + index]?.[name] as number | null;
      if (value === null) {
        open.setItem(index, null);
      } else {
        halves[2 * index] = value;
        halves[2 * index + 1] = Math.floor(value / TWO_TO_32);
      }
    }
  };
}

function itemWriter(name: string): WriteColumn {
  return (vector, rows, from, count) => {
    const { open } = opened<unknown>(vector);
    for (let index = 0; index < count; index += 1) open.setItem(index, rows[from + index]?.[name] ?? null);
  };
}

function enumWriter(name: string, positions: ReadonlyMap<string, number>): WriteColumn {
  return (vector, rows, from, count) => {
    const { items, open } = opened<Uint8Array>(vector);
    for (let index = 0; index < count; index += 1) {
      const word = rows[from + index]?.[name] as string | null;
      if (word === null) {
        open.setItem(index, null);
      } else {
        const position = positions.get(word);
        if (position === undefined) throw new RangeError(`"${word}" is not a word of column ${name}`);
        items[index] = position;
      }
    }
  };
}

function opened<A>(vector: DuckDBVector): { items: A; open: OpenVector<A> } {
  const open = vector as unknown as OpenVector<A>;
  return { items: open.items, open };
}
