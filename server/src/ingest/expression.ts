import { always, compileCondition, type Holds } from './condition.js';
import type { Condition, ValueExpression } from './import-profile.js';
import type { LookupTable } from './lookup-table.js';
import { type ReadRow, UnusableValue, type Value } from './value.js';

/** The value of an expression at a row of its key's rows. Throws UnusableValue where there cannot be one. */
export type ValueAt = (rows: readonly ReadRow[], at: number) => Value;

/** What expressions refer to. */
export interface ExpressionScope {
  readonly positionOf: (column: string) => number;
  readonly lookupOf: (name: string) => LookupTable;
}

const MILLISECONDS_OF = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** Compiles an expression of the profile. */
export function compileExpression(expression: ValueExpression, scope: ExpressionScope): ValueAt {
  if (typeof expression === 'string') return compileTemplate(expression, scope.positionOf);
  if (expression === null || typeof expression !== 'object') return () => expression;
  const compile = (part: ValueExpression): ValueAt => compileExpression(part, scope);
  const condition = (given: Condition | undefined): Holds => (given === undefined ? always : compileCondition(given, scope.positionOf));
  if ('of' in expression) return inRow(compile(expression.of), expression.in, condition(expression.where));
  if ('min' in expression) return extreme(compile(expression.min), condition(expression.where), (a, b) => a < b);
  if ('max' in expression) return extreme(compile(expression.max), condition(expression.where), (a, b) => a > b);
  if ('count' in expression) {
    const holds = condition(expression.count);
    const beyond = expression.beyond ?? 0;
    return (rows) => Math.max(0, rows.reduce((sum, _, at) => sum + (holds(rows, at) ? 1 : 0), 0) - beyond);
  }
  if ('either' in expression) {
    const parts = expression.either.map(compile);
    return (rows, at) => firstKnown(parts, rows, at);
  }
  if ('join' in expression) {
    const parts = expression.join.map(compile);
    return (rows, at) => joined(parts.map((part) => part(rows, at)));
  }
  if ('when' in expression) {
    const holds = condition(expression.when);
    const yes = compile(expression.give);
    const no = compile(expression.else ?? null);
    return (rows, at) => (holds(rows, at) ? yes(rows, at) : no(rows, at));
  }
  if ('after' in expression) {
    const start = compile(expression.after);
    const [amount = '', unit = ''] = expression.by.split(' ');
    const many = compileTemplate(amount, scope.positionOf);
    const milliseconds = MILLISECONDS_OF[unit.replace(/s$/u, '') as keyof typeof MILLISECONDS_OF];
    return (rows, at) => {
      const from = start(rows, at);
      const times = many(rows, at);
      return typeof from === 'number' && times !== null ? from + Number(times) * milliseconds : null;
    };
  }
  const table = scope.lookupOf(expression.lookup);
  const key = compile(expression.key);
  const take = table.positionOf(expression.take);
  return (rows, at) => lookUp(table, key(rows, at), take);
}

/** The columns that a template names, in order. */
export function columnsOfTemplate(template: string): readonly string[] {
  return namesIn(template).filter((name) => name !== POSITION);
}

/** Stands in a template for the position of the row within its key, from 1. */
const POSITION = '#';

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}]+)\}/gu)].map(([, name]) => name ?? '');
}

function compileTemplate(template: string, positionOf: (column: string) => number): ValueAt {
  const parts = namesIn(template).map((name): ValueAt => {
    if (name === POSITION) return (_, at) => at + 1;
    const position = positionOf(name);
    return (rows, at) => rows[at]?.values[position] ?? null;
  });
  const [only] = parts;
  if (only === undefined) return () => template;
  const texts = template.split(/\{[^{}]+\}/u);
  if (texts.every((text) => text === '') && parts.length === 1) return only;
  return (rows, at) => {
    let text = texts[0] ?? '';
    for (let index = 0; index < parts.length; index += 1) {
      const value = parts[index]?.(rows, at) ?? null;
      if (value === null) return null;
      text += String(value) + (texts[index + 1] ?? '');
    }
    return text;
  };
}

function inRow(value: ValueAt, which: 'first' | 'last' | 'previous' | 'next', holds: Holds): ValueAt {
  return (rows, at) => {
    const forward = which === 'first' || which === 'next';
    let row = { first: 0, last: rows.length - 1, previous: at - 1, next: at + 1 }[which];
    for (; row >= 0 && row < rows.length; row += forward ? 1 : -1) {
      if (holds(rows, row)) return value(rows, row);
    }
    return null;
  };
}

function extreme(value: ValueAt, holds: Holds, isBetter: (a: Value & {}, b: Value & {}) => boolean): ValueAt {
  return (rows) => {
    let best: Value = null;
    for (let row = 0; row < rows.length; row += 1) {
      const candidate = holds(rows, row) ? value(rows, row) : null;
      if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
    }
    return best;
  };
}

function firstKnown(parts: readonly ValueAt[], rows: readonly ReadRow[], at: number): Value {
  for (const part of parts) {
    const value = part(rows, at);
    if (value !== null) return value;
  }
  return null;
}

function joined(values: readonly Value[]): string | null {
  return values.includes(null) ? null : values.join('');
}

function lookUp(table: LookupTable, key: Value, take: number): Value {
  if (key === null) return null;
  const row = table.find(String(key));
  if (row === null) {
    throw new UnusableValue({
      column: table.name,
      value: String(key),
      reason: table.whyUnknown(String(key)),
    });
  }
  return row[take] ?? null;
}
