import { isRestricted } from '../access/row-scope.js';
import { type AnyRecord, RECORD_KINDS, type RecordKind } from '../domain/record/record-kind.js';
import type { Connections, Statements } from './connections.js';
import { KnownIds } from './known-ids.js';
import type { RecordTable, RecordTables } from './record-table.js';
import { inOrderOfReference } from './order-of-reference.js';
import { noteChanges } from './note-changes.js';
import type { RecordChange } from './record-change.js';
import { ReferenceCheck } from './reference-check.js';
import { noteLosses, setRevision, takeTurn } from './revision-lock.js';
import { insertRows, type ServerLimits, upsertRows } from './row-writer.js';
import { RuleCheck } from './rule-check.js';
import { rejectionsOutsideScope } from './scope-check.js';
import { StoredRows } from './stored-rows.js';
import type { WriteOptions, WriteOutcome, Written } from './write-outcome.js';

/** What one call works on, in its transaction. */
interface Call {
  readonly statements: Statements;
  readonly items: readonly AnyRecord[];
  readonly check: ReferenceCheck;
  /** The kinds that are done. */
  readonly written: Map<RecordKind, StoredRows>;
  /** By the places of the items. */
  readonly outcomes: WriteOutcome[];
  readonly revision: number;
  /** Null: nobody asks for them. */
  readonly changes: RecordChange[] | null;
}

/** Writes records in batches: one transaction, one revision and a handful of statements per call. */
export class RecordWriter {
  private readonly known = new KnownIds();

  constructor(
    private readonly connections: Connections,
    readonly tables: RecordTables,
    private readonly limits: ServerLimits,
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
      const check = new ReferenceCheck(statements, this.tables, this.known);
      const outside = scope && isRestricted(scope) ? await rejectionsOutsideScope(statements, this.tables, items, scope) : null;
      const outcomes: WriteOutcome[] = Array.from({ length: items.length });
      for (const [place, rejection] of outside ?? []) outcomes[place] = rejection;
      const call: Call = { statements, items, check, written: new Map(), outcomes, revision: turn.latest + 1, changes: author ? [] : null };
      let isChanged = false;
      const placesOf = new Map<RecordKind, number[]>(RECORD_KINDS.map((kind) => [kind, []]));
      for (let place = 0; place < items.length; place++) if (!outside?.has(place)) placesOf.get(items[place]!.kind)!.push(place);
      for (const [kind, places] of placesOf) {
        if (places.length === 0) continue;
        const wrote = await this.writeKind(call, this.tables[kind], places);
        isChanged ||= wrote;
      }
      const written = { revision: isChanged ? call.revision : turn.latest, outcomes };
      if (isChanged) await setRevision(statements, written.revision);
      if (author && call.changes) await noteChanges(statements, author, call.changes, written.revision);
      await options.alsoInTransaction?.(statements, written);
      return { written, check };
    });
    check.remember();
    return written;
  }

  private async writeKind(
    { statements, items, check, written, outcomes, revision, changes }: Call,
    table: RecordTable,
    places: readonly number[],
  ): Promise<boolean> {
    const records = places.map((place) => items[place]!.record);
    await check.prepare(table, records);
    const rows = await StoredRows.read(statements, table, [...new Set(records.map(({ id }) => id))], changes !== null);
    const rules = RuleCheck.hasRulesFor(table.kind)
      ? await RuleCheck.prepare(
          statements,
          this.tables,
          table.kind,
          records.map((record) => rows.preview(record)),
          written,
        )
      : null;
    const { ordered, circular } = inOrderOfReference(table, records);
    for (const at of circular) rules?.note(rows.preview(records[at]!));
    for (const at of [...ordered, ...circular]) {
      const record = records[at]!;
      const whole = rules && rows.preview(record);
      const rejection = (circular.includes(at) ? null : check.rejectionOf(table, record)) ?? (whole && rules.rejectionOf(whole));
      outcomes[places[at]!] = rejection ?? rows.lay(record);
      if (rejection) continue;
      if (whole) rules.note(whole);
      check.note(table.kind, [record.id]);
    }
    written.set(table.kind, rows);
    const { toInsert, toUpdate } = rows;
    await insertRows(statements, this.limits, table, toInsert, revision);
    await upsertRows(statements, this.limits, table, toUpdate, revision);
    await noteLosses(statements, rows.losses, revision);
    changes?.push(...rows.changes());
    return toInsert.length + toUpdate.length > 0;
  }
}
