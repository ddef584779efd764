import { GraphQLError, type GraphQLSchema, type GraphQLResolveInfo } from 'graphql';

/** The key fields of each entity type. Every key is one non-empty string. */
export type EntityKeys = Readonly<Record<string, string>>;

/** A reference to an entity as a router sends it; everything but the key is untrusted and ignored. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** How each entity type loads by its reference; null where the caller may not see it or it does not exist. */
export type EntityReferences<Context extends object> = Readonly<
  Record<string, (representation: { readonly id: string }, context: Context, info: GraphQLResolveInfo) => Promise<object | null>>
>;

/** The most representations that one request may ask for. Routers send all keys of a fetch at once, so it is generous. */
export const MOST_REPRESENTATIONS = 5_000;

const LONGEST_KEY = 191;

/**
 * Wraps `_entities` so that each representation is checked and answered by itself: an unknown type or a
 * malformed key is an error at its own place, the others answer. Keys are type-checked because `_Any` is
 * not coerced, and MySQL compares a number with a string key by converting the key.
 */
export function guardEntities(schema: GraphQLSchema, keys: EntityKeys): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!field || !resolve) return schema;
  field.resolve = (source, { representations }: { representations: readonly unknown[] }, context, info) => {
    if (representations.length > MOST_REPRESENTATIONS) {
      throw badRepresentation(
        `A request may hold ${MOST_REPRESENTATIONS} representations at most; this one holds ${representations.length}. Send several requests.`,
      );
    }
    return representations.map(async (representation) => {
      const reference = checkedReference(representation, keys);
      const answers = (await resolve(source, { representations: [reference] }, context, info)) as readonly unknown[];
      return answers[0];
    });
  };
  return schema;
}

function checkedReference(representation: unknown, keys: EntityKeys): Representation {
  if (representation === null || typeof representation !== 'object' || Array.isArray(representation)) {
    throw badRepresentation('A representation must be an object with __typename and its key.');
  }
  const { __typename: typeName } = representation as { __typename?: unknown };
  const key = typeof typeName === 'string' && Object.hasOwn(keys, typeName) ? keys[typeName] : undefined;
  if (typeof typeName !== 'string' || key === undefined) {
    throw badRepresentation(`No entity of that type: the entities are ${Object.keys(keys).join(', ')}.`);
  }
  const value = (representation as Record<string, unknown>)[key];
  if (typeof value !== 'string' || value.length === 0 || value.length > LONGEST_KEY) {
    throw badRepresentation(`The key "${key}" of ${typeName} must be a string of 1 to ${LONGEST_KEY} characters.`);
  }
  return { __typename: typeName, [key]: value };
}

function badRepresentation(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
