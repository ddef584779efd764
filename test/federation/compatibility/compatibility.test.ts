import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { traceForRouters } from '../../../server/src/graphql/federation/trace-for-routers.js';
import { startApolloGateway } from '../apollo-gateway.js';
import { buildProductsSubgraph } from './products-subgraph.js';
import { startSuiteSubgraph, SUITE } from './suite-subgraph.js';

type Send = (request: object, headers?: Readonly<Record<string, string>>) => Promise<unknown>;

/** The suite's client, whose addresses are those of the suite's own set of containers. */
interface SuiteClient {
  readonly graphqlRequest: (url: string, ...request: Parameters<Send>) => Promise<unknown>;
  productsRequest: Send;
  routerRequest: Send;
}

const require = createRequire(import.meta.url);
const client = require(join(SUITE, 'utils/client.js')) as SuiteClient;

/**
 * Apollo's subgraph compatibility suite as it is published, over a products subgraph that is built by the same function as
 * Rapport's: its test files are loaded here, its users and inventory subgraphs run beside, and a gateway joins the three.
 */
describe('the subgraph compatibility suite', () => {
  const running = new AsyncDisposableStack();

  beforeAll(async () => {
    const { schema, sdl } = await buildProductsSubgraph();
    const server = new ApolloServer({ schema, plugins: [traceForRouters(() => true)] });
    running.defer(() => server.stop());
    const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
    const others = await Promise.all((['users', 'inventory'] as const).map(startSuiteSubgraph));
    for (const { stop } of others) running.defer(stop);
    const { supergraphSdl, errors } = composeServices([{ name: 'products', url, typeDefs: parse(sdl) }, ...others]);
    if (supergraphSdl === undefined) throw new Error(`The suite's subgraphs do not compose: ${errors.join('\n')}`);
    const gateway = await startApolloGateway({ supergraphSdl, headersOf: () => ({}) });
    running.defer(gateway.stop);
    client.productsRequest = (...request) => client.graphqlRequest(url, ...request);
    client.routerRequest = (...request) => client.graphqlRequest(gateway.url, ...request);
  });

  afterAll(() => running.disposeAsync());

  Object.assign(globalThis, { describe, test, it, expect });
  const files = readdirSync(join(SUITE, 'tests')).filter((name) => name.endsWith('.test.js'));
  for (const file of files) require(join(SUITE, 'tests', file));

  test('has twelve files', () => {
    expect(files).toHaveLength(12);
  });
});
