import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type AnyRecord, RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../domain/record/record-kind.js';
import { objectOf } from './file-layout.js';
import type { FileSettings } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import type { ImportEntry, ImportSource, ReadPiece } from './import-source.js';
import { NATIVE_FORMAT, NATIVE_SHA256, NATIVE_VERSION, nativeHeader, PASSED_OVER } from './native-format.js';
import { suggestionFor } from './nearest-word.js';
import type { Notices } from './notices.js';
import { readRows } from './row-stream.js';
import type { RowProblem, SourceRow } from './value.js';

const SETTINGS: FileSettings = {
  format: 'ndjson',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  decimal: '.',
  missing: [''],
  repeatedHeaders: {},
};

/** So few that the database is never kept waiting long for the next statement. */
const ROWS_PER_PIECE = 200;

const FIRST_LINE = JSON.stringify({ format: NATIVE_FORMAT, version: NATIVE_VERSION });

/** Files in the native format. Refuses those that are not, and those that were cut short. */
export async function nativeSource(paths: readonly string[], notices: Notices): Promise<ImportSource> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  for (const path of paths) {
    sha256.update(await inspect(path));
    bytes += (await stat(path)).size;
  }
  return {
    name: NATIVE_FORMAT,
    nameSha256: NATIVE_SHA256,
    fileNames: paths,
    filesSha256: sha256.digest('hex'),
    bytes,
    rejects: { settings: SETTINGS, header: [], firstLine: FIRST_LINE },
    key: 'record',
    pieces: (onBytes, doneRows) => pieces(paths, notices, onBytes, doneRows),
    conclude: () => undefined,
  };
}

/** Reads a whole file before anything of it is imported; gives its digest. */
async function inspect(path: string): Promise<string> {
  const hash = createHash('sha256');
  let stated: number | null = null;
  let lines = -1;
  for await (const rows of readRows(path, SETTINGS, { onBytes: (more) => hash.update(more) })) {
    for (const { line, cells } of rows) {
      if (cells.length === 0) continue;
      if (lines === -1) stated = readHeader(cells[0] as string, basename(path), line);
      lines += 1;
    }
  }
  if (lines === -1) throw new ImportRefusal('the file is empty.', 'Give a file with records.', { file: basename(path) });
  if (stated !== null && stated !== lines) {
    throw new ImportRefusal(
      `the first line says that ${stated} records follow, and ${lines} do.`,
      'It was cut short or changed: export it again, or leave "records" out of the first line.',
      { file: basename(path) },
    );
  }
  return hash.digest('hex');
}

/** How many records a file says that it holds, null: it does not say. */
function readHeader(text: string, file: string, line: number): number | null {
  const given = objectOf(text);
  if (given === null || given['format'] !== NATIVE_FORMAT) {
    throw new ImportRefusal(
      'this is not a file that rapport export wrote: its first line does not say so.',
      `Name the import profile of the file with --profile, or begin it with ${FIRST_LINE}.`,
      { file, line },
    );
  }
  const header = nativeHeader.safeParse(given);
  if (!header.success) {
    const [issue] = header.error.issues;
    throw new ImportRefusal(`the first line is wrong: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`, 'Correct it.', {
      file,
      line,
    });
  }
  if (header.data.version > NATIVE_VERSION) {
    throw new ImportRefusal(
      `the file has version ${header.data.version} of the format, and this program reads up to ${NATIVE_VERSION}.`,
      'Import it with the Rapport that wrote it, or a newer one.',
      { file, line },
    );
  }
  const { records } = header.data;
  return records === undefined ? null : Object.values(records).reduce((sum, count) => sum + count, 0);
}

async function* pieces(
  paths: readonly string[],
  notices: Notices,
  onBytes: (bytes: number) => void,
  doneRows: number,
): AsyncGenerator<ReadPiece> {
  let passed = 0;
  for (const [file, path] of paths.entries()) {
    let isHeaderPassed = false;
    for await (const written of readRows(path, SETTINGS, { onBytes: (more) => onBytes(more.length) })) {
      for (let from = 0; from < written.length; from += ROWS_PER_PIECE) {
        const entries: ImportEntry[] = [];
        for (const { line, cells } of written.slice(from, from + ROWS_PER_PIECE)) {
          const place = paths.length === 1 ? `line ${line}` : `${basename(path)} line ${line}`;
          if (cells.length === 0) notices.add('a blank line is passed over', place);
          else if (isHeaderPassed) entries.push(entryOf({ file, line, text: cells[0] as string, cellEnd: '\0' }, passed++ < doneRows));
          else isHeaderPassed = true;
        }
        yield { rows: entries.length, entries };
      }
    }
  }
}

function entryOf(row: SourceRow, isDone: boolean): ImportEntry {
  const rows = [row];
  if (isDone) return { rows, made: [] };
  const read = readLine(row.text);
  return 'reason' in read ? { rows, problems: new Map([[0, read]]) } : { rows, made: [{ item: read, row: null }] };
}

function readLine(text: string): AnyRecord | RowProblem {
  const line = objectOf(text);
  if (line === null) return { column: '', value: '', reason: 'the line is not a JSON object' };
  for (const name of Object.keys(line)) {
    if (name !== 'kind' && name !== 'record' && !PASSED_OVER.has(name))
      return { column: name, value: valueText(line[name]), reason: `a line holds a kind and a record, and no ${name}` };
  }
  const { kind, record } = line;
  if (typeof kind !== 'string' || !Object.hasOwn(RECORD_SCHEMAS, kind)) {
    return {
      column: 'kind',
      value: valueText(kind),
      reason: `there is no such kind of record${suggestionFor(valueText(kind), RECORD_KINDS) || '.'}`,
    };
  }
  const read = RECORD_SCHEMAS[kind as RecordKind].safeParse(record);
  if (read.success) return { kind, record: read.data } as AnyRecord;
  const issue = read.error.issues[0];
  const path = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : (issue?.path ?? []);
  const value = path.reduce<unknown>((of, name) => (of as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[name], record);
  return { column: path.join('.'), value: valueText(value), reason: `${kind}: ${issue?.message ?? 'cannot be so'}` };
}

function valueText(value: unknown): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
