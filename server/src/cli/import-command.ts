import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { ImportRefusal } from '../ingest/import-refusal.js';
import { type ImportSummary, runImport } from '../ingest/run-import.js';
import { type LoadedProfile, readProfile } from '../ingest/read-profile.js';
import { importReport } from './import-report.js';
import { byteProgress } from './byte-progress.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

interface ImportOptions {
  readonly profile: string;
  readonly dryRun?: true;
  readonly rejects?: string;
}

/** `rapport import` */
export function importCommand(): Command {
  return new Command('import')
    .description('imports CSV or NDJSON files, plain or gzipped, by an import profile')
    .argument('<file...>', 'the files of rows, and those that the profile looks up')
    .requiredOption('-p, --profile <profile>', 'a profile that comes with Rapport, or a YAML file')
    .option('--dry-run', 'reads, checks and counts against the store, and writes no record')
    .option('--rejects <file>', 'where rejected rows go (default: <file>.rejects in the current directory)')
    .action(runCommand);
}

async function runCommand(files: readonly string[], options: ImportOptions): Promise<void> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const profile = await readProfile(options.profile);
    const rejectsPath = resolve(options.rejects ?? defaultRejects(files, profile));
    const summary = await withRecords((records) =>
      importShown(records, {
        profile,
        files,
        rejectsPath,
        isDryRun: options.dryRun ?? false,
        signal: interrupted.signal,
      }),
    );
    console.log(importReport(summary, profile.profile));
    if (summary.isCancelled) process.exitCode = 130;
  } catch (error) {
    throw error instanceof ImportRefusal ? new UsageError(error.message, { cause: error }) : error;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

async function importShown(
  records: Parameters<typeof runImport>[0],
  request: Omit<Parameters<typeof runImport>[1], 'clock' | 'onProgress'>,
): Promise<ImportSummary> {
  const progress = byteProgress();
  try {
    return await runImport(records, { ...request, clock: Date.now, onProgress: progress.show });
  } finally {
    progress.end();
  }
}

/** `incident_event_log.rejects.csv` for `incident_event_log.csv.gz` */
function defaultRejects(files: readonly string[], { profile }: LoadedProfile): string {
  const name = basename(files[0] ?? 'import').replace(/(\.rejects)?(\.(csv|ndjson|jsonl|json|txt))?(\.gz)?$/iu, '');
  return `${name}.rejects.${profile.rows.format}`;
}
