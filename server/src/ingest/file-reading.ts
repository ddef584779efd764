import { setImmediate as breathe } from 'node:timers/promises';
import type { AnyRecord } from '../domain/record/record-kind.js';
import { ImportCounts } from '../records/import-counts.js';
import { NewRowsPacker } from '../records/pack-new-rows.js';
import type { RowLayout } from '../records/row-layout.js';
import type { WriteOutcome } from '../records/write-outcome.js';
import { ImportBatch } from './import-batch.js';
import type { ImportEntry, ImportSource } from './import-source.js';
import { nativeSource } from './native-source.js';
import { Notices } from './notices.js';
import { profileSource } from './profile-source.js';
import {
  type Checkpoint,
  type Inspection,
  type ReadBatch,
  type Reading,
  type ReadingEnd,
  type ReadingRequest,
  REJECTS_BYTES,
} from './reading.js';
import { RejectsFile } from './rejects-file.js';

/** How many records go into one transaction, at least. */
const RECORDS_PER_BATCH = 8000;

interface MadeBatch extends ReadBatch {
  readonly batch: ImportBatch;
}

/** Reads files in this thread. */
export class FileReading implements Reading {
  readonly #notices = new Notices();
  #source: Promise<ImportSource> | null = null;
  #counts = new ImportCounts();
  #rejects: RejectsFile | null = null;
  #rejectsBytes = 0;
  #rowCheckpoint = 0;
  #batches: AsyncGenerator<MadeBatch, undefined> | null = null;
  #ahead: Promise<IteratorResult<MadeBatch, undefined>> | null = null;
  #current: MadeBatch | null = null;
  #settled: { readonly counts: ImportCounts; readonly rejectsBytes: number } | null = null;
  #isWhole = false;

  constructor(private readonly request: ReadingRequest) {}

  async inspection(): Promise<Inspection> {
    const { name, nameSha256, fileNames, filesSha256, bytes } = await this.#opened();
    return { name, nameSha256, fileNames, filesSha256, bytes };
  }

  async begin({ rows, counts: { [REJECTS_BYTES]: rejectsBytes = 0, ...counts } }: Checkpoint, layout: RowLayout | null): Promise<void> {
    const source = await this.#opened();
    this.#rowCheckpoint = rows;
    this.#counts = new ImportCounts(counts);
    this.#rejectsBytes = rejectsBytes;
    const { settings, header, firstLine } = source.rejects;
    this.#rejects = new RejectsFile(this.request.rejectsPath, settings, header, rejectsBytes, firstLine);
    this.#batches = batchesOf(source, rows, layout && new NewRowsPacker(layout));
    this.#makeAhead(this.#batches);
  }

  async next(): Promise<ReadBatch | null> {
    if (this.#current !== null && this.#settled !== null) {
      this.#rowCheckpoint += this.#current.batch.rowCount;
      this.#counts = this.#settled.counts;
      this.#rejectsBytes = this.#settled.rejectsBytes;
    }
    this.#settled = null;
    this.#current = null;
    const { value, done } = await this.#ahead!;
    if (done) {
      this.#isWhole = true;
      return null;
    }
    this.#current = value;
    this.#makeAhead(this.#batches!);
    const { newRows, bytes, rows } = value;
    return { newRows, bytes, rows };
  }

  records(): Promise<readonly AnyRecord[]> {
    return Promise.resolve(this.#current!.batch.items);
  }

  settle(outcomes: readonly WriteOutcome[] | null): Promise<Checkpoint> {
    const { batch } = this.#current!;
    const counts = new ImportCounts(this.#counts.toJSON());
    const rejectsBytes = this.#rejects!.write(batch.settle(outcomes, counts), this.#rejectsBytes);
    this.#settled = { counts, rejectsBytes };
    return Promise.resolve({ rows: this.#rowCheckpoint + batch.rowCount, counts: { ...counts.toJSON(), [REJECTS_BYTES]: rejectsBytes } });
  }

  async end(): Promise<ReadingEnd> {
    if (this.#isWhole) (await this.#opened()).conclude(this.#notices);
    return { notices: this.#notices.list() };
  }

  async close(): Promise<void> {
    await this.#ahead?.catch(() => undefined);
    await this.#batches?.return(undefined);
    this.#rejects?.close();
  }

  #opened(): Promise<ImportSource> {
    const { profile, files } = this.request;
    this.#source ??= profile === null ? nativeSource(files, this.#notices) : profileSource(profile, files, this.#notices);
    return this.#source;
  }

  /** The failure is for who asks for the batch. */
  #makeAhead(batches: AsyncGenerator<MadeBatch, undefined>): void {
    this.#ahead = batches.next();
    this.#ahead.catch(() => {});
  }
}

async function* batchesOf(source: ImportSource, doneRows: number, packer: NewRowsPacker | null): AsyncGenerator<MadeBatch, undefined> {
  let batch = new ImportBatch(source.key);
  let bytes = 0;
  let rows = 0;
  let rowsEnded = 0;
  const made = (): MadeBatch => {
    const whole = batch;
    batch = new ImportBatch(source.key);
    return { batch: whole, newRows: packer && packer.pack(whole.items), bytes, rows };
  };
  for await (const piece of source.pieces((more) => (bytes += more), doneRows)) {
    for (const entry of piece.entries) {
      rowsEnded += entry.rows.length;
      if (rowsEnded > doneRows) add(batch, entry);
      if (batch.items.length >= RECORDS_PER_BATCH || batch.rowCount >= RECORDS_PER_BATCH * 4) yield made();
    }
    rows += piece.rows;
    await breathe();
  }
  if (batch.rowCount > 0) yield made();
  return undefined;
}

function add(batch: ImportBatch, entry: ImportEntry): void {
  if ('problems' in entry) batch.addRejected(entry.rows, entry.problems);
  else batch.addMade(entry.rows, entry.made);
}
