import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { composeServices as composeServicesOfTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs, LATEST_ROUTER_COMPATIBILITY_VERSION } from '@wundergraph/composition';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { BILLING_SDL } from '../../schema/neighbour/billing-schema.ts';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';

const published = readFileSync(resolve(import.meta.dirname, '../../schema/rapport.graphql'), 'utf8');

const SUBGRAPHS = Object.entries({ rapport: published, billing: BILLING_SDL }).map(([name, sdl]) => ({
  name,
  url: `http://${name}.example`,
  typeDefs: parse(sdl),
}));

describe('the published contract', () => {
  test('is what the server builds', async () => {
    expect(published).toBe((await buildRapportSubgraph()).sdl);
  });

  test('composes with a service that owns the account', () => {
    const { errors, supergraphSdl } = composeServices(SUBGRAPHS);
    expect(errors ?? []).toEqual([]);
    expect(supergraphSdl).toMatch(/type Account[\s\S]*creditLimit/);
    expect(supergraphSdl).toMatch(/type Account[\s\S]*relationshipQuality/);
  });

  test('composes for the Cosmo router', () => {
    const composed = federateSubgraphs({
      subgraphs: SUBGRAPHS.map(({ typeDefs, ...service }) => ({ ...service, definitions: typeDefs })),
      version: LATEST_ROUTER_COMPATIBILITY_VERSION,
    });
    expect('errors' in composed ? composed.errors : []).toEqual([]);
    expect(composed.success && Object.keys(composed.federatedGraphSchema.getTypeMap())).toContain('RelationshipQuality');
  });

  test('composes with another composer too', () => {
    const composed = composeServicesOfTheGuild(SUBGRAPHS);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed).toHaveProperty('supergraphSdl', expect.stringContaining('relationshipQuality'));
  });

  test('composes with the service that the README shows, under the query that it shows', () => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const shown = /\n {4}extend schema @link[\s\S]*?type Query \{.*\}\n/.exec(readme)?.[0] ?? '';
    const { errors, schema } = composeServices([SUBGRAPHS[0]!, { name: 'orders', url: 'http://orders.example', typeDefs: parse(shown) }]);
    expect(errors ?? []).toEqual([]);
    const query = /`(\{ accountsOverLimit .*?\})`/.exec(readme)?.[1] ?? '';
    expect(validate(schema!.toGraphQLJSSchema(), parse(query))).toEqual([]);
  });
});
