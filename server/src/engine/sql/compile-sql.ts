import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawNode,
  sql,
} from 'kysely';
import type { Parameter, SqlDialect } from '../../analytics/analytics-store.js';
import type { Fragment, TwofoldNode } from './fragment.js';

/** Compiles what a MySQL-protocol engine reads; parameters are numbered as the analytics store's port has them. */
class MysqlAnalyticsCompiler extends MysqlQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return `$${this.numParameters}`;
  }

  protected override visitRaw(node: RawNode): void {
    const { inMysql } = node as Partial<TwofoldNode>;
    if (inMysql) this.visitNode(inMysql);
    else super.visitRaw(node);
  }
}

const COMPILERS: Readonly<Record<SqlDialect, Kysely<never>>> = {
  DUCKDB: new Kysely<never>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  MYSQL: new Kysely<never>({
    dialect: {
      createAdapter: () => new MysqlAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new MysqlIntrospector(database),
      createQueryCompiler: () => new MysqlAnalyticsCompiler(),
    },
  }),
};

/** The text of a statement in an engine's language, and its parameters. */
export function compileSql(statement: Fragment, dialect: SqlDialect): { readonly sql: string; readonly parameters: readonly Parameter[] } {
  const compiled: CompiledQuery = sql`${statement}`.compile(COMPILERS[dialect]);
  return { sql: compiled.sql, parameters: compiled.parameters as readonly Parameter[] };
}
