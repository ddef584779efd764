import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';

/** Federated tracing: a router that asks for it gets the times of every field in `extensions.ftv1`; nobody else does. */
export function traceForRouters<Context extends BaseContext>(isRouter: (context: Context) => boolean): ApolloServerPlugin<Context> {
  const traces = ApolloServerPluginInlineTrace({ includeErrors: { masked: true } });
  return {
    ...traces,
    requestDidStart: async (request) => (isRouter(request.contextValue) ? traces.requestDidStart?.(request) : undefined),
  };
}
