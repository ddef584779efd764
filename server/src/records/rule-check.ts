import type { AnyRecord, RecordKind } from '../domain/record/record-kind.js';
import { REFERENCED_KIND } from '../domain/record/record-kind.js';
import { RULES_OF_KIND, type RulesOfKind } from '../domain/rule/rules-of-kind.js';
import type { RuleBreach } from '../domain/rule/record-rule.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import type { RecordColumn, RecordTable, RecordTables } from './record-table.js';
import type { StoredRows } from './stored-rows.js';
import type { Rejection } from './write-outcome.js';

type AnyFields = Readonly<Record<string, unknown>>;
type Seen = Map<string, AnyFields & { readonly id: string }>;

/**
 * Says which records break a rule of their kind. What the rules look at is read for all records together: one
 * statement per thousand for the records they refer to, and one for those that stand beside them.
 */
export class RuleCheck {
  private constructor(
    private readonly rules: RulesOfKind,
    private readonly referred: ReadonlyMap<string, AnyFields>,
    private readonly neighbours: Seen,
  ) {}

  static hasRulesFor(kind: RecordKind): boolean {
    return RULES_OF_KIND[kind] !== undefined;
  }

  /** For records of one kind, each with every field that is known. `written`: what the same call has read and written before. */
  static async prepare(
    statements: Statements,
    tables: RecordTables,
    kind: RecordKind,
    records: readonly AnyRecord['record'][],
    written: ReadonlyMap<RecordKind, StoredRows>,
  ): Promise<RuleCheck> {
    const rules = RULES_OF_KIND[kind] ?? {};
    const { ofReference, ofNeighbours } = rules;
    const referred = new Map<string, AnyFields>();
    if (ofReference) {
      const referredKind = REFERENCED_KIND[ofReference.referenceField];
      const table = tables[referredKind];
      const asked: string[] = [];
      for (const id of distinct(records, ofReference.referenceField)) {
        const known = written.get(referredKind)?.current(id);
        if (known) referred.set(id, known);
        else asked.push(id);
      }
      const select = (columns: string): string => `SELECT ${columns} FROM \`${table.name}\` WHERE \`id\` IN (?)`;
      await readInto(referred, statements, table, ofReference.fields, select, asked);
    }
    const neighbours: Seen = new Map();
    if (ofNeighbours) {
      const table = tables[kind];
      const concerned = records.filter((record) => ofNeighbours.concerns(record));
      const { beside } = ofNeighbours;
      const isChain = 'chainField' in beside;
      const field = isChain ? beside.chainField : beside.sameField;
      const select = isChain ? chainStatement(table, field) : besideStatement(table, field);
      await readInto(neighbours, statements, table, ofNeighbours.fields, select, distinct(concerned, field));
    }
    return new RuleCheck(rules, referred, neighbours);
  }

  /** The first rule that a record breaks, null: it keeps all. */
  rejectionOf(record: AnyRecord['record']): Rejection | null {
    const { alone, ofReference, ofNeighbours } = this.rules;
    for (const rule of alone ?? []) {
      const breach = rule.breachOf(record);
      if (breach) return rejection(breach);
    }
    const referred = ofReference && this.referred.get(String(fieldOf(record, ofReference.referenceField)));
    const ofOther =
      (referred && ofReference.breachOf(record, referred)) ||
      (ofNeighbours?.concerns(record) && ofNeighbours.breachOf(record, this.neighbours)) ||
      null;
    return ofOther && rejection(ofOther);
  }

  /** Takes a record for one that stands beside those that are judged from now on. */
  note(record: AnyRecord['record']): void {
    if (this.rules.ofNeighbours) this.neighbours.set(record.id, record);
  }
}

function rejection({ code, field, value, rule }: RuleBreach): Rejection {
  return { code, field, value, message: rule };
}

function fieldOf(record: AnyRecord['record'], field: string): unknown {
  return (record as AnyFields)[field];
}

function distinct(records: readonly AnyRecord['record'][], field: string): readonly string[] {
  return [...new Set(records.flatMap((record) => (fieldOf(record, field) as string | null | undefined) ?? []))];
}

async function readInto(
  found: Map<string, AnyFields>,
  statements: Statements,
  table: RecordTable,
  fields: readonly string[],
  select: (columns: string) => string,
  asked: readonly string[],
): Promise<void> {
  const columns = ['id', ...fields].map((field) => columnOf(table, field));
  const names = columns.map(({ name }) => `\`${name}\``).join(', ');
  for (const chunk of inChunks(asked)) {
    for (const row of await statements.rows(select(names), [chunk])) {
      const values = columns.map(({ field, codec }, at) => [field, codec.revealStored(row[at])] as const);
      found.set(row[0] as string, Object.fromEntries(values));
    }
  }
}

function besideStatement(table: RecordTable, field: string): (columns: string) => string {
  return (columns) => `SELECT ${columns} FROM \`${table.name}\` WHERE \`${columnOf(table, field).name}\` IN (?)`;
}

/** What the given ids lead to, one after another; a circle ends where it began, because no id is listed twice. */
function chainStatement(table: RecordTable, field: string): (columns: string) => string {
  const next = columnOf(table, field).name;
  return (columns) =>
    `WITH RECURSIVE \`chain\` (\`link\`, \`next\`) AS (
       SELECT \`id\`, \`${next}\` FROM \`${table.name}\` WHERE \`id\` IN (?)
       UNION
       SELECT t.\`id\`, t.\`${next}\` FROM \`${table.name}\` t JOIN \`chain\` ON t.\`id\` = \`chain\`.\`next\`
     ) SELECT ${columns} FROM \`${table.name}\` JOIN \`chain\` ON \`link\` = \`id\``;
}

function columnOf(table: RecordTable, field: string): RecordColumn {
  const column = table.columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`${table.kind} has no field ${field}.`);
  return column;
}
