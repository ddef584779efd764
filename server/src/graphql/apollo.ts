import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler, Response } from 'express';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Server } from 'node:http';
import type { Logger } from '../http/log.js';
import type { GraphqlContext } from './context.js';
import { traceForRouters } from './federation/trace-for-routers.js';
import { isRouter } from './is-router.js';
import { publicError } from './public-error.js';

/** The parts of a context that one request brings along. */
export interface RequestParts {
  readonly response: Response;
  readonly signal: AbortSignal;
}

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly createContext: (parts: RequestParts) => GraphqlContext;
  readonly log: Logger;
}

/** Starts Apollo Server and returns its express handler. The caller's going away aborts its context's signal. */
export async function startApollo({
  schema,
  httpServer,
  createContext,
  log,
}: ApolloParts): Promise<{ handler: RequestHandler; stop: () => Promise<void> }> {
  const server = new ApolloServer<GraphqlContext & { requestId: string }>({
    schema,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 5_000 },
    maxRecursiveSelections: 5_000,
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => publicError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      traceForRouters(isRouter),
      ApolloServerPluginCacheControlDisabled(),
      showOwnWrites,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
    ],
  });
  await server.start();
  const handler = expressMiddleware(server, {
    context: async ({ res }) => {
      const gone = new AbortController();
      res.on('close', () => {
        if (!res.writableFinished) gone.abort();
      });
      const context = createContext({ response: res, signal: gone.signal });
      return { ...context, requestId: res.locals.requestId };
    },
  });
  return { handler, stop: () => server.stop() };
}

/** A query waits until the analytics show what its caller wrote before. */
const showOwnWrites: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.QUERY) await contextValue.ownWrites.shown(contextValue.identity.id);
    },
  }),
};
