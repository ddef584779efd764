import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder, sql } from 'kysely';
import type { Parameter } from '../../analytics/analytics-store.js';

/** A piece of SQL text whose values are bound parameters. */
export type Fragment = RawBuilder<unknown>;

const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The text and the bound parameters of a statement. */
export function compileSql(statement: Fragment): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const compiled = statement.compile(compiler);
  return { sql: compiled.sql, parameters: compiled.parameters as readonly Parameter[] };
}

/** Fragments one per line, separated by commas. */
export function list(fragments: readonly Fragment[]): Fragment {
  return sql.join(fragments, sql`,\n  `);
}

/** All of these; `true` when there are none. */
export function every(fragments: readonly Fragment[]): Fragment {
  return fragments.length === 0 ? sql`true` : sql.join(fragments, sql`\n  and `);
}

/** Any of these; `false` when there are none. */
export function some(fragments: readonly Fragment[]): Fragment {
  return fragments.length === 0 ? sql`false` : sql`(${sql.join(fragments, sql` or `)})`;
}

/** `fragment as "name"`. */
export function named(fragment: Fragment, name: string): Fragment {
  return sql`${fragment} as ${sql.ref(name)}`;
}
