import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchema, createResolversMap } from 'type-graphql';
import { type EntityReferences, guardEntities, MOST_REPRESENTATIONS } from './entities.js';
import { entityShapes } from './entity-shape.js';
import { sizeLists } from './size-lists.js';

/** A schema and the document that other services compose: the same definitions with their directives. */
export interface Subgraph {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

export interface SubgraphParts<Context extends object> {
  readonly options: BuildSchemaOptions;
  /** What the document begins with: the version of the federation specification, and the directives imported from it. */
  readonly link: string;
  /** How each entity loads by its reference: one promise each, so that a bad one spoils nothing but its own answer. */
  readonly references: EntityReferences<Context>;
  readonly mostRepresentations?: number;
}

/**
 * Builds a Federation 2 subgraph. Which fields refer to an entity is read from the `@key` directives; each entity
 * that can be referred to must have its reference, else this throws.
 */
export async function buildSubgraph<Context extends object>(parts: SubgraphParts<Context>): Promise<Subgraph> {
  const { options, link, references, mostRepresentations = MOST_REPRESENTATIONS } = parts;
  const base = sizeLists(await buildSchema({ ...options, skipCheck: true }));
  const sdl = `${link}\n\n${printSchemaWithDirectives(base)}\n`;
  const typeDefs = parse(sdl);
  const shapes = entityShapes(typeDefs);
  checkReferences(Object.keys(references), [...shapes.keys()]);
  const resolvers = createResolversMap(base) as Record<string, Record<string, unknown>>;
  for (const [typeName, reference] of Object.entries(references)) {
    resolvers[typeName] = { ...resolvers[typeName], __resolveReference: reference };
  }
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return { schema: guardEntities(schema, shapes, mostRepresentations), sdl };
}

/** An entity without a reference would answer with what the router sent. */
function checkReferences(given: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((name) => !given.includes(name));
  const idle = given.filter((name) => !needed.includes(name));
  if (missing.length > 0) throw new Error(`These entities have a key but no reference: ${missing.join(', ')}.`);
  if (idle.length > 0) throw new Error(`These references belong to no type with a key: ${idle.join(', ')}.`);
}
