import type { z } from 'zod';
import { type AnyRecord, RECORD_SCHEMAS, type RecordKind, type RecordOf } from '../../domain/record/record-kind.js';
import { RULES_OF_KIND } from '../../domain/rule/rules-of-kind.js';
import { fieldsOf } from './record-shape.js';
import type { RecordError } from './record-result.type.js';

const LONGEST_VALUE = 200;

/** An input as the record that it is, or why it is none: the first field that its schema refuses. */
export function checkRecord(kind: RecordKind, input: object): AnyRecord | RecordError {
  const checked = RECORD_SCHEMAS[kind].safeParse({ ...input });
  if (checked.success) return { kind, record: checked.data } as AnyRecord;
  const issue = checked.error.issues[0]!;
  return breachOf(kind, input as RecordOf<RecordKind>, issue) ?? invalidValue(kind, input, issue);
}

/** Where a rule of the domain speaks of the field, its words are the clearer ones. */
function breachOf(kind: RecordKind, record: RecordOf<RecordKind>, { path }: z.core.$ZodIssue): RecordError | null {
  for (const rule of RULES_OF_KIND[kind]?.alone ?? []) {
    const breach = rule.breachOf(record);
    if (breach && breach.field === path[0]) return { code: breach.code, field: breach.field, value: breach.value, message: breach.rule };
  }
  return null;
}

function invalidValue(kind: RecordKind, input: object, issue: z.core.$ZodIssue): RecordError {
  const field = issue.path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}${place && '.'}${String(step)}`),
    '',
  );
  return { code: 'INVALID_VALUE', field, value: shownAt(kind, input, issue.path), message: `${field} ${ruleInWords(issue)}.` };
}

function shownAt(kind: RecordKind, input: object, path: readonly PropertyKey[]): string | null {
  const value = path.reduce<unknown>((holder, step) => (holder as Record<PropertyKey, unknown> | null | undefined)?.[step], input);
  if (value == null) return null;
  const isInstant = fieldsOf(RECORD_SCHEMAS[kind]).some(({ name, content }) => name === path[0] && content.of === 'INSTANT');
  const text = isInstant ? new Date(value as number).toISOString() : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function ruleInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return boundInWords(issue.origin, issue.minimum, issue.exact ? 'exactly' : 'at least') ?? 'must not be before the year 1900';
    case 'too_big':
      return boundInWords(issue.origin, issue.maximum, issue.exact ? 'exactly' : 'at most') ?? 'must be before the year 2200';
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : `must be a valid ${issue.format === 'url' ? 'URL' : issue.format}`;
    case 'custom':
      return issue.message;
    default:
      return `is not what it must be (${issue.message})`;
  }
}

/** No amount has its bound further out, only moments do. */
const FURTHEST_AMOUNT = 1e12;

/** Null for the bounds of moments. */
function boundInWords(origin: string, bound: number | bigint, how: string): string | null {
  const counted = { string: 'character', array: 'entry' }[origin];
  if (counted) return `must have ${how} ${bound} ${Number(bound) === 1 ? counted : counted.replace(/y?$/, (end) => (end ? 'ies' : 's'))}`;
  return Math.abs(Number(bound)) > FURTHEST_AMOUNT ? null : `must be ${how} ${bound}`;
}
