import type { DuckDBDataChunk, DuckDBResultReader, DuckDBValue } from '@duckdb/node-api';
import { DuckDBDecimalValue, DuckDBListValue } from '@duckdb/node-api';
import type { Row, Value } from './analytics-store.js';

/** The rows of a result as plain objects. */
export function rowsOf(reader: DuckDBResultReader): Row[] {
  const names = reader.deduplicatedColumnNames();
  const columns = reader.getColumns();
  return Array.from({ length: reader.currentRowCount }, (_, index) => {
    const row: Record<string, Value> = {};
    for (let column = 0; column < names.length; column += 1) row[names[column]!] = plainValue(columns[column]?.[index] ?? null);
    return row;
  });
}

/** The rows of a piece of a result. */
export function rowsOfChunk(names: readonly string[], chunk: DuckDBDataChunk): Row[] {
  const columns = names.map((_, column) => chunk.getColumnValues(column).map(plainValue));
  return Array.from({ length: chunk.rowCount }, (_, index) =>
    Object.fromEntries(names.map((name, column) => [name, columns[column]?.[index] ?? null])),
  );
}

/** A value of the engine as JavaScript has it: whole numbers as numbers, and an error when a number cannot hold one. */
export function plainValue(value: DuckDBValue): Value {
  if (typeof value === 'bigint') return safeNumber(value);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBListValue) return value.items.map(plainValue);
  return value.toString();
}

function safeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The analytics store answered ${value}, more than a number can hold exactly`);
  return number;
}
