import { isRestricted } from '../access/row-scope.js';
import { type AnyRecord, RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';
import type { Connections, Statements } from './connections.js';
import type { KnownIds } from './known-ids.js';
import type { RecordTable, RecordTables } from './record-table.js';
import { inOrderOfReference } from './order-of-reference.js';
import { noteChanges } from './note-changes.js';
import type { RecordChange } from './record-change.js';
import { ReferenceCheck } from './reference-check.js';
import { noteLosses, setRevision, takeTurn } from './revision-lock.js';
import { type Coming, DependentsCheck } from './dependents-check.js';
import { insertRows, type ServerLimits, upsertRows } from './row-writer.js';
import { RuleCheck } from './rule-check.js';
import { rejectionsOutsideScope } from './scope-check.js';
import { StoredRows } from './stored-rows.js';
import type { WriteOptions, WriteOutcome, Written } from './write-outcome.js';

/** What one call works on, in its transaction. */
interface Call {
  readonly statements: Statements;
  readonly check: ReferenceCheck;
  /** The rows of the kinds that are done, and of the one under way. */
  readonly written: Map<RecordKind, StoredRows>;
  /** By the places of the items. */
  readonly outcomes: WriteOutcome[];
  readonly revision: number;
  /** Null: nobody asks for them. */
  readonly changes: RecordChange[] | null;
}

/** The records of one kind: by their places among the items, and over the rows that are stored of them. */
interface Part {
  readonly table: RecordTable;
  readonly places: readonly number[];
  readonly records: readonly AnyRecord['record'][];
  readonly rows: StoredRows;
}

/** Writes records in batches: one transaction, one revision and a handful of statements per call. */
export class RecordWriter {
  constructor(
    private readonly connections: Connections,
    readonly tables: RecordTables,
    private readonly limits: ServerLimits,
    private readonly known: KnownIds,
  ) {}

  /**
   * Writes records that conform to their schemas, in any order of kinds: parents are written first. The same record
   * several times in one call is merged in the order given. A record whose reference leads nowhere is rejected, and
   * so is one that would break a rule of its kind, and what refers to either; all others are written, or none when the
   * call fails.
   */
  async write(items: readonly AnyRecord[], options: WriteOptions<WriteOutcome> = {}): Promise<Written<WriteOutcome>> {
    const { scope, author } = options;
    const { written, check } = await this.connections.transaction(async (statements) => {
      const turn = await takeTurn(statements);
      this.known.forgetAfterLoss(turn.latestLoss);
      const written = new Map<RecordKind, StoredRows>();
      const check = new ReferenceCheck(statements, this.tables, this.known, written);
      const outside = scope && isRestricted(scope) ? await rejectionsOutsideScope(statements, this.tables, items, scope) : null;
      const outcomes: WriteOutcome[] = Array.from({ length: items.length });
      for (const [place, rejection] of outside ?? []) outcomes[place] = rejection;
      const call: Call = { statements, check, written, outcomes, revision: turn.latest + 1, changes: author ? [] : null };
      const parts = await this.read(call, items, (place) => !outside?.has(place));
      let writing = Promise.resolve();
      let isChanged = false;
      try {
        for (const part of parts) {
          await this.lay(call, part, (kind) => comingOf(parts, kind));
          isChanged ||= part.rows.isChanged;
          writing = this.store(call, part, writing);
          writing.catch(() => {});
        }
      } finally {
        await writing;
      }
      const result = { revision: isChanged ? call.revision : turn.latest, outcomes };
      if (isChanged) await setRevision(statements, result.revision);
      if (author && call.changes) await noteChanges(statements, author, call.changes, result.revision);
      await options.alsoInTransaction?.(statements, result);
      return { written: result, check };
    });
    check.remember();
    return written;
  }

  /** The records of each kind, in writing order, with what is stored of them. */
  private async read(
    { statements, changes }: Call,
    items: readonly AnyRecord[],
    isWithin: (place: number) => boolean,
  ): Promise<readonly Part[]> {
    const partOf = new Map(RECORD_KINDS.map((kind) => [kind, { places: [] as number[], records: [] as AnyRecord['record'][] }]));
    for (let place = 0; place < items.length; place++) {
      if (!isWithin(place)) continue;
      const { kind, record } = items[place]!;
      const { places, records } = partOf.get(kind)!;
      places.push(place);
      records.push(record);
    }
    const parts: Part[] = [];
    for (const [kind, { places, records }] of partOf) {
      const table = this.tables[kind];
      if (places.length > 0)
        parts.push({ table, places, records, rows: await StoredRows.read(statements, table, records, changes !== null) });
    }
    return parts;
  }

  /** Lays records over their rows, where references and rules allow. */
  private async lay({ statements, check, written, outcomes }: Call, { table, places, records, rows }: Part, coming: Coming): Promise<void> {
    await check.prepare(table, records);
    const rules = RuleCheck.hasRulesFor(table.kind)
      ? await RuleCheck.prepare(
          statements,
          this.tables,
          table.kind,
          records.map((record) => rows.preview(record)),
          written,
        )
      : null;
    const dependents = DependentsCheck.hasRulesFor(table.kind)
      ? await DependentsCheck.prepare(statements, this.tables, table.kind, records, rows, coming)
      : null;
    written.set(table.kind, rows);
    const { ordered, circular } = inOrderOfReference(table, records);
    for (const at of circular) rules?.note(rows.preview(records[at]!));
    for (const at of [...ordered, ...circular]) {
      const record = records[at]!;
      const whole = rules && rows.preview(record);
      const rejection =
        (circular.includes(at) ? null : check.rejectionOf(table, record)) ??
        (whole && rules.rejectionOf(whole)) ??
        dependents?.rejectionOf(whole ?? rows.preview(record));
      outcomes[places[at]!] = rejection ?? rows.lay(record);
      if (whole && !rejection) rules.note(whole);
    }
  }

  /** Writes rows. They are put together while the database works on those before. */
  private async store({ statements, revision, changes }: Call, { table, rows }: Part, before: Promise<void>): Promise<void> {
    changes?.push(...rows.changes());
    await insertRows(statements, this.limits, table, rows.toInsert, revision, before);
    await upsertRows(statements, this.limits, table, rows.toUpdate, revision);
    await noteLosses(statements, rows.losses, revision);
  }
}

/** The records of a kind as the call is to make them, by id. */
function comingOf(parts: readonly Part[], kind: RecordKind): ReadonlyMap<string, AnyRecord['record']> {
  const part = parts.find(({ table }) => table.kind === kind);
  return new Map(part?.records.map((record) => [record.id, part.rows.preview(record)]) ?? []);
}
