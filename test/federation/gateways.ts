import { composeServices } from '@apollo/composition';
import { composeServices as composeServicesOfTheGuild } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { BILLING_SDL } from '../../schema/neighbour/billing-schema.ts';
import { startApolloGateway } from './apollo-gateway.js';
import type { RunningGateway, Supergraph } from './gateway.js';
import { HAS_GRAFBASE, startGrafbaseGateway } from './grafbase-gateway.js';
import { startHiveGateway } from './hive-gateway.js';

const SECRET_HEADER = 'x-router-secret';

/** The two services that a supergraph joins, where they run. */
export interface Joined {
  readonly rapportUrl: string;
  readonly rapportSdl: string;
  readonly routerSecret: string;
  readonly billingUrl: string;
}

/** Every gateway over every supergraph that it can serve; Grafbase's composes by itself, and runs on Linux x64 only. */
export const GATEWAYS: Readonly<Record<string, (joined: Joined) => Promise<RunningGateway>>> = {
  "Apollo's gateway": (joined) => startApolloGateway(supergraphOf(joined, composedByApollo)),
  "Apollo's gateway over the Guild's composition": (joined) => startApolloGateway(supergraphOf(joined, composedByTheGuild)),
  'the Hive gateway': (joined) => startHiveGateway(supergraphOf(joined, composedByTheGuild)),
  "the Hive gateway over Apollo's composition": (joined) => startHiveGateway(supergraphOf(joined, composedByApollo)),
  ...(HAS_GRAFBASE && {
    "Grafbase's gateway": ({ rapportUrl, rapportSdl, routerSecret, billingUrl }: Joined) =>
      startGrafbaseGateway([
        { name: 'rapport', url: rapportUrl, sdl: rapportSdl, forwards: ['authorization'], sends: { [SECRET_HEADER]: routerSecret } },
        { name: 'billing', url: billingUrl, sdl: BILLING_SDL, forwards: [], sends: {} },
      ]),
  }),
};

type Services = Parameters<typeof composeServices>[0];

function supergraphOf({ rapportUrl, rapportSdl, routerSecret, billingUrl }: Joined, compose: (services: Services) => string): Supergraph {
  const supergraphSdl = compose([
    { name: 'rapport', url: rapportUrl, typeDefs: parse(rapportSdl) },
    { name: 'billing', url: billingUrl, typeDefs: parse(BILLING_SDL) },
  ]);
  const headersOf: Supergraph['headersOf'] = (subgraph, authorization) =>
    subgraph.toLowerCase() === 'rapport' ? { [SECRET_HEADER]: routerSecret, ...(authorization !== undefined && { authorization }) } : {};
  return { supergraphSdl, headersOf };
}

function composedByApollo(services: Services): string {
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors.join('\n'));
  return supergraphSdl;
}

function composedByTheGuild(services: Services): string {
  const composed = composeServicesOfTheGuild(services.map(({ name, typeDefs, url = '' }) => ({ name, typeDefs, url })));
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.join('\n'));
  return composed.supergraphSdl;
}
