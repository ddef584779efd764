import { RECORD_SCHEMAS } from '../domain/record/record-kind.js';
import { columnsOfTemplate } from './expression.js';
import type { ColumnDeclaration, Condition, ImportProfile, RecordRule, ValueExpression } from './import-profile.js';
import { suggestionFor } from './nearest-word.js';
import { compileTimePattern } from './time-pattern.js';

/** What is wrong with a profile beyond its shape: names that lead nowhere, fields that the record does not have. */
export function checkProfile(profile: ImportProfile): readonly string[] {
  return [...new ProfileCheck(profile).problems()];
}

class ProfileCheck {
  readonly #columns: ReadonlySet<string>;

  constructor(private readonly profile: ImportProfile) {
    this.#columns = new Set(Object.keys(profile.columns));
  }

  *problems(): Generator<string> {
    const { profile } = this;
    if (!isZone(profile.zone)) yield `zone is "${profile.zone}": name a time zone such as Europe/Rome or UTC`;
    yield* this.#column('rows.key', profile.rows.key);
    if (profile.rows.inOrderOf !== undefined) yield* this.#column('rows.inOrderOf', profile.rows.inOrderOf);
    for (const name of profile.rows.steady) yield* this.#column('rows.steady', name);
    yield* columnProblems('columns', profile.columns);
    for (const [name, lookup] of Object.entries(profile.lookups)) {
      yield* columnProblems(`lookups.${name}.columns`, lookup.columns);
      if (!Object.hasOwn(lookup.columns, lookup.key)) yield unknown(`lookups.${name}.key`, lookup.key, Object.keys(lookup.columns));
    }
    for (const [at, rule] of profile.records.entries()) yield* this.#rule(`records[${at}]`, rule);
  }

  *#rule(path: string, rule: RecordRule): Generator<string> {
    const { shape } = RECORD_SCHEMAS[rule.record];
    const fields = Object.keys(shape);
    if (rule.where !== undefined) yield* this.#condition(`${path}.where`, rule.where);
    for (const field of rule.needs) {
      if (!Object.hasOwn(rule.fields, field)) yield unknown(`${path}.needs`, field, Object.keys(rule.fields));
    }
    for (const [field, expression] of Object.entries(rule.fields)) {
      const at = `${path}.fields.${field}`;
      if (!Object.hasOwn(shape, field)) {
        yield `${at}: a ${rule.record} has no such field${suggestionFor(field, fields) || `; it has ${fields.join(', ')}`}`;
        continue;
      }
      yield* this.#expression(at, expression);
    }
    for (const field of fields) {
      const schema = shape[field as keyof typeof shape] as {
        safeParse(value: unknown): { success: boolean };
      };
      if (!schema.safeParse(null).success && !Object.hasOwn(rule.fields, field))
        yield `${path}.fields.${field} is missing: a ${rule.record} needs it`;
    }
  }

  *#expression(path: string, expression: ValueExpression): Generator<string> {
    if (typeof expression === 'string') {
      for (const column of columnsOfTemplate(expression)) yield* this.#column(path, column);
      return;
    }
    if (expression === null || typeof expression !== 'object') return;
    if ('where' in expression && expression.where !== undefined) yield* this.#condition(`${path}.where`, expression.where);
    if ('of' in expression) yield* this.#expression(`${path}.of`, expression.of);
    else if ('min' in expression) yield* this.#expression(`${path}.min`, expression.min);
    else if ('max' in expression) yield* this.#expression(`${path}.max`, expression.max);
    else if ('count' in expression) yield* this.#condition(`${path}.count`, expression.count);
    else if ('either' in expression) {
      for (const [at, part] of expression.either.entries()) yield* this.#expression(`${path}.either[${at}]`, part);
    } else if ('join' in expression) {
      for (const [at, part] of expression.join.entries()) yield* this.#expression(`${path}.join[${at}]`, part);
    } else if ('when' in expression) {
      yield* this.#condition(`${path}.when`, expression.when);
      yield* this.#expression(`${path}.give`, expression.give);
      yield* this.#expression(`${path}.else`, expression.else ?? null);
    } else if ('after' in expression) {
      yield* this.#expression(`${path}.after`, expression.after);
      yield* this.#expression(`${path}.by`, expression.by);
    } else yield* this.#lookup(path, expression);
  }

  *#lookup(path: string, expression: { lookup: string; key: ValueExpression; take: string }): Generator<string> {
    yield* this.#expression(`${path}.key`, expression.key);
    const lookup = this.profile.lookups[expression.lookup];
    if (lookup === undefined) yield unknown(`${path}.lookup`, expression.lookup, Object.keys(this.profile.lookups));
    else if (!Object.hasOwn(lookup.columns, expression.take)) {
      yield unknown(`${path}.take`, expression.take, Object.keys(lookup.columns));
    }
  }

  *#condition(path: string, condition: Condition): Generator<string> {
    for (const part of Array.isArray(condition) ? condition : [condition]) {
      for (const column of Object.keys(part)) yield* this.#column(path, column);
    }
  }

  *#column(path: string, name: string): Generator<string> {
    if (!this.#columns.has(name)) yield unknown(path, name, this.#columns);
  }
}

function unknown(path: string, name: string, known: Iterable<string>): string {
  return `${path} names "${name}", which is not declared${suggestionFor(name, known)}`;
}

function* columnProblems(path: string, columns: Readonly<Record<string, ColumnDeclaration>>): Generator<string> {
  for (const [name, column] of Object.entries(columns)) {
    const isOfTime = column.type === 'date' || column.type === 'time';
    if (isOfTime && column.pattern === undefined) yield `${path}.${name}.pattern is missing: a ${column.type} needs one, such as d/M/yyyy`;
    if (!isOfTime && column.pattern !== undefined) yield `${path}.${name}.pattern is only for a date or a time`;
    const compiled = compileTimePattern(column.pattern ?? 'iso');
    if (typeof compiled === 'string') yield `${path}.${name}.pattern is "${column.pattern}": it ${compiled}`;
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
