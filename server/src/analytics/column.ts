/** The kind of a column's values. */
export type ColumnKind = 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR' | 'ENUM';

/** One column of a table of the star schema; `words` are the members of an ENUM in domain order. */
export interface Column<V = unknown> {
  readonly kind: ColumnKind;
  readonly words: readonly string[] | null;
  readonly isNullable: boolean;
  /** Carries the type of the column's values; never set. */
  readonly value?: V;
}

/** The columns of a table, in the order in which they are stored. */
export type Columns = Readonly<Record<string, Column>>;

/** A row of a table with these columns. */
export type RowOfColumns<C extends Columns> = { readonly [N in keyof C]: C[N] extends Column<infer V> ? V : never };

const plain = <V>(kind: ColumnKind, words: readonly string[] | null = null): Column<V> => ({ kind, words, isNullable: false });

/** A whole number of 32 bits: keys, counts, days. */
export const integer = plain<number>('INTEGER');
/** A whole number within ±2^53: instants, millionths of a vote. */
export const bigint = plain<number>('BIGINT');
export const double = plain<number>('DOUBLE');
export const boolean = plain<boolean>('BOOLEAN');
export const text = plain<string>('VARCHAR');

/** A column whose values are the words of a closed set; it orders as the domain lists them. */
export function oneOf<W extends string>(words: readonly W[]): Column<W> {
  return plain<W>('ENUM', words);
}

/** The same column, where null means what its table says. */
export function orNull<V>(column: Column<V>): Column<V | null> {
  return { kind: column.kind, words: column.words, isNullable: true };
}

/** The statement that makes a table of these columns. */
export function createTableSql(table: string, columns: Columns): string {
  const lines = Object.entries(columns).map(([name, column]) => `  ${name} ${sqlTypeOf(column)}${column.isNullable ? '' : ' NOT NULL'}`);
  return `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)`;
}

function sqlTypeOf(column: Column): string {
  return column.words === null ? column.kind : `ENUM (${column.words.map((word) => `'${word}'`).join(', ')})`;
}
