import type { GraphQLSchema } from 'graphql';
import { refuse } from '../../domain/refusal.js';

const ROUTER_FIELDS = ['_service', '_entities'] as const;

/** Keeps the fields by which routers compose and join from everybody else, under whatever alias they are asked for. */
export function restrictToRouters<Context>(schema: GraphQLSchema, isRouter: (context: Context) => boolean): GraphQLSchema {
  const fields = schema.getQueryType()?.getFields();
  for (const name of ROUTER_FIELDS) {
    const field = fields?.[name];
    const resolve = field?.resolve;
    if (!field || !resolve) continue;
    field.resolve = (source, values, context, info) => {
      if (!isRouter(context)) throw refuse('FORBIDDEN', { action: `asking for ${name}, which only a router may` });
      return resolve(source, values, context, info);
    };
  }
  return schema;
}
