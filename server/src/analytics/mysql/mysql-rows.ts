import type { FieldPacket } from 'mysql2';
import type { Row, Value } from '../analytics-store.js';

const TINY = 1;
const DECIMAL = 246;
const WHOLE: ReadonlySet<number> = new Set([2, 3, 8, 9]);

/** The rows of a result, as every engine gives them: truth as booleans, numbers as numbers, and an error where one cannot hold what was answered. */
export function mysqlRows(rows: readonly (readonly unknown[])[], fields: readonly FieldPacket[]): Row[] {
  const columns = fields.map(({ name, columnType, columnLength }) => ({ name, read: readerOf(columnType ?? 0, columnLength ?? 0) }));
  return rows.map((row) => Object.fromEntries(columns.map(({ name, read }, index) => [name, read(row[index] ?? null)])));
}

function readerOf(type: number, length: number): (value: unknown) => Value {
  if (type === TINY && length === 1) return (value) => (value === null ? null : Number(value) !== 0);
  if (type === TINY || type === DECIMAL || WHOLE.has(type)) return (value) => (value === null ? null : numberOf(value));
  return (value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`The analytics store answered a ${typeof value}, which is neither text nor number`);
  };
}

function numberOf(value: unknown): number {
  const number = Number(value);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    throw new RangeError(`The analytics store answered ${String(value)}, more than a number can hold exactly`);
  }
  return number;
}
