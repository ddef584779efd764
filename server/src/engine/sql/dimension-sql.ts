import { sql } from 'kysely';
import type { TimeGrain } from '../../domain/time-grain.js';
import type { ColumnRef, Dimension } from '../../semantic/dimension.js';
import { firstDayOf, wordSql } from './dialect-sql.js';
import type { Fragment } from './fragment.js';

/** How a column of a declaration is read in a statement. */
export type ReadColumn = (column: ColumnRef) => Fragment;

/** The column as it is. */
export const plainColumn: ReadColumn = (column) => sql.ref(column);

/** Reads columns, as they are unless told otherwise, and remembers of which tables, so that a statement joins no table for nothing. */
export function rememberingTables(readColumn: ReadColumn = plainColumn): {
  readonly read: ReadColumn;
  readonly tables: ReadonlySet<string>;
} {
  const tables = new Set<string>();
  const read: ReadColumn = (column) => {
    tables.add(column.slice(0, column.indexOf('.')));
    return readColumn(column);
  };
  return { read, tables };
}

/** A row's member of a dimension. Of PERIOD it is the number of the period in the window, of a date the first day of its period. */
export function dimensionSql(dimension: Dimension, grain: TimeGrain | null, read: ReadColumn): Fragment {
  switch (dimension.kind) {
    case 'PERIOD':
      return sql`reading.slot`;
    case 'DATE':
      return firstDayOf(read(dimension.column), grain ?? 'DAY');
    case 'WORD':
      return wordSql(read(dimension.column), dimension.words);
    case 'TEXT':
    case 'ENTITY':
      return read(dimension.column);
    default:
      return dimension satisfies never;
  }
}

/** What a bucket's member of a dimension is called; null where its value says it. */
export function labelSql(dimension: Dimension, read: ReadColumn): Fragment | null {
  return dimension.kind === 'ENTITY' ? sql`min(${read(dimension.labelColumn)})` : null;
}

/** What a member is sorted by: words as the domain lists them, entities by label, the others by value. */
export function memberOrderSql(dimension: Dimension, key: Fragment, label: Fragment): Fragment {
  switch (dimension.kind) {
    case 'WORD': {
      const cases = dimension.words.map((word, position) => sql`when ${sql.lit(word)} then ${sql.lit(position)}`);
      return sql`case ${key} ${sql.join(cases, sql` `)} end`;
    }
    case 'ENTITY':
      return label;
    case 'PERIOD':
    case 'DATE':
    case 'TEXT':
      return key;
    default:
      return dimension satisfies never;
  }
}
