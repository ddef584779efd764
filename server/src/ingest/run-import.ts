import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Instant } from '../domain/calendar.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import { type Fates, ImportCounts } from '../records/import-counts.js';
import type { ImportJob, Importer } from '../records/import-jobs.js';
import { BatchWriter, type ImportStore } from './batch-writer.js';
import { ImportRefusal } from './import-refusal.js';
import type { Notice } from './notices.js';
import { type Checkpoint, type Inspection, type Reading, type ReadingRequest, REJECTS_BYTES } from './reading.js';

export interface ImportRequest extends ReadingRequest {
  /** Who has it run: noted with the job. */
  readonly by: Importer;
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

/**
 * Imports files by a profile, as `reading` reads them, and closes it. Throws ImportRefusal, before anything is written,
 * where that cannot be done.
 */
export async function runImport(store: ImportStore, reading: Reading, request: ImportRequest): Promise<ImportSummary> {
  const started = request.clock();
  try {
    if (request.files.includes(request.rejectsPath)) {
      throw new ImportRefusal(`Rejected rows cannot go to ${request.rejectsPath}: it is being imported.`, 'Name another with --rejects.');
    }
    const inspection = await reading.inspection();
    const job = await jobOf(store, request, inspection);
    await reading.begin({ rows: job.rowCheckpoint, counts: job.counts }, request.isDryRun ? null : store.rowLayout);
    const { isCancelled, counts } = await writeAll(store, reading, request, job, inspection.bytes);
    if (!request.isDryRun) await store.importJobs.end(job.id, isCancelled ? 'CANCELLED' : 'DONE', request.clock());
    const { notices } = await reading.end();
    const fates = new ImportCounts(counts);
    return {
      isDryRun: request.isDryRun,
      isCancelled,
      resumedAfter: job.rowCheckpoint,
      rows: fates.rows,
      records: fates.records,
      notices,
      rejectsPath: fates.rows.rejected > 0 ? request.rejectsPath : null,
      milliseconds: request.clock() - started,
    };
  } finally {
    await reading.close();
  }
}

/** Writes batch after batch; the next is made meanwhile. */
async function writeAll(
  store: ImportStore,
  reading: Reading,
  { isDryRun, signal, onProgress }: ImportRequest,
  job: ImportJob,
  ofBytes: number,
): Promise<{ readonly isCancelled: boolean; readonly counts: Checkpoint['counts'] }> {
  const writer = new BatchWriter(store, reading, job.id, isDryRun);
  let { counts } = job;
  for (let batch = await reading.next(); batch !== null; batch = await reading.next()) {
    ({ counts } = await writer.write(batch));
    onProgress?.({ bytes: batch.bytes, ofBytes, rows: batch.rows });
    if (signal?.aborted === true) return { isCancelled: true, counts };
  }
  return { isCancelled: false, counts };
}

/** The job to go on with: an interrupted one over the same files with the same profile, else a new one. */
async function jobOf(store: ImportStore, request: ImportRequest, inspection: Inspection): Promise<ImportJob> {
  const { filesSha256: fileSha256, nameSha256: profileSha256 } = inspection;
  const interrupted = request.isDryRun ? null : await store.importJobs.latestOf(fileSha256, profileSha256);
  if (interrupted !== null && interrupted.status !== 'DONE') {
    if (holds(request.rejectsPath, interrupted.counts[REJECTS_BYTES] ?? 0)) {
      await store.importJobs.resume(interrupted.id, request.by);
      return interrupted;
    }
  }
  const job: ImportJob = {
    id: randomUUID(),
    by: request.by,
    fileName: inspection.fileNames
      .map((path) => basename(path))
      .join(', ')
      .slice(0, 255),
    fileSha256,
    profile: inspection.name,
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

/** Whether a file still holds at least the bytes to go on after. */
function holds(path: string, bytes: number): boolean {
  return bytes === 0 || (existsSync(path) && statSync(path).size >= bytes);
}
