import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql';
import { type FieldSet, fieldSetOf } from './field-set.js';

/** What a router may send of an entity: one of its keys, and the fields of other services that its own fields require. */
export interface EntityShape {
  readonly keys: readonly FieldSet[];
  readonly required: readonly FieldSet[];
}

/** The shape of each entity that this document lets routers refer to; a key that is `resolvable: false` is none. */
export function entityShapes(document: DocumentNode): ReadonlyMap<string, EntityShape> {
  const types = document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const shapes = new Map<string, EntityShape>();
  for (const { name, directives = [], fields = [] } of types) {
    const keys = directives.filter((directive) => directive.name.value === 'key' && isResolvable(directive)).map(fieldSetOfDirective);
    if (keys.length === 0) continue;
    const requiring = fields.flatMap((field) => field.directives ?? []).filter((directive) => directive.name.value === 'requires');
    shapes.set(name.value, { keys, required: requiring.map(fieldSetOfDirective) });
  }
  return shapes;
}

function fieldSetOfDirective(directive: ConstDirectiveNode): FieldSet {
  const fields = argumentOf(directive, 'fields');
  if (fields?.kind !== Kind.STRING) throw new Error(`@${directive.name.value} has no fields.`);
  return fieldSetOf(fields.value);
}

function isResolvable(directive: ConstDirectiveNode): boolean {
  const value = argumentOf(directive, 'resolvable');
  return !(value?.kind === Kind.BOOLEAN && !value.value);
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string) {
  return given.find((argument) => argument.name.value === name)?.value;
}
