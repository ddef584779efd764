import { type Expression, type RawNode, sql } from 'kysely';

/** A piece of SQL text whose values are bound parameters. */
export type Fragment = Expression<unknown>;

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

/** A piece of text with the form that it has in MySQL's language beside it. */
export interface TwofoldNode extends RawNode {
  readonly inMysql: RawNode;
}

/** A piece of a statement that each engine's language says in its own way; which one holds is settled when it is compiled. */
export function byDialect(duckdb: Fragment, mysql: Fragment): Fragment {
  const node: TwofoldNode = { ...sql`${duckdb}`.toOperationNode(), inMysql: sql`${mysql}`.toOperationNode() };
  return { expressionType: undefined, toOperationNode: () => node };
}
