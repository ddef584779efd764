import { z } from 'zod';
import { importProfileSchema } from './import-profile.js';
import { suggestionFor } from './nearest-word.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with a profile, one sentence for each: the path of the key, its value, and what it may be. */
export function problemsOf(error: z.ZodError, given: unknown): readonly string[] {
  return error.issues.flatMap((issue) => sentences(issue, [], given));
}

function sentences(issue: Issue, above: readonly PropertyKey[], given: unknown): readonly string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') return sentencesOfUnion(issue, path, given);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(path, given);
    return issue.keys.map(
      (key) => `${pathText([...path, key])}: there is no such key${suggestionFor(key, allowed) || `; there are ${allowed.join(', ')}`}`,
    );
  }
  const value = valueAt(given, path);
  const shown = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [`${pathText(path)} ${shown}, and may be ${allowed.join(', ')}${suggestionFor(String(value), allowed)}`];
  }
  return [`${pathText(path)} ${shown}: ${issue.message}`];
}

/** Of the ways in which the value could have been read, the one that it comes nearest to. */
function sentencesOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], given: unknown): readonly string[] {
  const value = valueAt(given, path);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const keys = isObject ? Object.keys(value) : [];
  const branches = issue.errors.filter(
    (issues) => !issues.some((one) => one.path.length === 0 && (one.code === 'invalid_type' || one.code === 'invalid_union')),
  );
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? 2 * one.keys.length : one.path.length === 1 ? 3 : 1), 0);
  const [best] = branches.toSorted((a, b) => cost(a) - cost(b));
  if (best === undefined) return [`${pathText(path)} is ${JSON.stringify(value)}, and cannot be read so`];
  const unknown = best.find((one) => one.code === 'unrecognized_keys');
  if (unknown !== undefined && keys.length > 0) {
    const allowed = [...new Set([...EXPRESSION_KEYS, ...TEST_KEYS])];
    return unknown.keys.map((key) => `${pathText([...path, key])}: there is no such key${suggestionFor(key, allowed)}`);
  }
  return best.flatMap((one) => sentences(one, path, given));
}

const EXPRESSION_KEYS = [
  'of',
  'in',
  'where',
  'min',
  'max',
  'count',
  'beyond',
  'either',
  'join',
  'when',
  'give',
  'else',
  'after',
  'by',
  'lookup',
  'key',
  'take',
];
const TEST_KEYS = ['is', 'not', 'missing', 'changed', 'after'];

/** The keys that an object of the profile at this path may have. */
function keysAt(path: readonly PropertyKey[], given: unknown): readonly string[] {
  let schema: unknown = importProfileSchema;
  for (const [depth, key] of path.entries()) {
    schema = inner(schema);
    if (schema instanceof z.ZodObject) schema = schema.shape[String(key)];
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return Object.keys((valueAt(given, path.slice(0, depth)) as object | undefined) ?? {});
  }
  const found = inner(schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return inner(schema.unwrap());
  return schema;
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], given);
}

/** `records[2].fields.openedAt` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`)).join('') || 'the profile';
}
