import {
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The argument that limits a page, and the list of a page. */
const LIMIT = 'first';
const LIST = 'nodes';

/**
 * Says of every field that `first` limits how long its list is at most, with `@listSize`: routers and our own limits
 * then know what a query costs before it runs. The default of `first` counts where it is not given. What a field says of
 * it by itself gives way.
 */
export function sizeLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === LIMIT)) continue;
      const listSize = {
        slicingArguments: [LIMIT],
        ...(!isList(field.type) && hasList(field.type) && { sizedFields: [LIST] }),
        requireOneSlicingArgument: false,
      };
      if (field.astNode) field.astNode = withoutListSize(field.astNode);
      field.extensions = { ...field.extensions, directives: { ...(field.extensions['directives'] as object | undefined), listSize } };
    }
  }
  return schema;
}

function withoutListSize(node: FieldDefinitionNode): FieldDefinitionNode {
  return { ...node, directives: (node.directives ?? []).filter(({ name }) => name.value !== 'listSize') };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function hasList(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && Object.hasOwn(named.getFields(), LIST);
}
