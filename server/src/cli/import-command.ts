import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { ImportRefusal } from '../ingest/import-refusal.js';
import { type ImportSummary, runImport } from '../ingest/run-import.js';
import { type LoadedProfile, readProfile } from '../ingest/read-profile.js';
import { ReadingThread } from '../ingest/reading-thread.js';
import type { Importer } from '../records/import-jobs.js';
import { importReport } from './import-report.js';
import { byteProgress } from './byte-progress.js';
import { untilInterrupted } from './until-interrupted.js';
import { UsageError } from './usage-error.js';

interface ImportOptions {
  readonly profile?: string;
  readonly dryRun?: true;
  readonly rejects?: string;
}

/** `rapport import` */
export function importCommand(): Command {
  return new Command('import')
    .description('imports CSV or NDJSON files, plain or gzipped, by an import profile, or what rapport export wrote')
    .argument('<file...>', 'the files of rows, and those that the profile looks up')
    .option('-p, --profile <profile>', 'a profile that comes with Rapport, or a YAML file (default: the files are of rapport export)')
    .option('--dry-run', 'reads, checks and counts against the store, and writes no record')
    .option('--rejects <file>', 'where rejected rows go (default: <file>.rejects in the current directory)')
    .action(runCommand);
}

async function runCommand(files: readonly string[], options: ImportOptions): Promise<void> {
  try {
    const profile = options.profile === undefined ? null : await readProfile(options.profile);
    const rejectsPath = resolve(options.rejects ?? defaultRejects(files, profile));
    const isDryRun = options.dryRun ?? false;
    const by = accountOfMachine();
    const reading = new ReadingThread({ profile, files, rejectsPath });
    const summary = await untilInterrupted((signal) => importRead(reading, { profile, by, files, rejectsPath, isDryRun, signal }));
    console.log(importReport(summary, profile?.profile ?? null));
    if (summary.isCancelled) process.exitCode = 130;
  } catch (error) {
    throw error instanceof ImportRefusal ? new UsageError(error.message, { cause: error }) : error;
  }
}

/** Who gave the command, as the machine knows. */
function accountOfMachine(): Importer {
  const { username } = userInfo();
  return { id: `cli:${username}`, name: username };
}

type Shown = Omit<Parameters<typeof runImport>[2], 'clock' | 'onProgress'>;

/** The files are read while what the record store needs is loaded. */
async function importRead(reading: ReadingThread, request: Shown): Promise<ImportSummary> {
  try {
    const { withRecords } = await import('./with-records.js');
    return await withRecords((records) => importShown(records, reading, request));
  } finally {
    await reading.close();
  }
}

async function importShown(records: Parameters<typeof runImport>[0], reading: ReadingThread, request: Shown): Promise<ImportSummary> {
  const progress = byteProgress();
  try {
    return await runImport(records, reading, { ...request, clock: Date.now, onProgress: progress.show });
  } finally {
    progress.end();
  }
}

/** `incident_event_log.rejects.csv` for `incident_event_log.csv.gz` */
function defaultRejects(files: readonly string[], loaded: LoadedProfile | null): string {
  const name = basename(files[0] ?? 'import').replace(/(\.rejects)?(\.(csv|ndjson|jsonl|json|txt))?(\.gz)?$/iu, '');
  return `${name}.rejects.${loaded?.profile.rows.format ?? 'ndjson'}`;
}
