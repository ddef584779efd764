import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSkipDirective,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ParquetColumn, ParquetType } from '../../analytics/parquet-file.js';
import { refuse } from '../../domain/refusal.js';
import type { SelectionScope } from './selection-scope.js';

/** A column of an export: a leaf of what was selected of each item, named by the way to it. */
export interface ExportColumn extends ParquetColumn {
  readonly path: readonly string[];
  /** A list is JSON in one cell. */
  readonly isJson: boolean;
}

/** A field by its name in the answer, with all nodes that ask for it. */
export interface SelectedKey {
  readonly nodes: FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
}

const PARQUET_TYPES: Readonly<Record<string, ParquetType>> = {
  Int: 'INTEGER',
  Float: 'DOUBLE',
  Boolean: 'BOOLEAN',
  Date: 'DATE',
  DateTime: 'TIMESTAMP',
};

/** What is selected of a type, by the names in the answer, through fragments and conditions. */
export function selectedKeys(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  scope: SelectionScope,
): ReadonlyMap<string, SelectedKey> {
  const keys = new Map<string, SelectedKey>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      scope.visit();
      if (getDirectiveValues(GraphQLSkipDirective, selection, scope.variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, selection, scope.variables)?.['if'] === false) continue;
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        if (!field) continue;
        const key = selection.alias?.value ?? selection.name.value;
        const known = keys.get(key);
        if (known) known.nodes.push(selection);
        else keys.set(key, { nodes: [selection], field });
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) walk(selectionSet);
  return keys;
}

/** The columns of what is selected of each item. Refuses lists with pages of their own. */
export function exportColumns(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  scope: SelectionScope,
  path: readonly string[] = [],
): readonly ExportColumn[] {
  return [...selectedKeys(nodes, type, scope)].flatMap(([key, selected]): readonly ExportColumn[] => {
    const { field } = selected;
    const way = [...path, key];
    if (field.args.some(({ name }) => name === 'first')) {
      throw refuse('BAD_USER_INPUT', {
        problem: `${way.join('.')} is a list with pages of its own, and an export has one row for each item.`,
        remedy: 'Leave it out, or export it by itself.',
      });
    }
    const named = getNamedType(field.type);
    if (isList(field.type) || (!isLeafType(named) && !isObjectType(named))) return [column(way, 'VARCHAR', true)];
    if (isObjectType(named)) return exportColumns(selected.nodes, named, scope, way);
    return [column(way, PARQUET_TYPES[named.name] ?? 'VARCHAR', false)];
  });
}

/** The value of a column of an item, null: there is none. */
export function cellOf(item: unknown, { path, isJson }: ExportColumn): string | number | boolean | null {
  let value: unknown = item;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  if (value === undefined || value === null) return null;
  return isJson ? JSON.stringify(value) : (value as string | number | boolean);
}

function column(path: readonly string[], type: ParquetType, isJson: boolean): ExportColumn {
  return { name: path.join('.'), path, type, isJson };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
