import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchema, createResolversMap } from 'type-graphql';
import { type EntityKeys, type EntityReferences, guardEntities } from './entities.js';

const FEDERATION_LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@tag", "@inaccessible", "@cost", "@listSize"]
)`;

/** A schema and the document that other services compose: the same definitions with their directives. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * Builds the Federation 2 subgraph of the given resolvers. `keys` names each entity's key fields; a
 * representation is answered by its `references` function, one promise per representation so that one
 * bad representation spoils nothing but its own answer.
 */
export async function buildSubgraph<Context extends object>(
  options: BuildSchemaOptions,
  keys: EntityKeys,
  references: EntityReferences<Context>,
): Promise<Subgraph> {
  const base = await buildSchema({ ...options, skipCheck: true });
  const sdl = `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(base)}\n`;
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>;
  for (const [typeName, reference] of Object.entries(references)) {
    resolvers[typeName] = { ...resolvers[typeName], __resolveReference: reference };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  return { schema: guardEntities(schema, keys), sdl };
}
