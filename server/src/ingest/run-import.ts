import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Instant } from '../domain/calendar.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import type { ImportJob } from '../records/import-jobs.js';
import { BatchWriter, type ImportStore, REJECTS_BYTES } from './batch-writer.js';
import { type FileLayout, layoutOf } from './file-layout.js';
import { ImportBatch } from './import-batch.js';
import type { Fates } from './import-counts.js';
import { inspectFile, readLookup, sortFiles } from './import-files.js';
import type { ImportProfile } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import { KeyGatherer, type KeyRows } from './key-rows.js';
import type { LookupTable } from './lookup-table.js';
import { type Notice, Notices } from './notices.js';
import type { LoadedProfile } from './read-profile.js';
import { RecordMaker } from './record-maker.js';
import { RejectsFile } from './rejects-file.js';
import { RowReader } from './row-reader.js';
import { UnusableValue } from './value.js';
import { WallClock } from './wall-clock.js';

export interface ImportRequest {
  readonly profile: LoadedProfile;
  readonly files: readonly string[];
  /** Where rejected rows go. */
  readonly rejectsPath: string;
  /** Everything but writing. */
  readonly isDryRun: boolean;
  readonly clock: () => Instant;
  /** Aborted: the import stops after the batch under way, and the same request goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  /** Of all files of rows as they are stored. */
  readonly bytes: number;
  readonly ofBytes: number;
  readonly rows: number;
}

/** What became of everything that was read. */
export interface ImportSummary {
  readonly isDryRun: boolean;
  /** Whether it was stopped before the end. */
  readonly isCancelled: boolean;
  /** How many rows an earlier, interrupted run had done. */
  readonly resumedAfter: number;
  readonly rows: Fates;
  readonly records: readonly { readonly kind: RecordKind; readonly fates: Fates }[];
  readonly notices: readonly Notice[];
  /** Null: no row was rejected. */
  readonly rejectsPath: string | null;
  readonly milliseconds: number;
}

/** How many records go into one transaction, at least. */
const RECORDS_PER_BATCH = 8000;

/** Imports files by a profile. Throws ImportRefusal, before anything is written, where that cannot be done. */
export async function runImport(store: ImportStore, request: ImportRequest): Promise<ImportSummary> {
  const started = request.clock();
  const { profile } = request.profile;
  const notices = new Notices();
  const clock = new WallClock(profile.zone);
  const files = sortFiles(profile, request.files);
  if (request.files.includes(request.rejectsPath)) {
    throw new ImportRefusal(`Rejected rows cannot go to ${request.rejectsPath}: it is being imported.`, 'Name another with --rejects.');
  }
  const sha256 = createHash('sha256');
  let ofBytes = 0;
  const layouts: FileLayout[] = [];
  for (const path of files.rows) {
    const inspected = await inspectFile(path, profile.rows);
    sha256.update(inspected.sha256);
    ofBytes += inspected.bytes;
    layouts.push(await layoutOf(path, profile.rows, profile.columns, notices));
  }
  const lookups = new Map<string, LookupTable>();
  for (const [name, path] of files.lookups) {
    const declaration = profile.lookups[name] as ImportProfile['lookups'][string];
    sha256.update((await inspectFile(path, declaration)).sha256);
    lookups.set(name, await readLookup(name, path, declaration, clock, notices));
  }
  const job = await jobOf(store, request, files.rows, sha256.digest('hex'));
  const rejects = new RejectsFile(request.rejectsPath, profile.rows, layouts[0]?.header ?? [], job.counts[REJECTS_BYTES] ?? 0);
  const writer = new BatchWriter(store, job, rejects, request.isDryRun);
  const reader = new RowReader(profile, files.rows, layouts, clock, notices);
  let isCancelled = false;
  try {
    isCancelled = await new ImportRun(request, reader, lookups, notices, writer).run(ofBytes, job.rowCheckpoint);
    if (!request.isDryRun) await store.importJobs.setStatus(job.id, isCancelled ? 'CANCELLED' : 'DONE', request.clock());
  } finally {
    rejects.close();
  }
  for (const [name, table] of isCancelled ? [] : lookups) {
    if (table.usage.unused > 0)
      notices.add(`${table.usage.unused} of ${table.usage.rows} rows of ${table.file} (${name}) were not needed`, null);
  }
  return {
    isDryRun: request.isDryRun,
    isCancelled,
    resumedAfter: job.rowCheckpoint,
    rows: writer.counts.rows,
    records: writer.counts.records,
    notices: notices.list(),
    rejectsPath: writer.counts.rows.rejected > 0 ? request.rejectsPath : null,
    milliseconds: request.clock() - started,
  };
}

