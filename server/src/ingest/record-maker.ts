import { type AnyRecord, RECORD_SCHEMAS, REFERENCED_KIND, type RecordKind } from '../domain/record/record-kind.js';
import { always, compileCondition, type Holds } from './condition.js';
import { columnsOfTemplate, compileExpression, type ExpressionScope, type ValueAt } from './expression.js';
import type { ImportProfile, RecordRule } from './import-profile.js';
import { RecordCheck } from './record-check.js';
import { digestOf, SeenKeys } from './seen-keys.js';
import { type ReadRow, type RowProblem, type SourceRow, UnusableValue, type Value } from './value.js';

/** A record that rows were made into. */
export interface MadeRecord {
  readonly item: AnyRecord;
  /** The row that it was made of, by its position among the rows of the key; null: all of them. */
  readonly row: number | null;
}

type Fields = Record<string, Value>;

interface Rule {
  readonly kind: RecordKind;
  readonly isPerRow: boolean;
  /** The records that keys share, as they were first made; null: the id holds the key, so no other key makes them. */
  readonly shared: SeenKeys | null;
  readonly holds: Holds;
  readonly needs: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly isId: boolean;
    readonly column: string;
    readonly value: ValueAt;
  }[];
  readonly check: RecordCheck;
}

/**
 * Makes the records of the rows of one key, by the rules of a profile. A record that several keys share (the account
 * of many cases) is made once, of the first; the first later one that says something else is told to `onDifference`.
 */
export class RecordMaker {
  readonly #rules: readonly Rule[];
  readonly #prefix: string;

  constructor(
    profile: ImportProfile,
    scope: ExpressionScope,
    private readonly onDifference: (kind: RecordKind, row: SourceRow) => void,
  ) {
    const shared = new Map<RecordKind, SeenKeys>();
    this.#prefix = `${profile.source}:`;
    this.#rules = profile.records.map((rule) => compileRule(rule, profile, scope, shared));
  }

  /** Throws UnusableValue where a record cannot be made: then none is made of these rows. */
  make(rows: readonly ReadRow[]): readonly MadeRecord[] {
    const made: MadeRecord[] = [];
    const first: { readonly shared: SeenKeys; readonly id: string; readonly digest: number }[] = [];
    const last = rows.length - 1;
    for (const rule of this.#rules) {
      for (let at = rule.isPerRow ? 0 : last; at <= last; at += 1) {
        if (!rule.holds(rows, at)) continue;
        const fields = this.#fields(rule, rows, at);
        if (rule.needs.some((field) => fields[field] === null)) continue;
        if (rule.shared !== null) {
          const id = String(fields['id']);
          const digest = digestOf(Object.values(fields).join('\u001F'));
          const known = rule.shared.get(id) ?? first.find((one) => one.shared === rule.shared && one.id === id)?.digest;
          if (known !== undefined) {
            if (known !== digest && !Number.isNaN(known)) {
              this.onDifference(rule.kind, (rows[at] as ReadRow).source);
              rule.shared.set(id, Number.NaN);
            }
            continue;
          }
          first.push({ shared: rule.shared, id, digest });
        }
        made.push({ item: checkedRecord(rule, fields), row: rule.isPerRow ? at : null });
      }
    }
    for (const { shared, id, digest } of first) shared.set(id, digest);
    return made;
  }

  #fields(rule: Rule, rows: readonly ReadRow[], at: number): Fields {
    const fields: Fields = {};
    for (const field of rule.fields) {
      const value = field.value(rows, at);
      fields[field.name] = field.isId && value !== null ? this.#prefix + String(value) : value;
    }
    return fields;
  }
}

function compileRule(rule: RecordRule, profile: ImportProfile, scope: ExpressionScope, shared: Map<RecordKind, SeenKeys>): Rule {
  const id = rule.fields['id'];
  const isOfKey = typeof id === 'string' && columnsOfTemplate(id).includes(profile.rows.key);
  if (!isOfKey && !shared.has(rule.record)) shared.set(rule.record, new SeenKeys());
  return {
    kind: rule.record,
    isPerRow: rule.per === 'row',
    shared: isOfKey ? null : (shared.get(rule.record) ?? null),
    holds: rule.where === undefined ? always : compileCondition(rule.where, scope.positionOf),
    needs: rule.needs,
    fields: Object.entries(rule.fields).map(([name, expression]) => ({
      name,
      isId: name === 'id' || Object.hasOwn(REFERENCED_KIND, name),
      column: typeof expression === 'string' ? (columnsOfTemplate(expression)[0] ?? '') : '',
      value: compileExpression(expression, scope),
    })),
    check: new RecordCheck(RECORD_SCHEMAS[rule.record].shape, Object.keys(rule.fields)),
  };
}

function checkedRecord(rule: Rule, fields: Fields): AnyRecord {
  const problem = rule.check.problemOf(fields);
  if (problem !== null) throw new UnusableValue(rowProblem(rule, fields, problem.field, problem.reason));
  return { kind: rule.kind, record: fields } as unknown as AnyRecord;
}

function rowProblem(rule: Rule, fields: Readonly<Fields>, name: string, message: string): RowProblem {
  const column = rule.fields.find((field) => field.name === name)?.column ?? '';
  const value = fields[name] ?? null;
  return {
    column: column === '' ? name : column,
    value: value === null ? '' : String(value),
    reason: value === null ? `the ${rule.kind} needs a value for ${name}` : `${name} of the ${rule.kind}: ${message}`,
  };
}
