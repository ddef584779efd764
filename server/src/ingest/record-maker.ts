import { type AnyRecord, RECORD_SCHEMAS, REFERENCED_KIND, type RecordKind } from '../domain/record/record-kind.js';
import { always, compileCondition, type Holds } from './condition.js';
import { columnsOfTemplate, compileExpression, type ExpressionScope, type ValueAt } from './expression.js';
import type { ImportProfile, RecordRule, ValueExpression } from './import-profile.js';
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
    readonly column: string;
    readonly value: ValueAt;
  }[];
  /** Every field, null: copied whole, which costs less than adding one field after the other. */
  readonly empty: Readonly<Fields>;
  readonly check: RecordCheck;
  /** The fields of the last shared record that had been made before, to pass over the same again. */
  lastShared: Fields | null;
}

/**
 * Makes the records of the rows of one key, by the rules of a profile. A record that several keys share (the account
 * of many cases) is made once, of the first; the first later one that says something else is told to `onDifference`.
 */
export class RecordMaker {
  readonly #rules: readonly Rule[];

  constructor(
    profile: ImportProfile,
    scope: ExpressionScope,
    private readonly onDifference: (kind: RecordKind, row: SourceRow) => void,
  ) {
    const shared = new Map<RecordKind, SeenKeys>();
    const ids = new Map<string, ValueAt>();
    this.#rules = profile.records.map((rule) => compileRule(rule, profile, scope, shared, ids));
  }

  /** Throws UnusableValue where a record cannot be made: then none is made of these rows. */
  make(rows: readonly ReadRow[]): readonly MadeRecord[] {
    const made: MadeRecord[] = [];
    const first: { readonly shared: SeenKeys; readonly id: string; readonly digest: number }[] = [];
    const last = rows.length - 1;
    for (const rule of this.#rules) {
      for (let at = rule.isPerRow ? 0 : last; at <= last; at += 1) {
        if (!rule.holds(rows, at)) continue;
        const fields = fieldsOf(rule, rows, at);
        if (rule.needs.some((field) => fields[field] === null)) continue;
        if (rule.shared !== null) {
          if (isSame(rule, fields)) continue;
          const id = String(fields['id']);
          const digest = digestOf(Object.values(fields).join('\u001F'));
          const settled = rule.shared.get(id);
          if (settled !== undefined) rule.lastShared = fields;
          const known = settled ?? first.find((one) => one.shared === rule.shared && one.id === id)?.digest;
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
}

function fieldsOf(rule: Rule, rows: readonly ReadRow[], at: number): Fields {
  const fields: Fields = { ...rule.empty };
  for (const field of rule.fields) fields[field.name] = field.value(rows, at);
  return fields;
}

/** Whether a shared record is just what the rule made last. */
function isSame({ lastShared, fields: names }: Rule, fields: Fields): boolean {
  return lastShared !== null && names.every(({ name }) => fields[name] === lastShared[name]);
}

function compileRule(
  rule: RecordRule,
  profile: ImportProfile,
  scope: ExpressionScope,
  shared: Map<RecordKind, SeenKeys>,
  ids: Map<string, ValueAt>,
): Rule {
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
      column: typeof expression === 'string' ? (columnsOfTemplate(expression)[0] ?? '') : '',
      value:
        name === 'id' || Object.hasOwn(REFERENCED_KIND, name)
          ? compileId(expression, profile.source, scope, ids)
          : compileExpression(expression, scope),
    })),
    empty: Object.fromEntries(Object.keys(rule.fields).map((name) => [name, null])),
    check: new RecordCheck(RECORD_SCHEMAS[rule.record].shape, Object.keys(rule.fields)),
    lastShared: null,
  };
}

/** An id with its source. The same expression gives the very same text for as long as its value is the same: ten records of a key name one relationship. */
function compileId(expression: ValueExpression, source: string, scope: ExpressionScope, ids: Map<string, ValueAt>): ValueAt {
  const written = JSON.stringify(expression);
  const known = ids.get(written);
  if (known !== undefined) return known;
  const value = compileExpression(expression, scope);
  let last: Value = null;
  let id: string | null = null;
  const compiled: ValueAt = (rows, at) => {
    const now = value(rows, at);
    if (now !== last) {
      last = now;
      id = now === null ? null : `${source}:${String(now)}`;
    }
    return id;
  };
  ids.set(written, compiled);
  return compiled;
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
