import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { refuse } from '../../domain/refusal.js';
import { exportColumns, type ExportColumn, selectedKeys } from './export-columns.js';
import type { ExportRequest } from './export-request.js';
import { SelectionScope } from './selection-scope.js';

/** A query made ready to be asked again and again for the next items of its one list. */
export interface ExportDocument {
  readonly query: string;
  /** The variables that it still uses. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The root field, by its name and as it is asked. */
  readonly field: string;
  readonly asked: string;
  /** The way to the items in the answer. */
  readonly path: readonly string[];
  readonly columns: readonly ExportColumn[];
}

/** The name in the answer of what an analytics answer is about. */
export const META_KEY = 'exportedMeta';
const META = 'from to timeZone comparisonFrom comparisonTo profile freshThrough revision warnings';

/** Root fields that are themselves a list. */
const LISTS: ReadonlySet<string> = new Set(['relationships']);

/** Makes a query ready to be exported. Refuses what is not one list of buckets or of relationships. */
export function exportDocument(schema: GraphQLSchema, request: ExportRequest): ExportDocument {
  const document = parsed(request.query);
  const operation = operationOf(document, request.operationName ?? null);
  const variables = variablesOf(schema, operation, request);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const scope = new SelectionScope(fragments, variables);
  const root = rootOf(operation);
  const answer = getNamedType(schema.getQueryType()?.getFields()[root.name.value]?.type);
  const isBuckets = isObjectType(answer) && answer.getFields()['buckets'] !== undefined;
  if (!isObjectType(answer) || !(isBuckets || LISTS.has(root.name.value))) {
    throw refuse('BAD_USER_INPUT', {
      problem: `${root.name.value} is no list that can be exported.`,
      remedy: 'Ask for buckets of an analytics field, such as requestAnalytics, or for relationships.',
    });
  }
  const key = root.alias?.value ?? root.name.value;
  const buckets = isBuckets ? theOne('buckets', [root], answer, scope) : null;
  const connection = buckets?.type ?? answer;
  const nodes = theOne('nodes', buckets?.nodes ?? [root], connection, scope);
  const columns = exportColumns(nodes.nodes, nodes.type, scope);
  if (columns.length === 0)
    throw refuse('BAD_USER_INPUT', { problem: 'nodes selects no field.', remedy: 'Select what the columns are to be.' });
  const rewritten = pruned(schema, operation, fragments, isBuckets ? answer : null, connection);
  const used = new Set(rewritten.operation.variableDefinitions?.map(({ variable }) => variable.name.value));
  return {
    query: print({ kind: Kind.DOCUMENT, definitions: [rewritten.operation, ...rewritten.fragments] }),
    variables: Object.fromEntries(Object.entries(request.variables ?? {}).filter(([name]) => used.has(name))),
    field: root.name.value,
    asked: [root, ...(buckets?.nodes.slice(0, 1) ?? [])].map(asked).join(' ').replaceAll(/\s+/g, ' '),
    path: [key, ...(buckets ? [buckets.key] : []), nodes.key],
    columns,
  };
}

function asked({ name, arguments: given }: FieldNode): string {
  return given?.length ? `${name.value}(${given.map((argument) => print(argument)).join(', ')})` : name.value;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: 5_000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw refuse('BAD_USER_INPUT', { problem: error.message, remedy: 'Send a query that the API itself answers.' }, { cause: error });
  }
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = name === null ? operations : operations.filter((one) => one.name?.value === name);
  if (!operation || others.length > 0 || operation.operation !== OperationTypeNode.QUERY) {
    throw refuse('BAD_USER_INPUT', {
      problem: 'There is not one query to export.',
      remedy: 'Send one query, or name which with operationName.',
    });
  }
  return operation;
}

function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, request: ExportRequest): Readonly<Record<string, unknown>> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 });
  if (coerced) return coerced;
  throw refuse('BAD_USER_INPUT', { problem: errors[0]?.message ?? 'A variable is wrong.', remedy: 'Correct the variables.' });
}

function rootOf({ selectionSet: { selections } }: OperationDefinitionNode): FieldNode {
  const [root, ...others] = selections;
  if (root?.kind !== Kind.FIELD || others.length > 0) {
    throw refuse('BAD_USER_INPUT', {
      problem: 'An export is of one field, and the query has others beside it.',
      remedy: 'Ask for one field.',
    });
  }
  return root;
}

/** The only field of a name, by its name in the answer. */
function theOne(name: string, nodes: readonly FieldNode[], type: GraphQLObjectType, scope: SelectionScope) {
  const [found, ...others] = [...selectedKeys(nodes, type, scope)].filter(([, { field }]) => field.name === name);
  const below = found && getNamedType(found[1].field.type);
  if (!found || others.length > 0 || !isObjectType(below)) {
    throw refuse('BAD_USER_INPUT', {
      problem: `The query has ${found ? 'several' : 'no'} ${name} of ${type.name}, and an export is of one list.`,
      remedy: `Select ${name} once.`,
    });
  }
  return { key: found[0], nodes: found[1].nodes, type: below };
}

/** The operation with nothing but its list and what it is about; with the fragments and variables that it still needs. */
function pruned(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  analytics: GraphQLObjectType | null,
  connection: GraphQLObjectType,
): { readonly operation: OperationDefinitionNode; readonly fragments: readonly FragmentDefinitionNode[] } {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  const types = new TypeInfo(schema);
  const keptOf = new Map([[connection.name, 'nodes'], ...(analytics ? [[analytics.name, 'buckets'] as const] : [])]);
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      const kept = keptOf.get(types.getParentType()?.name ?? '');
      if (kept !== undefined && node.name.value !== kept) return typename;
      const isList = getNamedType(types.getType())?.name === connection.name;
      return isList
        ? { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'first' && name.value !== 'after') }
        : undefined;
    },
  });
  const lists = new Map([...fragments].map(([name, fragment]) => [name, visit<FragmentDefinitionNode>(fragment, visitor)]));
  const listed = visit<OperationDefinitionNode>(operation, visitor);
  const reached = reachableFragments(listed, lists);
  const used = new Set<string>();
  const note = { Variable: ({ name }: { readonly name: { readonly value: string } }) => void used.add(name.value) };
  for (const part of [listed.selectionSet, ...reached]) visit(part, note);
  const variableDefinitions = listed.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [];
  return { operation: { ...(analytics ? withMeta(listed) : listed), variableDefinitions }, fragments: reached };
}

function reachableFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const reached = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value);
        if (!fragment || reached.has(value)) return;
        reached.set(value, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...reached.values()];
}

function withMeta(operation: OperationDefinitionNode): OperationDefinitionNode {
  const [root] = operation.selectionSet.selections as readonly [FieldNode];
  const meta = (parse(`{ ${META_KEY}: meta { ${META} } }`).definitions[0] as OperationDefinitionNode).selectionSet.selections;
  const selections = [...(root.selectionSet?.selections ?? []), ...meta];
  return {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...root, selectionSet: { kind: Kind.SELECTION_SET, selections } }] },
  };
}
