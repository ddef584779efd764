import { GraphQLError, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { refuse } from '../../domain/refusal.js';
import type { EntityShape } from './entity-shape.js';
import { fieldSetText, holds, isPlain, partOf } from './field-set.js';

/** A reference to an entity as it is passed on: its type, its keys and what its fields require, nothing else. */
export type Reference = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** How each entity type loads by its reference; null where the caller may not see it or it does not exist. */
export type EntityReferences<Context extends object> = Readonly<
  Record<string, (reference: never, context: Context, info: GraphQLResolveInfo) => Promise<object | null>>
>;

/** The most representations that one request may ask for, unless the settings say otherwise. */
export const MOST_REPRESENTATIONS = 1_000;

const LONGEST_KEY = 191;

/**
 * Wraps `_entities` so that each representation is checked and answered by itself: an unknown type or a
 * malformed key is an error at its own place, the others answer. Keys are type-checked because `_Any` is
 * not coerced, and MySQL compares a number with a string key by converting the key.
 */
export function guardEntities(schema: GraphQLSchema, shapes: ReadonlyMap<string, EntityShape>, maximum: number): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!field || !resolve) return schema;
  field.resolve = (source, { representations }: { representations: readonly unknown[] }, context, info) => {
    if (representations.length > maximum) throw tooMany(representations.length, maximum);
    return representations.map(async (representation) => {
      const reference = checkedReference(representation, shapes);
      const answers = (await resolve(source, { representations: [reference] }, context, info)) as readonly unknown[];
      return answers[0];
    });
  };
  return schema;
}

function checkedReference(representation: unknown, shapes: ReadonlyMap<string, EntityShape>): Reference {
  if (!isPlain(representation)) {
    throw refuse('BAD_USER_INPUT', {
      problem: 'A representation is not an object.',
      remedy: 'Send an object with __typename and the fields of a key.',
    });
  }
  const typeName = Object.hasOwn(representation, '__typename') ? representation['__typename'] : undefined;
  const shape = typeof typeName === 'string' ? shapes.get(typeName) : undefined;
  if (typeof typeName !== 'string' || shape === undefined) {
    throw refuse('BAD_USER_INPUT', {
      problem: 'The __typename of a representation is no entity of this service.',
      remedy: `The entities are ${[...shapes.keys()].join(', ')}.`,
    });
  }
  const keys = shape.keys.filter((key) => holds(representation, key, isKeyValue));
  if (keys.length === 0) {
    throw refuse('BAD_USER_INPUT', {
      problem: `The representation of ${typeName} holds none of its keys.`,
      remedy: `Send ${shape.keys.map((key) => `"${fieldSetText(key)}"`).join(' or ')}, each a string of 1 to ${LONGEST_KEY} characters.`,
    });
  }
  const parts = [...keys, ...shape.required].map((fields) => partOf(representation, fields));
  return Object.assign({}, ...parts, { __typename: typeName }) as Reference;
}

function isKeyValue(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_KEY;
}

function tooMany(count: number, maximum: number): GraphQLError {
  const originalError = refuse('BAD_USER_INPUT', {
    problem: `A request may hold ${maximum} representations at most; this one holds ${count}.`,
    remedy: 'Send several requests.',
  });
  return new GraphQLError(originalError.message, { originalError, extensions: { code: originalError.code, http: { status: 400 } } });
}
