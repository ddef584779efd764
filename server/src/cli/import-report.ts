import type { Fates } from '../records/import-counts.js';
import type { ImportProfile } from '../ingest/import-profile.js';
import type { ImportSummary } from '../ingest/run-import.js';

/** What an import did, for a person: every row and record accounted for, every oddity and assumption said. */
export function importReport(summary: ImportSummary, profile: ImportProfile | null): string {
  return [
    ...headline(summary),
    '',
    ...table(summary),
    ...rejected(summary),
    ...section(
      'Survived and read on:',
      summary.notices.map(({ text, count, places }) => noticeLine(text, count, places)),
    ),
    ...section(`What the profile ${profile?.name} decides, because the data does not say:`, profile?.assumptions ?? []),
  ].join('\n');
}

function headline({ isDryRun, isCancelled, resumedAfter, rows, milliseconds }: ImportSummary): readonly string[] {
  const seconds = milliseconds / 1000;
  const rate = Math.round((rows.read - resumedAfter) / Math.max(0.001, seconds));
  const lines = [`${number(rows.read)} rows in ${seconds.toFixed(1)} s (${number(rate)} rows/s)`];
  if (resumedAfter > 0)
    lines.push(
      `Went on after row ${number(resumedAfter)}, where an interrupted import of the same files had ended; the counts are of both.`,
    );
  if (isCancelled) lines.push('Stopped before the end. The same command goes on from here.');
  if (isDryRun) lines.push('A dry run: this is what would become of them. No record was written.');
  else if (!isCancelled && rows.new + rows.changed === 0) lines.push('Nothing is new and nothing was changed.');
  return lines;
}

const COLUMNS = ['read', 'new', 'changed', 'unchanged', 'rejected'] as const;

function table({ rows, records }: ImportSummary): readonly string[] {
  const lines: readonly (readonly [string, Fates])[] = [['rows', rows], ...records.map(({ kind, fates }) => [kind, fates] as const)];
  const width = Math.max(...lines.map(([name]) => name.length), 12);
  const header = `${''.padEnd(width)} ${COLUMNS.map((name, at) => `${at === 1 ? '=' : at > 1 ? '+' : ' '} ${name.padStart(10)}`).join(' ')}`;
  return [
    header,
    ...lines.map(
      ([name, fates]) => `${name.padEnd(width)} ${COLUMNS.map((column) => `  ${number(fates[column]).padStart(10)}`).join(' ')}`,
    ),
  ];
}

function rejected({ rows, rejectsPath }: ImportSummary): readonly string[] {
  if (rejectsPath === null) return [];
  return [
    '',
    `${number(rows.rejected)} rows were rejected. They are in ${rejectsPath} with line, column, value and reason:`,
    'correct them there and import that file the same way.',
  ];
}

function noticeLine(text: string, count: number, places: readonly string[]): string {
  const where = places.length === 0 ? '' : `: ${places.join(', ')}${count > places.length ? ', …' : ''}`;
  return `${number(count)} × ${text}${where}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function number(value: number): string {
  return value.toLocaleString('en');
}
