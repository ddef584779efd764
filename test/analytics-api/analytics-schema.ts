import { graphql, type GraphQLSchema } from 'graphql';
import type { Role } from '../../server/src/access/identity.js';
import { EVERYTHING, type RowScope } from '../../server/src/access/row-scope.js';
import type { AnalyticsStore } from '../../server/src/analytics/analytics-store.js';
import { DimensionReader } from '../../server/src/analytics/dimension-reader.js';
import { createEngine } from '../../server/src/engine/engine.js';
import { createLoaders } from '../../server/src/graphql/loaders.js';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';
import type { Readers } from '../../server/src/graphql/readers.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import type { AnalyticsAnswer } from './answers.js';
import { NOW } from './fixture.js';

let schema: Promise<GraphQLSchema> | null = null;

/** The schema of the product, built once. */
function analyticsSchema(): Promise<GraphQLSchema> {
  schema ??= buildRapportSubgraph().then((subgraph) => subgraph.schema);
  return schema;
}

/** A store that counts the statements about states which pass through it. */
export function counting(store: AnalyticsStore): AnalyticsStore & { readonly statements: string[] } {
  const statements: string[] = [];
  return {
    statements,
    dialect: store.dialect,
    query: (sql, parameters, options) => {
      if (sql.includes('join "relationship_state"')) statements.push(sql);
      return store.query(sql, parameters, options);
    },
    stream: (...question) => store.stream(...question),
    close: () => store.close(),
  };
}

export interface Asking {
  readonly store: AnalyticsStore;
  readonly scope?: RowScope;
  readonly role?: Role;
  readonly variables?: Record<string, unknown>;
  readonly now?: number;
  readonly daysAsked?: number[];
}

/** Asks a query as a caller would and gives back data and the codes of its errors. */
export async function ask<D = { readonly relationshipAnalytics: AnalyticsAnswer }>(
  source: string,
  { store, scope = EVERYTHING, role = 'ANALYST', variables, now = NOW, daysAsked }: Asking,
) {
  const engine = createEngine({
    store,
    ensureStateDays: async (days) => void daysAsked?.push(...days),
    clock: () => now,
    datasets: DATASETS,
  });
  const { signal } = new AbortController();
  const readers = { dimensions: new DimensionReader(store) } as Partial<Readers> as Readers;
  const loaders = createLoaders(readers, scope, signal);
  const identity = { id: 'test', name: 'Test', role, scope };
  const contextValue = { identity, engine, loaders, signal };
  const { data, errors } = await graphql({ schema: await analyticsSchema(), source, contextValue, variableValues: variables ?? null });
  return {
    data: data as D,
    codes: (errors ?? []).map(({ originalError, message }) => (originalError as { code?: string } | undefined)?.code ?? message),
  };
}
