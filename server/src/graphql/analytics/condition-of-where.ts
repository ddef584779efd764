import { type Condition, EVERY_ROW } from '../../engine/request/condition.js';
import { refuse } from '../../domain/refusal.js';
import { type DateSpan, spanOf } from '../../domain/window.js';

/** The name of the dimension that a key or field of the API stands for: `businessUnit` is BUSINESS_UNIT. */
export function dimensionOfKey(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** A where of any dataset as the engine's condition: keys side by side all hold, at every depth. Absent and null keys do not filter. */
export function conditionOfWhere(where: object | null | undefined): Condition {
  if (!where) return EVERY_ROW;
  const parts = Object.entries(where).flatMap(([key, value]: [string, unknown]) =>
    value === undefined || value === null ? [] : [partOf(key, value)],
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

function partOf(key: string, value: unknown): Condition {
  switch (key) {
    case 'and':
      return { all: listOf(key, value).map(conditionOfWhere) };
    case 'or':
      return { any: listOf(key, value).map(conditionOfWhere) };
    case 'not':
      return { not: conditionOfWhere(value as object) };
    case 'stageDiffers': {
      const differs = { dimension: 'STAGE', differsFrom: 'SUGGESTED_STAGE' };
      return value === true ? differs : { not: differs };
    }
    default:
      return Array.isArray(value) ? { dimension: dimensionOfKey(key), in: value.map(String) } : partOfObject(key, value as object);
  }
}

/** A filter on the relationships of events, or on one of their dates. */
function partOfObject(key: string, value: object): Condition {
  return key === 'relationship'
    ? { relationship: conditionOfWhere(value), asOf: null }
    : { dimension: dimensionOfKey(key), days: spanOf(value as DateSpan) };
}

function listOf(key: string, value: unknown): object[] {
  const list = value as object[];
  if (list.length === 0) {
    throw refuse('INVALID_WHERE', { problem: `${key} is an empty list`, remedy: 'Put a condition in it, or leave it out.' });
  }
  return list;
}
