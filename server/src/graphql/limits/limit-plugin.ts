import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import { Refusal, refuse } from '../../domain/refusal.js';
import type { CallerLimits } from './caller-limits.js';
import { checkDocument } from './check-document.js';
import { costOfOperation } from './cost-of-operation.js';

/** Refuses documents that are too large for a kind of caller; what they refuse is invalid, so nothing of it runs. */
export function sizeRule(limits: CallerLimits): ValidationRule {
  return (context) => ({
    Document: (document) => {
      try {
        checkDocument(document, limits);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        context.reportError(new GraphQLError(error.message, { originalError: error }));
      }
    },
  });
}

/** Refuses operations that are too costly for a kind of caller, before they run. */
export function costPlugin(limits: CallerLimits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const fragments = new Map(
          document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
        );
        const cost = operation ? costOfOperation({ schema, operation, fragments, variables: request.variables ?? {} }) : 0;
        if (cost <= limits.cost) return;
        const refusal = refuse('QUERY_TOO_COSTLY', { cost, maximum: limits.cost });
        throw new GraphQLError(refusal.message, { originalError: refusal, extensions: { code: refusal.code, http: { status: 400 } } });
      },
    }),
  };
}
