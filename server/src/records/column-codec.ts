import { dateTimeOf, instantOfText, numberLiteral, textLiteral } from './sql-literal.js';

/** What a column holds, null: unknown. Moments are milliseconds, a list is its JSON text. */
export type FieldValue = string | number | boolean | null;

/** How one column type is written and read. */
interface TypeCodec {
  /** A field of a record as it will be read back, to compare by. */
  readonly settle: (value: unknown) => FieldValue;
  /** The value as the database's text. */
  readonly text: (value: FieldValue) => string;
  readonly isQuoted: boolean;
  readonly read: (stored: unknown) => FieldValue;
  /** The value as a field of a record. */
  readonly reveal: (value: FieldValue) => unknown;
}

/** How one column is written and read; null is itself in every direction. */
export interface ColumnCodec {
  /** A field of a record as it will be read back, to compare by. */
  readonly settle: (value: unknown) => FieldValue;
  /** As SQL. */
  readonly literal: (value: FieldValue) => string;
  /** As a field of `LOAD DATA` with its default format. */
  readonly loaded: (value: FieldValue) => string;
  /** The same of a field of a record that is not null. */
  readonly packed: (value: unknown) => string;
  readonly read: (stored: unknown) => FieldValue;
  /** The value as a field of a record. */
  readonly reveal: (value: FieldValue) => unknown;
  readonly isOfLists: boolean;
  /** What is stored as a field of a record. */
  readonly revealStored: (stored: unknown) => unknown;
}

const asIs = (value: unknown): FieldValue => value as FieldValue;

const text: TypeCodec = {
  settle: (value) => (value as string).toWellFormed(),
  text: (value) => value as string,
  isQuoted: true,
  read: asIs,
  reveal: asIs,
};

const number: TypeCodec = {
  settle: (value) => (Object.is(value, -0) ? 0 : (value as number)),
  text: (value) => numberLiteral(value as number),
  isQuoted: false,
  read: asIs,
  reveal: asIs,
};

/** A list is stored as JSON in which nothing unknown is written and names are in order, so that equal lists are equal texts. */
const list: TypeCodec = {
  ...text,
  settle: (value) => JSON.stringify(inOrder(typeof value === 'string' ? JSON.parse(value) : value)),
  reveal: (value) => JSON.parse(value as string),
};

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(known.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, field]) => [name, inOrder(field)]));
}

const TEN_THOUSANDTHS = 10_000;

const CODECS: Readonly<Record<string, TypeCodec>> = {
  varchar: text,
  text,
  /** No other field is as long as a list can be. */
  mediumtext: list,
  date: text,
  datetime: {
    settle: asIs,
    text: (value) => dateTimeOf(value as number),
    isQuoted: true,
    read: (stored) => instantOfText(stored as string),
    reveal: asIs,
  },
  boolean: { settle: asIs, text: (value) => (value ? '1' : '0'), isQuoted: false, read: (stored) => stored === 1, reveal: asIs },
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
    packed: codec === text ? packedText : (value) => loadedText(codec.text(codec.settle(value))),
    read: (stored) => (stored === null ? null : codec.read(stored)),
    reveal: (value) => (value === null ? null : codec.reveal(value)),
    isOfLists: codec === list,
    revealStored: (stored) => (stored === null ? null : codec.reveal(codec.read(stored))),
  };
}

/** What stands for itself in the default format of `LOAD DATA`, and is well-formed. */
const PLAIN = /^[ -[\]-~]*$/;

function packedText(value: unknown): string {
  return PLAIN.test(value as string) ? (value as string) : loadedText((value as string).toWellFormed());
}

function loadedText(plain: string): string {
  return LOAD_SPECIAL.test(plain) ? plain.replace(EVERY_LOAD_SPECIAL, (character) => LOAD_ESCAPES[character] ?? character) : plain;
}
