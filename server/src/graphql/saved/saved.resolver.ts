import { type GraphQLResolveInfo, Kind, OperationTypeNode, parse, validate } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { refuse } from '../../domain/refusal.js';
import type { SavedItem, SavedKind } from '../../domain/saved-item.js';
import { checkCondition } from '../../engine/request/condition.js';
import { relationshipDataset } from '../../semantic/relationship/relationship.dataset.js';
import { conditionOfWhere } from '../analytics/condition-of-where.js';
import type { GraphqlContext } from '../context.js';
import { dropItem, keepItem } from './keep-item.js';
import { SaveQueryInput, SaveSegmentInput } from './saved.input.js';
import { SavedQuery, Segment } from './saved.type.js';
import { mayChange, savedViewerOf } from './saved-viewer.js';

const LONGEST_QUERY = 100_000;
const byId = 'Its id.';
const deleted = 'Whether there was one. Deleted again, nothing happens.';

@Resolver()
export class SavedResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => [Segment], { description: 'The segments that the caller may see: their own and those that are shared, by name.' })
  async segments(@Ctx() context: GraphqlContext): Promise<Segment[]> {
    return (await listed('segment', context)).map((item) => segmentOf(item, context));
  }

  @Directive('@cost(weight: 10)')
  @Query(() => [SavedQuery], { description: 'The queries that the caller may see: their own and those that are shared, by name.' })
  async savedQueries(@Ctx() context: GraphqlContext): Promise<SavedQuery[]> {
    return (await listed('savedQuery', context)).map((item) => savedQueryOf(item, context));
  }

  @Query(() => Segment, { nullable: true, description: 'A segment. Null: there is none that the caller may see.' })
  async segment(@Arg('id', () => ID, { description: byId }) id: string, @Ctx() context: GraphqlContext): Promise<Segment | null> {
    const item = await one('segment', id, context);
    return item && segmentOf(item, context);
  }

  @Query(() => SavedQuery, { nullable: true, description: 'A saved query. Null: there is none that the caller may see.' })
  async savedQuery(@Arg('id', () => ID, { description: byId }) id: string, @Ctx() context: GraphqlContext): Promise<SavedQuery | null> {
    const item = await one('savedQuery', id, context);
    return item && savedQueryOf(item, context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => Segment, { description: 'Saves a segment, or changes one: for its owner and administrators. Idempotent by id.' })
  async saveSegment(@Arg('input', () => SaveSegmentInput) input: SaveSegmentInput, @Ctx() context: GraphqlContext): Promise<Segment> {
    const { where, ...kept } = input;
    const plain = JSON.parse(JSON.stringify(where)) as Record<string, unknown>;
    checkCondition(conditionOfWhere(plain), relationshipDataset);
    return segmentOf(await keepItem('segment', kept, { where: plain }, context), context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => SavedQuery, { description: 'Saves a query, or changes one: for its owner and administrators. Idempotent by id.' })
  async saveQuery(
    @Arg('input', () => SaveQueryInput) { query, variables, ...kept }: SaveQueryInput,
    @Ctx() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SavedQuery> {
    checkQuery(query, info);
    return savedQueryOf(await keepItem('savedQuery', kept, { query, variables: objectOf(variables ?? '{}') }, context), context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => Boolean, { description: `Deletes a segment and the annotations of it: for its owner and administrators. ${deleted}` })
  deleteSegment(@Arg('id', () => ID, { description: byId }) id: string, @Ctx() context: GraphqlContext): Promise<boolean> {
    return dropItem('segment', id, context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => Boolean, { description: `Deletes a saved query: for its owner and administrators. ${deleted}` })
  deleteQuery(@Arg('id', () => ID, { description: byId }) id: string, @Ctx() context: GraphqlContext): Promise<boolean> {
    return dropItem('savedQuery', id, context);
  }
}

function listed(kind: SavedKind, { store, identity }: GraphqlContext): Promise<readonly SavedItem[]> {
  return store.saved.list(kind, savedViewerOf(identity));
}

async function one(kind: SavedKind, id: string, { store, identity }: GraphqlContext): Promise<SavedItem | null> {
  return (await store.saved.find(kind, [id], savedViewerOf(identity))).get(id) ?? null;
}

/** A segment as the caller sees it. */
export function segmentOf(item: SavedItem, { identity }: GraphqlContext): Segment {
  return { ...item, mayChange: mayChange(identity, item.ownerId), where: JSON.stringify(item.content['where']) };
}

function savedQueryOf(item: SavedItem, { identity }: GraphqlContext): SavedQuery {
  const { query, variables } = item.content;
  return { ...item, mayChange: mayChange(identity, item.ownerId), query: String(query), variables: JSON.stringify(variables) };
}

function checkQuery(query: string, { schema }: GraphQLResolveInfo): void {
  const problem = problemOf(query, schema);
  if (problem !== null)
    throw refuse('BAD_USER_INPUT', { problem: `The query cannot be saved: ${problem}`, remedy: 'Save one that is answered.' });
}

function problemOf(query: string, schema: GraphQLResolveInfo['schema']): string | null {
  if (query.length > LONGEST_QUERY) return `It is longer than ${LONGEST_QUERY} characters.`;
  try {
    const document = parse(query, { maxTokens: 5_000 });
    const isQuery = document.definitions.every(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ||
        (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY),
    );
    return isQuery
      ? (validate(schema, document, undefined, { maxErrors: 1 })[0]?.message ?? null)
      : 'It holds something else than queries.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw refuse('BAD_USER_INPUT', { problem: 'variables is no JSON.', remedy: 'Give the JSON of an object.' }, { cause });
  }
  throw refuse('BAD_USER_INPUT', { problem: 'variables is no object.', remedy: 'Give the JSON of an object.' });
}
