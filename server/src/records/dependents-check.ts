import type { AnyRecord, RecordKind } from '../domain/record/record-kind.js';
import { RECORD_KINDS, REFERENCED_KIND } from '../domain/record/record-kind.js';
import { RULES_OF_KIND, type RulesOfKind } from '../domain/rule/rules-of-kind.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import { type RecordTable, type RecordTables, selected } from './record-table.js';
import type { StoredRows } from './stored-rows.js';
import type { Rejection } from './write-outcome.js';

type AnyFields = Readonly<Record<string, unknown>>;
type RuleOfReference = NonNullable<RulesOfKind['ofReference']>;

/** A rule by which records of a kind are judged by the record that they refer to, as that record's kind sees it. */
interface DependentRule extends RuleOfReference {
  readonly kind: RecordKind;
  readonly keptBy: string;
}

const RULES_OF_DEPENDENTS: ReadonlyMap<RecordKind, readonly DependentRule[]> = Map.groupBy(
  RECORD_KINDS.flatMap((kind): DependentRule[] => {
    const rule = RULES_OF_KIND[kind]?.ofReference;
    return rule?.keptBy === undefined ? [] : [{ ...rule, kind, keptBy: rule.keptBy, breachOf: rule.breachOf.bind(rule) }];
  }),
  ({ referenceField }) => REFERENCED_KIND[referenceField],
);

/** The records of a kind that the same call brings, as they are to become. */
export type Coming = (kind: RecordKind) => ReadonlyMap<string, AnyRecord['record']>;

/**
 * Says which corrections of stored records would make other stored records impossible: a request that is moved behind its
 * answer. What the same call makes of those others counts. One statement per thousand corrected records and rule, and none
 * where nothing is corrected that a rule looks at.
 */
export class DependentsCheck {
  private constructor(
    private readonly rules: readonly DependentRule[],
    /** By rule, then by the id of the referred record. */
    private readonly dependents: ReadonlyMap<DependentRule, ReadonlyMap<string, readonly AnyRecord['record'][]>>,
  ) {}

  static hasRulesFor(kind: RecordKind): boolean {
    return RULES_OF_DEPENDENTS.has(kind);
  }

  /** For records of one kind over their stored rows, before any of them is laid. */
  static async prepare(
    statements: Statements,
    tables: RecordTables,
    kind: RecordKind,
    records: readonly AnyRecord['record'][],
    rows: StoredRows,
    coming: Coming,
  ): Promise<DependentsCheck> {
    const rules = RULES_OF_DEPENDENTS.get(kind) ?? [];
    const found = new Map<DependentRule, ReadonlyMap<string, readonly AnyRecord['record'][]>>();
    for (const rule of rules) {
      const corrected = records.filter((record) => isCorrected(rule, record, rows)).map(({ id }) => id);
      if (corrected.length > 0)
        found.set(rule, await readDependents(statements, tables[rule.kind], rule, [...new Set(corrected)], coming(rule.kind)));
    }
    return new DependentsCheck(rules, found);
  }

  /** Why a record may not become so, null: it may. */
  rejectionOf(record: AnyRecord['record']): Rejection | null {
    for (const rule of this.rules) {
      for (const dependent of this.dependents.get(rule)?.get(record.id) ?? []) {
        const breach = rule.breachOf(dependent, record);
        if (breach) {
          const message = `${breach.rule} The stored ${rule.kind} "${dependent.id}" would not keep it (${breach.field} ${breach.value}).`;
          return { code: breach.code, field: rule.keptBy, value: shown(fieldOf(record, rule.keptBy)), message };
        }
      }
    }
    return null;
  }
}

function isCorrected({ fields }: DependentRule, record: AnyRecord['record'], rows: StoredRows): boolean {
  const stored = rows.current(record.id);
  if (stored === null) return false;
  return fields.some((field) => {
    const given = fieldOf(record, field);
    return given !== undefined && JSON.stringify(given) !== JSON.stringify(fieldOf(stored, field));
  });
}

async function readDependents(
  statements: Statements,
  table: RecordTable,
  { referenceField }: DependentRule,
  ids: readonly string[],
  coming: ReadonlyMap<string, AnyRecord['record']>,
): Promise<ReadonlyMap<string, readonly AnyRecord['record'][]>> {
  const column = table.columns.find(({ field }) => field === referenceField)!.name;
  const found = new Map<string, AnyRecord['record'][]>();
  for (const chunk of inChunks(ids)) {
    const rows = await statements.rows(`SELECT ${selected(table)} FROM \`${table.name}\` WHERE \`${column}\` IN (?)`, [chunk]);
    for (const row of rows) {
      const stored = table.toRecord(row);
      const record = coming.get(stored.id) ?? stored;
      const referred = fieldOf(record, referenceField) as string | null | undefined;
      if (referred == null) continue;
      found.set(referred, [...(found.get(referred) ?? []), record]);
    }
  }
  return found;
}

function fieldOf(record: AnyRecord['record'], field: string): unknown {
  return (record as AnyFields)[field];
}

const LONGEST_SHOWN = 200;
/** A moment is a number of this size, and no other number that a rule looks at is. */
const MOMENT = 1e10;

function shown(value: unknown): string {
  if (typeof value === 'number' && Math.abs(value) > MOMENT) return new Date(value).toISOString();
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