/** The job to go on with: an interrupted one over the same files with the same profile, else a new one. */
async function jobOf(store: ImportStore, request: ImportRequest, files: readonly string[], fileSha256: string): Promise<ImportJob> {
  const { profile, sha256: profileSha256 } = request.profile;
  const interrupted = request.isDryRun ? null : await store.importJobs.latestOf(fileSha256, profileSha256);
  if (interrupted !== null && interrupted.status !== 'DONE') {
    if (RejectsFile.holds(request.rejectsPath, interrupted.counts[REJECTS_BYTES] ?? 0)) {
      await store.importJobs.setStatus(interrupted.id, 'RUNNING', null);
      return interrupted;
    }
  }
  const job: ImportJob = {
    id: randomUUID(),
    fileName: files
      .map((path) => basename(path))
      .join(', ')
      .slice(0, 255),
    fileSha256,
    profile: profile.name,
    profileSha256,
    status: 'RUNNING',
    rowCheckpoint: 0,
    counts: {},
    startedAt: request.clock(),
    finishedAt: null,
  };
  if (!request.isDryRun) await store.importJobs.add(job);
  return job;
}

/** One pass over the rows: reading goes on while the batch before is being written. */
class ImportRun {
  readonly #maker: RecordMaker;
  readonly #gatherer: KeyGatherer;
  readonly #key: string;
  #batch: ImportBatch;
  #writing: Promise<void> = Promise.resolve();
  #rowsEnded = 0;

  constructor(
    private readonly request: ImportRequest,
    private readonly reader: RowReader,
    lookups: ReadonlyMap<string, LookupTable>,
    notices: Notices,
    private readonly writer: BatchWriter,
  ) {
    const { profile } = request.profile;
    this.#key = profile.rows.key;
    this.#batch = new ImportBatch(this.#key);
    this.#gatherer = new KeyGatherer(profile, reader.positionOf, notices, reader.placeOf);
    const scope = {
      positionOf: reader.positionOf,
      lookupOf: (name: string) => lookups.get(name) as LookupTable,
    };
    this.#maker = new RecordMaker(profile, scope, (kind, row) => {
      notices.add(`a later row says something else of the same ${kind}; what the first said is kept`, reader.placeOf(row));
    });
  }

  /** Whether it was cancelled. */
  async run(ofBytes: number, rowCheckpoint: number): Promise<boolean> {
    let bytes = 0;
    let rows = 0;
    for await (const piece of this.reader.rows((more) => (bytes += more))) {
      for (const row of piece) {
        const ended = this.#gatherer.add(row);
        if (ended !== null) await this.#take(ended, rowCheckpoint);
      }
      rows += piece.length;
      this.request.onProgress?.({ bytes, ofBytes, rows });
      await breathe();
      if (this.request.signal?.aborted === true) {
        await this.#flush();
        return true;
      }
    }
    const last = this.#gatherer.end();
    if (last !== null) await this.#take(last, rowCheckpoint);
    await this.#flush();
    return false;
  }

  async #take(ended: KeyRows, rowCheckpoint: number): Promise<void> {
    this.#rowsEnded += ended.rows.length;
    const isDone = this.#rowsEnded <= rowCheckpoint;
    if (ended.problems.size > 0) {
      if (!isDone) this.#batch.addRejected(ended);
    } else {
      try {
        const made = this.#maker.make(ended.rows);
        if (!isDone) this.#batch.addMade(ended.rows, made);
      } catch (error) {
        if (!(error instanceof UnusableValue)) throw error;
        if (!isDone)
          this.#batch.addRejected({
            rows: ended.rows,
            problems: new Map([[ended.rows.length - 1, error.problem]]),
          });
      }
    }
    if (this.#batch.items.length < RECORDS_PER_BATCH && this.#batch.rowCount < RECORDS_PER_BATCH * 4) return;
    await this.#writing;
    const batch = this.#batch;
    this.#batch = new ImportBatch(this.#key);
    this.#writing = this.writer.write(batch);
    this.#writing.catch(() => undefined);
  }

  async #flush(): Promise<void> {
    await this.#writing;
    if (this.#batch.rowCount > 0) await this.writer.write(this.#batch);
    this.#batch = new ImportBatch(this.#key);
  }
}
