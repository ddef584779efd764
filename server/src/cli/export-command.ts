import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { type ExportCounts, exportRecords } from '../ingest/export-records.js';
import { untilInterrupted } from './until-interrupted.js';
import { progressBar } from './progress-bar.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

/** `rapport export` */
export function exportCommand(): Command {
  return new Command('export')
    .description('writes every record to a file that rapport import reads: NDJSON, gzipped where its name ends in .gz')
    .argument('<file>', 'where to')
    .option('--force', 'replaces a file that is there')
    .action(runCommand);
}

async function runCommand(file: string, { force }: { readonly force?: true }): Promise<void> {
  const path = resolve(file);
  if (existsSync(path) && force !== true) throw new UsageError(`${path} is there already. Name another file, or add --force.`);
  const bar = progressBar('records');
  try {
    const counts = await untilInterrupted((signal) =>
      withRecords((records) => exportRecords(records, { path, signal, onProgress: (done, total) => bar.show(done, total) })),
    );
    bar.end();
    console.log(report(counts, path));
  } catch (error) {
    bar.end();
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    console.log('Stopped before the end. Nothing was written.');
    process.exitCode = 130;
  }
}

function report(counts: ExportCounts, path: string): string {
  const lines = Object.entries(counts).map(([kind, count]) => `  ${kind.padEnd(16)} ${count.toLocaleString('en').padStart(12)}`);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [`${total.toLocaleString('en')} records were written to ${path}:`, ...lines].join('\n');
}
