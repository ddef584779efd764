import { instantLiteral, instantOfText, numberLiteral, textLiteral } from './sql-literal.js';

/** What a field of a record holds, null: unknown. Moments are milliseconds. */
export type FieldValue = string | number | boolean | null;

/** How one column type is written and read. `settle` gives the value as it will be read back, to compare by. */
export interface ColumnCodec {
  readonly settle: (value: FieldValue) => FieldValue;
  readonly write: (value: FieldValue) => string;
  readonly read: (stored: unknown) => FieldValue;
}

const asIs = (value: FieldValue): FieldValue => value;

const text: ColumnCodec = {
  settle: (value) => (value as string).toWellFormed(),
  write: (value) => textLiteral(value as string),
  read: (stored) => stored as string,
};

const number: ColumnCodec = {
  settle: (value) => (Object.is(value, -0) ? 0 : value),
  write: (value) => numberLiteral(value as number),
  read: (stored) => stored as number,
};

const TEN_THOUSANDTHS = 10_000;

const CODECS: Readonly<Record<string, ColumnCodec>> = {
  varchar: text,
  text,
  date: text,
  datetime: {
    settle: asIs,
    write: (value) => instantLiteral(value as number),
    read: (stored) => instantOfText(stored as string),
  },
  boolean: { settle: asIs, write: (value) => (value ? '1' : '0'), read: (stored) => stored === 1 },
  smallint: number,
  bigint: number,
  double: number,
  decimal: {
    ...number,
    settle: (value) => Math.round((value as number) * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
    read: (stored) => Number(stored),
  },
};

/** The codec of a column type of the entities, with null as itself in every direction. */
export function codecOf(columnType: string): ColumnCodec {
  const codec = CODECS[columnType];
  if (!codec) throw new Error(`No codec for the column type ${columnType}.`);
  return {
    settle: (value) => (value === null ? null : codec.settle(value)),
    write: (value) => (value === null ? 'NULL' : codec.write(value)),
    read: (stored) => (stored === null ? null : codec.read(stored)),
  };
}
