import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  findBreakingChanges,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

/**
 * What a document takes away from those who compose or query the released one: types, fields, arguments and values that
 * they may use, keys by which they refer to entities, and the leave to resolve a field too. What the released document
 * has announced with `@deprecated` may go.
 */
export function breakingChanges(released: string, current: string): string[] {
  const [before, after] = [withoutDeprecated(parse(released)), parse(current)];
  const schemaOf = (document: DocumentNode) =>
    buildASTSchema(
      { kind: Kind.DOCUMENT, definitions: document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION) },
      { assumeValidSDL: true },
    );
  return [
    ...findBreakingChanges(schemaOf(before), schemaOf(after)).map(({ description }) => description),
    ...changesOfDirectives(objectTypes(before), objectTypes(after)),
  ];
}

const isDeprecated = (node: { readonly directives?: readonly ConstDirectiveNode[] }) =>
  node.directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined;

function withoutDeprecated(document: DocumentNode): DocumentNode {
  return visit(document, { FieldDefinition: isDeprecated, InputValueDefinition: isDeprecated, EnumValueDefinition: isDeprecated });
}

/** The directives of each object type and field, by `Type` or `Type.field`, as they are written. */
type Directives = ReadonlyMap<string, readonly string[]>;

function objectTypes({ definitions }: DocumentNode): Directives {
  const types = definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const written = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }) => directives.map((each) => print(each));
  return new Map(
    types.flatMap((type) => [
      [type.name.value, written(type)] as const,
      ...(type.fields ?? []).map((field) => [`${type.name.value}.${field.name.value}`, written(field)] as const),
    ]),
  );
}

function changesOfDirectives(before: Directives, after: Directives): string[] {
  return [...before].flatMap(([place, had]) => {
    const has = after.get(place);
    if (has === undefined) return [];
    const lost = had.filter((directive) => /^@(key|shareable)\b/.test(directive) && !has.includes(directive));
    const hidden = has.includes('@inaccessible') && !had.includes('@inaccessible');
    return [...lost.map((directive) => `${place} has lost ${directive}.`), ...(hidden ? [`${place} is hidden by @inaccessible.`] : [])];
  });
}
