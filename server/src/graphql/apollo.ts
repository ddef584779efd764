import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler, Response } from 'express';
import { type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Server } from 'node:http';
import type { Logger } from '../http/log.js';
import { type GraphqlContext, showLatest } from './context.js';
import { traceForRouters } from './federation/trace-for-routers.js';
import { type CallerLimits, DIRECT_LIMITS, ROUTER_LIMITS } from './limits/caller-limits.js';
import { costPlugin, sizeRule } from './limits/limit-plugin.js';
import { publicError } from './public-error.js';
import { type RefusalNotes, refusalPlugin } from './refusal-plugin.js';
import { statusForJson } from './status-for-json.js';

/** The parts of a context that one request brings along. */
export interface RequestParts {
  readonly response: Response;
  readonly signal: AbortSignal;
}

/** Answers one query inside the service as it would be answered over HTTP: with the same checks and limits. */
export type AnswerQuery = (
  request: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  context: GraphqlContext,
) => Promise<{ readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly GraphQLFormattedError[] }>;

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly httpServer: Server;
  readonly createContext: (parts: RequestParts) => GraphqlContext;
  readonly log: Logger;
  /** Whether callers beside the router may ask for the schema. */
  readonly introspection: boolean;
  readonly refusals: RefusalNotes;
}

/**
 * Starts Apollo Server for direct callers and, with wider limits, for routers, and returns one express handler for both.
 * The caller's going away aborts its context's signal.
 */
export async function startApollo(
  parts: ApolloParts,
): Promise<{ handler: RequestHandler; answer: AnswerQuery; stop: () => Promise<void> }> {
  const direct = await startServer(parts, DIRECT_LIMITS, parts.introspection);
  const router = await startServer(parts, ROUTER_LIMITS, true);
  return {
    handler: (request, response, next) => (response.locals.isRouter ? router : direct).handler(request, response, next),
    answer: (request, context) => (context.isRouter ? router : direct).answer(request, context),
    stop: async () => {
      await Promise.all([direct.stop(), router.stop()]);
    },
  };
}

async function startServer(
  { schema, httpServer, createContext, log, refusals }: ApolloParts,
  limits: CallerLimits,
  introspection: boolean,
) {
  const server = new ApolloServer<GraphqlContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [sizeRule(limits)],
    validationOptions: { maxErrors: limits.errors },
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => publicError(formatted, error, { log, mayKnowSchema: introspection }),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      traceForRouters(({ isRouter }) => isRouter),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin(limits),
      refusalPlugin(refusals),
      statusForJson,
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
      return createContext({ response: res, signal: gone.signal });
    },
  });
  const answer: AnswerQuery = async (request, context) => {
    const { body } = await server.executeOperation(request, { contextValue: context });
    if (body.kind !== 'single') throw new Error('A query was answered in parts.');
    const { data = null, errors = [] } = body.singleResult;
    return { data, errors };
  };
  return { handler, answer, stop: () => server.stop() };
}

/** A query waits until the analytics show what its caller wrote before. */
const showOwnWrites: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === OperationTypeNode.QUERY) await showLatest(contextValue);
    },
  }),
};
