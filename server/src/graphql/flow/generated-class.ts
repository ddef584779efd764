import { ArgsType, type ClassType, Field, InputType, ObjectType } from 'type-graphql';

type FieldType = () => unknown;
type FieldOptions = { readonly description: string; readonly nullable?: boolean; readonly defaultValue?: unknown };

/** A field of a generated class that holds a value: its type, and what it means. */
export type GeneratedField = readonly [FieldType, FieldOptions];
type GeneratedFields = Readonly<Record<string, GeneratedField>>;

/** An input type with these fields. */
export function inputOf(name: string, description: string, fields: GeneratedFields): ClassType {
  const generated = classWith(fields);
  InputType(name, { description })(generated);
  return generated;
}

/** An object type with these fields, each read from the property of its name. */
export function objectOf(name: string, description: string, fields: GeneratedFields): ClassType {
  const generated = classWith(fields);
  ObjectType(name, { description })(generated);
  return generated;
}

/** The arguments of a field. */
export function argumentsOf(fields: GeneratedFields): ClassType {
  const generated = classWith(fields);
  ArgsType()(generated);
  return generated;
}

function classWith(fields: GeneratedFields): ClassType {
  const generated = class {
    readonly [field: string]: unknown;
  };
  for (const [name, [type, options]] of Object.entries(fields)) {
    Field(type as Parameters<typeof Field>[0] & (() => unknown), options)(generated.prototype, name);
  }
  return generated;
}
