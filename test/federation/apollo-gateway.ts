import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { RunningGateway, Supergraph } from './gateway.js';

interface FromCaller {
  readonly authorization?: string;
}

/** Apollo's gateway over a supergraph. */
export async function startApolloGateway({ supergraphSdl, headersOf }: Supergraph): Promise<RunningGateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<FromCaller>({
        ...(url !== undefined && { url }),
        willSendRequest: ({ request, context }) => {
          for (const [header, value] of Object.entries(headersOf(name, context.authorization))) request.http?.headers.set(header, value);
        },
      }),
  });
  const server = new ApolloServer<FromCaller>({ gateway, introspection: true });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req: { headers } }) => (headers.authorization === undefined ? {} : { authorization: headers.authorization }),
  });
  return { url, stop: () => server.stop() };
}
