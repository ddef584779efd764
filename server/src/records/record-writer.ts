import { type AnyRecord, RECORD_KINDS } from '../domain/record/record-kind.js';
import type { Connections, Statements } from './connections.js';
import { KnownIds } from './known-ids.js';
import type { RecordTable, RecordTables } from './record-table.js';
import { inOrderOfReference } from './order-of-reference.js';
import { ReferenceCheck } from './reference-check.js';
import { noteLosses, setRevision, takeTurn } from './revision-lock.js';
import { insertRows, type ServerLimits, upsertRows } from './row-writer.js';
import { RuleCheck } from './rule-check.js';
import { StoredRows } from './stored-rows.js';
import type { WriteOptions, WriteOutcome, Written } from './write-outcome.js';

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
    const { written, check } = await this.connections.transaction(async (statements) => {
      const turn = await takeTurn(statements);
      this.known.forgetAfterLoss(turn.latestLoss);
      const check = new ReferenceCheck(statements, this.tables, this.known);
      const outcomes: WriteOutcome[] = Array.from({ length: items.length });
      let isChanged = false;
      for (const kind of RECORD_KINDS) {
        const places = items.flatMap((item, place) => (item.kind === kind ? [place] : []));
        if (places.length === 0) continue;
        const wrote = await this.writeKind(statements, this.tables[kind], items, places, check, outcomes, turn.latest + 1);
        isChanged ||= wrote;
      }
      const written = { revision: isChanged ? turn.latest + 1 : turn.latest, outcomes };
      if (isChanged) await setRevision(statements, written.revision);
      await options.alsoInTransaction?.(statements, written);
      return { written, check };
    });
    check.remember();
    return written;
  }

  private async writeKind(
    statements: Statements,
    table: RecordTable,
    items: readonly AnyRecord[],
    places: readonly number[],
    check: ReferenceCheck,
    outcomes: WriteOutcome[],
    revision: number,
  ): Promise<boolean> {
    const records = places.map((place) => items[place]!.record);
    await check.prepare(table, records);
    const rows = await StoredRows.read(statements, table, [...new Set(records.map(({ id }) => id))]);
    const rules = RuleCheck.hasRulesFor(table.kind)
      ? await RuleCheck.prepare(
          statements,
          this.tables,
          table.kind,
          records.map((record) => rows.preview(record)),
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
    const { toInsert, toUpdate } = rows;
    await insertRows(statements, this.limits, table, toInsert, revision);
    await upsertRows(statements, this.limits, table, toUpdate, revision);
    await noteLosses(statements, rows.losses, revision);
    return toInsert.length + toUpdate.length > 0;
  }
}
