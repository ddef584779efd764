import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field that was selected, through however many fragments, aliases and conditions. */
export interface SelectedField {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly SelectedField[];
}

/** What was selected below the field that is being resolved; a field that was asked for twice is here twice. */
export function selectedFields(info: GraphQLResolveInfo): readonly SelectedField[] {
  const type = getNamedType(info.returnType);
  return isObjectType(type) ? fieldsBelow(info.fieldNodes, type, info) : [];
}

function fieldsBelow(nodes: readonly FieldNode[], type: GraphQLObjectType, info: GraphQLResolveInfo): readonly SelectedField[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet, type, info) : []));
}

function fieldsIn(selectionSet: SelectionSetNode, type: GraphQLObjectType, info: GraphQLResolveInfo): SelectedField[] {
  return selectionSet.selections.flatMap((selection): SelectedField[] => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'] === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'] === false) return [];
    if (selection.kind === Kind.FIELD) return fieldOf(selection, type, info);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment ? fieldsIn(fragment.selectionSet, type, info) : [];
  });
}

function fieldOf(node: FieldNode, type: GraphQLObjectType, info: GraphQLResolveInfo): SelectedField[] {
  const field = type.getFields()[node.name.value];
  if (!field) return [];
  const fieldType = getNamedType(field.type);
  return [
    {
      name: node.name.value,
      arguments: getArgumentValues(field, node, info.variableValues),
      fields: isObjectType(fieldType) ? fieldsBelow([node], fieldType, info) : [],
    },
  ];
}
