import { RECORD_KINDS, REFERENCED_KIND, type AnyRecord, type RecordKind } from '../domain/record/record-kind.js';
import type { RecordStore } from '../records/record-store.js';
import type { WriteOutcome, Written } from '../records/write-outcome.js';
import type { Checkpoint, ReadBatch, Reading } from './reading.js';
import { SeenKeys } from './seen-keys.js';

/** The part of the record store that an import needs. */
export type ImportStore = Pick<RecordStore, 'writeRecords' | 'writeNewRows' | 'rowLayout' | 'importJobs'>;

/** Writes batches with their checkpoint, each in one transaction; a trial takes each back and only counts. */
export class BatchWriter {
  readonly #triedNew = new Map<RecordKind, SeenKeys>();

  constructor(
    private readonly store: ImportStore,
    private readonly reading: Reading,
    private readonly jobId: string,
    private readonly isTrial: boolean,
  ) {}

  /** Where the import stands after the batch. */
  async write({ newRows }: ReadBatch): Promise<Checkpoint> {
    if (this.isTrial) return this.reading.settle(await this.#tryOut(await this.reading.records()));
    const advance = async (statements: Parameters<ImportStore['importJobs']['advance']>[0], settled: Promise<Checkpoint>) => {
      const { rows, counts } = await settled;
      await this.store.importJobs.advance(statements, this.jobId, { rowCheckpoint: rows, counts });
    };
    if (newRows !== null) {
      const settled = this.reading.settle(null);
      settled.catch(() => {});
      if (await this.store.writeNewRows(newRows, (statements) => advance(statements, settled))) return settled;
    }
    let settled: Promise<Checkpoint> | null = null;
    await this.store.writeRecords(await this.reading.records(), {
      alsoInTransaction: (statements, { outcomes }) => advance(statements, (settled = this.reading.settle(outcomes))),
    });
    return settled!;
  }

  /** What would become of records: they are written and taken back. */
  async #tryOut(items: readonly AnyRecord[]): Promise<readonly WriteOutcome[]> {
    try {
      await this.store.writeRecords(items, {
        alsoInTransaction: (_, written) => Promise.reject(new TakenBack(written)),
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
      return this.#asIfEarlierWereWritten(items, error.written.outcomes);
    }
    throw new Error('A trial was written.');
  }

  /** A reference to a record of an earlier batch, which was taken back, leads somewhere after all. */
  #asIfEarlierWereWritten(items: readonly AnyRecord[], outcomes: readonly WriteOutcome[]): readonly WriteOutcome[] {
    const settled = [...outcomes];
    for (const kind of RECORD_KINDS) {
      const tried = this.#triedNew.get(kind) ?? new SeenKeys();
      this.#triedNew.set(kind, tried);
      for (const [at, item] of items.entries()) {
        if (item.kind !== kind) continue;
        const outcome = settled[at];
        if (typeof outcome === 'object' && outcome.code === 'UNKNOWN_REFERENCE' && this.#isTried(outcome.field, outcome.value))
          settled[at] = 'NEW';
        if (settled[at] === 'NEW') tried.set(item.record.id, 1);
      }
    }
    return settled;
  }

  #isTried(field: string, id: string): boolean {
    const kinds: Readonly<Record<string, RecordKind>> = REFERENCED_KIND;
    const kind = kinds[field];
    return kind !== undefined && this.#triedNew.get(kind)?.get(id) !== undefined;
  }
}

class TakenBack extends Error {
  constructor(readonly written: Written<WriteOutcome>) {
    super('taken back');
    this.name = 'TakenBack';
  }
}
