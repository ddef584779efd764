import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Instant } from '../domain/calendar.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import type { ImportJob, Importer } from '../records/import-jobs.js';
import { BatchWriter, type ImportStore, REJECTS_BYTES } from './batch-writer.js';
import { ImportBatch } from './import-batch.js';
import type { Fates } from '../records/import-counts.js';
import { ImportRefusal } from './import-refusal.js';
import type { ImportEntry, ImportSource } from './import-source.js';
import { nativeSource } from './native-source.js';
import { type Notice, Notices } from './notices.js';
import { profileSource } from './profile-source.js';
import type { LoadedProfile } from './read-profile.js';
import { RejectsFile } from './rejects-file.js';

export interface ImportRequest {
  /** Null: the files are in the native format, as `rapport export` writes it. */
  readonly profile: LoadedProfile | null;
  /** Who has it run: noted with the job. */
  readonly by: Importer;
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
  const notices = new Notices();
  if (request.files.includes(request.rejectsPath)) {
    throw new ImportRefusal(`Rejected rows cannot go to ${request.rejectsPath}: it is being imported.`, 'Name another with --rejects.');
  }
  const source = await (request.profile === null
    ? nativeSource(request.files, notices)
    : profileSource(request.profile, request.files, notices));
  const job = await jobOf(store, request, source);
  const { settings, header, firstLine } = source.rejects;
  const rejects = new RejectsFile(request.rejectsPath, settings, header, job.counts[REJECTS_BYTES] ?? 0, firstLine);
  const writer = new BatchWriter(store, job, rejects, request.isDryRun);
  let isCancelled = false;
  try {
    isCancelled = await new ImportRun(request, source, writer).run(job.rowCheckpoint);
    if (!request.isDryRun) await store.importJobs.end(job.id, isCancelled ? 'CANCELLED' : 'DONE', request.clock());
  } finally {
    rejects.close();
  }
  if (!isCancelled) source.conclude(notices);
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
async function jobOf(store: ImportStore, request: ImportRequest, source: ImportSource): Promise<ImportJob> {
  const { filesSha256: fileSha256, nameSha256: profileSha256 } = source;
  const interrupted = request.isDryRun ? null : await store.importJobs.latestOf(fileSha256, profileSha256);
  if (interrupted !== null && interrupted.status !== 'DONE') {
    if (RejectsFile.holds(request.rejectsPath, interrupted.counts[REJECTS_BYTES] ?? 0)) {
      await store.importJobs.resume(interrupted.id, request.by);
      return interrupted;
    }
  }
  const job: ImportJob = {
    id: randomUUID(),
    by: request.by,
    fileName: source.fileNames
      .map((path) => basename(path))
      .join(', ')
      .slice(0, 255),
    fileSha256,
    profile: source.name,
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
  #batch: ImportBatch;
  #writing: Promise<void> = Promise.resolve();
  #rowsEnded = 0;

  constructor(
    private readonly request: ImportRequest,
    private readonly source: ImportSource,
    private readonly writer: BatchWriter,
  ) {
    this.#batch = new ImportBatch(source.key);
  }

  /** Whether it was cancelled. */
  async run(rowCheckpoint: number): Promise<boolean> {
    let bytes = 0;
    let rows = 0;
    for await (const piece of this.source.pieces((more) => (bytes += more), rowCheckpoint)) {
      for (const entry of piece.entries) await this.#take(entry, rowCheckpoint);
      rows += piece.rows;
      this.request.onProgress?.({ bytes, ofBytes: this.source.bytes, rows });
      await breathe();
      if (this.request.signal?.aborted === true) {
        await this.#flush();
        return true;
      }
    }
    await this.#flush();
    return false;
  }

  async #take(entry: ImportEntry, rowCheckpoint: number): Promise<void> {
    this.#rowsEnded += entry.rows.length;
    if (this.#rowsEnded <= rowCheckpoint) return;
    if ('problems' in entry) this.#batch.addRejected(entry.rows, entry.problems);
    else this.#batch.addMade(entry.rows, entry.made);
    if (this.#batch.items.length < RECORDS_PER_BATCH && this.#batch.rowCount < RECORDS_PER_BATCH * 4) return;
    await this.#writing;
    const batch = this.#batch;
    this.#batch = new ImportBatch(this.source.key);
    this.#writing = this.writer.write(batch);
    this.#writing.catch(() => undefined);
  }

  async #flush(): Promise<void> {
    await this.#writing;
    if (this.#batch.rowCount > 0) await this.writer.write(this.#batch);
    this.#batch = new ImportBatch(this.source.key);
  }
}
