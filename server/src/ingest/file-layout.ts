import { basename } from 'node:path';
import type { ColumnDeclaration, FileSettings } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import { suggestionFor } from './nearest-word.js';
import type { Notices } from './notices.js';
import { readRows, type WrittenRow } from './row-stream.js';
import type { ByteListener } from './source-text.js';

/** The columns that a rejects file has beside those of its source. They are passed over when it is imported. */
export const REJECT_COLUMNS = ['reject_line', 'reject_column', 'reject_value', 'reject_reason'] as const;

type Columns = Readonly<Record<string, ColumnDeclaration>>;

/** Where the declared columns of a file stand in its rows. */
export interface FileLayout {
  readonly header: readonly string[];
  /** For each declared column its position in the cells. */
  readonly positions: readonly number[];
}

/** Reads the header of a CSV file and finds the declared columns; refuses the file where it cannot be read so. */
export async function layoutOf(path: string, settings: FileSettings, columns: Columns, notices: Notices): Promise<FileLayout> {
  const headers = Object.entries(columns).map(([name, column]) => column.header ?? name);
  if (settings.format === 'ndjson') {
    await firstRow(path, settings);
    return {
      header: [...new Set(headers)],
      positions: headers.map((name) => [...new Set(headers)].indexOf(name)),
    };
  }
  const { line, cells: header } = await firstRow(path, settings);
  const where = { file: basename(path), line };
  for (const name of new Set(header.filter((cell, at) => header.indexOf(cell) !== at))) {
    const places = header.flatMap((cell, at) => (cell === name ? [at + 1] : []));
    const meant = settings.repeatedHeaders[name];
    if (meant === undefined || !places.includes(meant)) {
      throw new ImportRefusal(
        `the header names "${name}" ${places.length} times, in columns ${places.join(' and ')}.`,
        `Rename one, or say in the profile which is meant: repeatedHeaders: { ${name}: ${places[0]} }.`,
        where,
      );
    }
    notices.add(`the header names "${name}" in columns ${places.join(' and ')}; column ${meant} is read`, `${where.file} line ${line}`);
  }
  const absent = headers.filter((name) => !header.includes(name));
  if (absent.length > 0) throw missingColumns(absent, header, settings, where);
  return {
    header,
    positions: headers
      .map((name) => (settings.repeatedHeaders[name] ?? 0) - 1)
      .map((at, index) => (at >= 0 ? at : header.indexOf(headers[index] ?? ''))),
  };
}

async function firstRow(path: string, settings: FileSettings): Promise<WrittenRow> {
  for await (const rows of readRows(path, settings)) {
    const first = rows.find((row) => row.cells.length > 0);
    if (first !== undefined) return first;
  }
  throw new ImportRefusal('the file is empty.', 'Give a file with rows.', { file: basename(path) });
}

function missingColumns(
  absent: readonly string[],
  header: readonly string[],
  settings: FileSettings,
  where: { file: string; line: number },
): ImportRefusal {
  const isPlural = absent.length > 1;
  const guess = absent.map((name) => suggestionFor(name, header)).find((text) => text !== '') ?? '';
  const isOneCell = header.length === 1;
  return new ImportRefusal(
    `the header has no column${isPlural ? 's' : ''} ${absent.map((name) => `"${name}"`).join(', ')}${guess || '.'}`,
    isOneCell
      ? `It holds a single column: is the delimiter really "${settings.delimiter}"? Set "delimiter" in the profile.`
      : `The columns are ${header.join(', ')}. Rename one in the file, or set "header" of the column in the profile.`,
    where,
  );
}

/** The rows of a file under its layout, as cells in the order of its header. Blank lines have no cells. */
export async function* readLaidOut(
  path: string,
  settings: FileSettings,
  layout: FileLayout,
  listener: ByteListener = {},
): AsyncGenerator<readonly WrittenRow[]> {
  let isHeaderPassed = settings.format === 'ndjson';
  for await (const written of readRows(path, settings, listener)) {
    if (settings.format === 'ndjson') {
      yield written.map((row) => (row.cells.length === 0 ? row : objectRow(row, settings, layout.header)));
      continue;
    }
    const rows: WrittenRow[] = [];
    for (const row of written) {
      if (!isHeaderPassed) isHeaderPassed = row.cells.length > 0;
      else rows.push(row.cells.length === 0 || row.cells.length === layout.header.length ? row : ofWrongLength(row, layout.header.length));
    }
    yield rows;
  }
}

function ofWrongLength(row: WrittenRow, length: number): WrittenRow {
  return { ...row, problem: `the row has ${row.cells.length} fields, the header ${length}` };
}

/** The cells of a JSON object in the order of the header, and the text of the object after them. */
function objectRow(row: WrittenRow, settings: FileSettings, header: readonly string[]): WrittenRow {
  const [text = ''] = row.cells;
  const missing = settings.missing[0] ?? '';
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {
      line: row.line,
      cells: [...header.map(() => missing), text],
      problem: 'the line is not a JSON object',
    };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      line: row.line,
      cells: [...header.map(() => missing), text],
      problem: 'the line is not a JSON object',
    };
  }
  const object = parsed as Readonly<Record<string, unknown>>;
  return {
    line: row.line,
    cells: [...header.map((name) => cellOf(object[name], missing)), text],
    problem: null,
  };
}

function cellOf(value: unknown, missing: string): string {
  if (value === undefined || value === null) return missing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
