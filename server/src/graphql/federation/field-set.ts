import { Kind, parse, type SelectionSetNode } from 'graphql';

/** The fields that a directive's field set names. One without fields of its own holds an empty set. */
export interface FieldSet extends ReadonlyMap<string, FieldSet> {}

/** Reads the field set of `@key(fields: "sku variation { id }")`, of `@requires` or of `@provides`. */
export function fieldSetOf(text: string): FieldSet {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is not a field set.`);
  return fieldsOf(operation.selectionSet, text);
}

/** The part of a value that a field set names. What the value does not hold is left out. */
export function partOf(value: Readonly<Record<string, unknown>>, fields: FieldSet): Record<string, unknown> {
  const part: Record<string, unknown> = {};
  for (const [name, inner] of fields) {
    if (!Object.hasOwn(value, name)) continue;
    const held = value[name];
    part[name] = inner.size > 0 && isPlain(held) ? partOf(held, inner) : held;
  }
  return part;
}

/** Whether a value holds every field of the set, each one that ends a path passing the check. */
export function holds(value: unknown, fields: FieldSet, check: (held: unknown) => boolean): boolean {
  return (
    isPlain(value) &&
    [...fields].every(
      ([name, inner]) => Object.hasOwn(value, name) && (inner.size > 0 ? holds(value[name], inner, check) : check(value[name])),
    )
  );
}

/** Whether a value is an object with named fields. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** How a field set reads in a message. */
export function fieldSetText(fields: FieldSet): string {
  return [...fields].map(([name, inner]) => (inner.size > 0 ? `${name} { ${fieldSetText(inner)} }` : name)).join(' ');
}

function fieldsOf({ selections }: SelectionSetNode, text: string): FieldSet {
  return new Map(
    selections.map((selection) => {
      if (selection.kind !== Kind.FIELD) throw new Error(`The field set "${text}" may hold fields only.`);
      const { name, selectionSet } = selection;
      return [name.value, selectionSet ? fieldsOf(selectionSet, text) : new Map()];
    }),
  );
}
