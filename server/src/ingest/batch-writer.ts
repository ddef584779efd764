import { RECORD_KINDS, REFERENCED_KIND, type AnyRecord, type RecordKind } from '../domain/record/record-kind.js';
import type { ImportJob } from '../records/import-jobs.js';
import type { RecordStore } from '../records/record-store.js';
import type { WriteOutcome, Written } from '../records/write-outcome.js';
import type { ImportBatch } from './import-batch.js';
import { ImportCounts } from '../records/import-counts.js';
import type { RejectsFile } from './rejects-file.js';
import { SeenKeys } from './seen-keys.js';

/** The part of the record store that an import needs. */
export type ImportStore = Pick<RecordStore, 'writeRecords' | 'importJobs'>;

/** The name in a job's counts of how long its rejects file was at the checkpoint. */
export const REJECTS_BYTES = 'rejects.bytes';

/** Writes batches with their checkpoint, each in one transaction; a trial takes each back and only counts. */
export class BatchWriter {
  #counts: ImportCounts;
  #rowCheckpoint: number;
  #rejectsBytes: number;
  readonly #triedNew = new Map<RecordKind, SeenKeys>();

  constructor(
    private readonly store: ImportStore,
    private readonly job: ImportJob,
    private readonly rejects: RejectsFile,
    private readonly isTrial: boolean,
  ) {
    const { [REJECTS_BYTES]: rejectsBytes = 0, ...counts } = job.counts;
    this.#counts = new ImportCounts(counts);
    this.#rowCheckpoint = job.rowCheckpoint;
    this.#rejectsBytes = rejectsBytes;
  }

  get counts(): ImportCounts {
    return this.#counts;
  }

  async write(batch: ImportBatch): Promise<void> {
    let counts = this.#counts;
    let rejectsBytes = this.#rejectsBytes;
    const rowCheckpoint = this.#rowCheckpoint + batch.rowCount;
    const settle = (outcomes: readonly WriteOutcome[]): void => {
      counts = new ImportCounts(this.#counts.toJSON());
      rejectsBytes = this.rejects.write(batch.settle(outcomes, counts), this.#rejectsBytes);
    };
    if (this.isTrial) settle(await this.#tryOut(batch.items));
    else {
      await this.store.writeRecords(batch.items, {
        alsoInTransaction: async (statements, { outcomes }) => {
          settle(outcomes);
          const progress = {
            rowCheckpoint,
            counts: { ...counts.toJSON(), [REJECTS_BYTES]: rejectsBytes },
          };
          await this.store.importJobs.advance(statements, this.job.id, progress);
        },
      });
    }
    this.#counts = counts;
    this.#rejectsBytes = rejectsBytes;
    this.#rowCheckpoint = rowCheckpoint;
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
