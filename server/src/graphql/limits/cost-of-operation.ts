import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** As many items a list is taken to hold that no argument limits. */
const ASSUMED_SIZE = 10;

const COST = new GraphQLDirective({ name: 'cost', locations: [], args: { weight: { type: GraphQLInt } } });
const names = new GraphQLList(new GraphQLNonNull(GraphQLString));
const LIST_SIZE = new GraphQLDirective({
  name: 'listSize',
  locations: [],
  args: { slicingArguments: { type: names }, sizedFields: { type: names }, assumedSize: { type: GraphQLInt } },
});

interface Question {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/**
 * What an operation may cost at most, before it runs: each object that it asks for costs 1 or its field's `@cost`, each
 * as often as the lists around it are long; a list is as long as its `@listSize` says, else ten. Values cost nothing.
 */
export function costOfOperation(question: Question): number {
  const root = question.schema.getRootType(question.operation.operation);
  return root ? costOfSelections(question.operation.selectionSet, root.name, question, new Map()) : 0;
}

type Sizes = ReadonlyMap<string, number>;

function costOfSelections({ selections }: SelectionSetNode, typeName: string, question: Question, sizes: Sizes): number {
  return selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + costOfField(node, typeName, question, sizes);
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return sum + costOfSelections(node.selectionSet, node.typeCondition?.name.value ?? typeName, question, sizes);
    }
    const fragment = question.fragments.get(node.name.value);
    return sum + (fragment ? costOfSelections(fragment.selectionSet, fragment.typeCondition.name.value, question, sizes) : 0);
  }, 0);
}

function costOfField(node: FieldNode, typeName: string, question: Question, sizes: Sizes): number {
  const field = fieldOf(question.schema, typeName, node.name.value);
  if (!field) return 0;
  const type = getNamedType(field.type);
  const own = weightOf(field) ?? (isCompositeType(type) ? 1 : 0);
  if (own === 0 && !node.selectionSet) return 0;
  const { size, sized } = sizeOf(field, node, question.variables);
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const times = isList ? (sizes.get(node.name.value) ?? size ?? ASSUMED_SIZE) : 1;
  const inside = new Map(size === null ? [] : sized.map((name) => [name, size]));
  return times * (own + (node.selectionSet ? costOfSelections(node.selectionSet, type.name, question, inside) : 0));
}

function fieldOf(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function weightOf({ astNode }: GraphQLField<unknown, unknown>): number | null {
  const values = astNode && getDirectiveValues(COST, astNode);
  return values ? (values['weight'] as number) : null;
}

/** How long a field's list is, and which fields of its value that is the length of. Null: nothing says. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): { readonly size: number | null; readonly sized: readonly string[] } {
  if (field.name === '_entities') {
    const representations = argumentOf(field, node, 'representations', variables);
    return { size: Array.isArray(representations) ? representations.length : ASSUMED_SIZE, sized: [] };
  }
  const values = field.astNode && getDirectiveValues(LIST_SIZE, field.astNode);
  if (!values) return { size: null, sized: [] };
  const { slicingArguments, sizedFields, assumedSize } = values as Partial<Record<string, unknown>>;
  const given = ((slicingArguments ?? []) as readonly string[])
    .map((name) => argumentOf(field, node, name, variables))
    .filter((value): value is number => typeof value === 'number' && value > 0);
  return {
    size: given.length > 0 ? Math.max(...given) : ((assumedSize as number | undefined) ?? null),
    sized: (sizedFields ?? []) as readonly string[],
  };
}

function argumentOf(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string, variables: Variables): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (given === undefined) return field.args.find((argument) => argument.name === name)?.defaultValue;
  if (given.kind === Kind.VARIABLE) return variables[given.name.value];
  if (given.kind === Kind.LIST) return given.values;
  return given.kind === Kind.INT ? Number(given.value) : undefined;
}
