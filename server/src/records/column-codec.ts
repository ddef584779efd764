import { dateTimeOf, instantOfText, numberLiteral, textLiteral } from './sql-literal.js';

/** What a field of a record holds, null: unknown. Moments are milliseconds. */
export type FieldValue = string | number | boolean | null;

/** How one column type is written and read. */
interface TypeCodec {
  /** The value as it will be read back, to compare by. */
  readonly settle: (value: FieldValue) => FieldValue;
  /** The value as the database's text. */
  readonly text: (value: FieldValue) => string;
  readonly isQuoted: boolean;
  readonly read: (stored: unknown) => FieldValue;
}

/** How one column is written and read; null is itself in every direction. */
export interface ColumnCodec {
  readonly settle: (value: FieldValue) => FieldValue;
  /** As SQL. */
  readonly literal: (value: FieldValue) => string;
  /** As a field of `LOAD DATA` with its default format. */
  readonly loaded: (value: FieldValue) => string;
  readonly read: (stored: unknown) => FieldValue;
}

const asIs = (value: FieldValue): FieldValue => value;

const text: TypeCodec = {
  settle: (value) => (value as string).toWellFormed(),
  text: (value) => value as string,
  isQuoted: true,
  read: (stored) => stored as string,
};

const number: TypeCodec = {
  settle: (value) => (Object.is(value, -0) ? 0 : value),
  text: (value) => numberLiteral(value as number),
  isQuoted: false,
  read: (stored) => stored as number,
};

const TEN_THOUSANDTHS = 10_000;

const CODECS: Readonly<Record<string, TypeCodec>> = {
  varchar: text,
  date: text,
  datetime: {
    settle: asIs,
    text: (value) => dateTimeOf(value as number),
    isQuoted: true,
    read: (stored) => instantOfText(stored as string),
  },
  boolean: { settle: asIs, text: (value) => (value ? '1' : '0'), isQuoted: false, read: (stored) => stored === 1 },
  smallint: number,
  double: number,
  decimal: {
    ...number,
    settle: (value) => Math.round((value as number) * TEN_THOUSANDTHS) / TEN_THOUSANDTHS,
    read: (stored) => Number(stored),
  },
};

/** What separates or escapes in the default format of `LOAD DATA`. */
const LOAD_SPECIAL = /[\0\t\n\\]/;
const EVERY_LOAD_SPECIAL = /[\0\t\n\\]/g;
const LOAD_ESCAPES: Readonly<Record<string, string>> = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\\': '\\\\' };

/** The codec of a column type of the entities. */
export function codecOf(columnType: string): ColumnCodec {
  const codec = CODECS[columnType];
  if (!codec) throw new Error(`No codec for the column type ${columnType}.`);
  return {
    settle: (value) => (value === null ? null : codec.settle(value)),
    literal: (value) => (value === null ? 'NULL' : codec.isQuoted ? textLiteral(codec.text(value)) : codec.text(value)),
    loaded: (value) => (value === null ? '\\N' : loadedText(codec.text(value))),
    read: (stored) => (stored === null ? null : codec.read(stored)),
  };
}

function loadedText(plain: string): string {
  return LOAD_SPECIAL.test(plain) ? plain.replace(EVERY_LOAD_SPECIAL, (character) => LOAD_ESCAPES[character] ?? character) : plain;
}
