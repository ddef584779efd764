import { getNamedType, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { refuse } from '../../domain/refusal.js';
import type { GraphqlContext } from '../context.js';
import { savedViewerOf } from './saved-viewer.js';

const KEY = 'inSegment';
const WHERE = 'RelationshipWhere';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Lets every field that takes a filter on relationships, at any depth of its arguments, take saved segments: before it
 * is answered they are replaced by what they stand for. Another's private segment is refused like one that is not there.
 */
export function resolveSegments(schema: GraphQLSchema): GraphQLSchema {
  const known = new Map<GraphQLInputType, boolean>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || !field.args.some((argument) => holdsWhere(argument.type, known))) continue;
      field.resolve = (root, args: Arguments, context: GraphqlContext, info) => {
        const ids = segmentsIn(args);
        if (ids.size === 0) return resolve(root, args, context, info);
        return wheresOf(ids, context).then((wheres) => resolve(root, replaced(args, wheres) as Arguments, context, info));
      };
    }
  }
  return schema;
}

function holdsWhere(type: GraphQLInputType, known: Map<GraphQLInputType, boolean>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  const before = known.get(named);
  if (before !== undefined) return before;
  known.set(named, named.name === WHERE);
  const holds = named.name === WHERE || Object.values(named.getFields()).some((field) => holdsWhere(field.type, known));
  known.set(named, holds);
  return holds;
}

/** The ids of the segments that arguments name. */
function segmentsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const part of value) segmentsIn(part, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key !== KEY) segmentsIn(part, found);
      else if (Array.isArray(part)) {
        if (part.length === 0)
          throw refuse('INVALID_WHERE', { problem: `${KEY} is an empty list`, remedy: 'Name a segment, or leave it out.' });
        for (const id of part) found.add(String(id));
      }
    }
  }
  return found;
}

type Wheres = ReadonlyMap<string, object>;

async function wheresOf(ids: ReadonlySet<string>, context: GraphqlContext): Promise<Wheres> {
  const found = await context.store.saved.find('segment', [...ids], savedViewerOf(context.identity));
  const missing = [...ids].find((id) => !found.has(id));
  if (missing !== undefined) throw refuse('NOT_FOUND', { kind: 'segment', id: missing });
  return new Map([...found].map(([id, { content }]) => [id, content['where'] as object]));
}

function replaced(value: unknown, wheres: Wheres): unknown {
  if (Array.isArray(value)) return value.map((part) => replaced(part, wheres));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const { [KEY]: ids, ...rest } = value as Arguments;
  const others = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, replaced(part, wheres)]));
  if (!Array.isArray(ids)) return others;
  const segments = { or: ids.map((id) => wheres.get(String(id))) };
  return { ...others, and: [...((others['and'] as readonly unknown[] | null | undefined) ?? []), segments] };
}
