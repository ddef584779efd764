import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';

const typesOf = (path: string) =>
  parse(readFileSync(resolve(import.meta.dirname, path), 'utf8')).definitions.filter((definition): definition is TypeDefinitionNode =>
    definition.kind.endsWith('TypeDefinition'),
  );

/** One line for each thing that a definition says: its name, members, arguments, types and defaults. */
function wordsOf(type: TypeDefinitionNode): string[] {
  const name = type.name.value;
  const says = [name, ...(type.directives ?? []).map((directive: ConstDirectiveNode) => `${name} ${print(directive)}`)];
  switch (type.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
      return [...says, ...(type.values ?? []).map((value) => `${name}.${value.name.value}`)];
    case Kind.UNION_TYPE_DEFINITION:
      return [...says, ...(type.types ?? []).map((member) => `${name} = ${member.name.value}`)];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [...says, ...(type.fields ?? []).map((field) => `${name}.${inputText(field)}`)];
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [...says, ...(type.fields ?? []).flatMap((field) => fieldTexts(name, field))];
    case Kind.SCALAR_TYPE_DEFINITION:
      return says;
  }
}

function fieldTexts(typeName: string, { name, type, arguments: given = [] }: FieldDefinitionNode): string[] {
  const field = `${typeName}.${name.value}`;
  return [`${field}: ${print(type)}`, ...given.map((argument) => `${field}(${inputText(argument)})`)];
}

function inputText({ name, type, defaultValue }: InputValueDefinitionNode): string {
  return `${name.value}: ${print(type)}${defaultValue ? ` = ${print(defaultValue)}` : ''}`;
}

test('the published contract has every type, field, argument, default and value that was required of it', () => {
  const published = new Set(typesOf('../../schema/rapport.graphql').flatMap(wordsOf));
  const required = typesOf('required.graphql').flatMap(wordsOf);
  expect(required.length).toBeGreaterThan(400);
  expect(required.filter((word) => !published.has(word))).toEqual([]);
});
