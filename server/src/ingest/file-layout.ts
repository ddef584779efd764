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

/** One row of a file under its layout. */
export interface LaidOutRow {
  readonly line: number;
  /** The texts of the declared columns in the order of the profile, null: the line is blank. */
  readonly texts: readonly string[] | null;
  /** Its form is wrong, and the texts are what could be made of it; null: it is right. */
  readonly problem: string | null;
  /** Its cells in the order of the header as one text, and what stands between two of them. */
  readonly text: string;
  readonly cellEnd: string;
}

/** Between two cells that may hold the delimiter: no file that is read as text holds it. */
const CELL_END = '\0';

/** The rows of a file under its layout. */
export async function* readLaidOut(
  path: string,
  settings: FileSettings,
  layout: FileLayout,
  listener: ByteListener = {},
): AsyncGenerator<readonly LaidOutRow[]> {
  let isHeaderPassed = settings.format === 'ndjson';
  const layOut = layerOut(settings, layout);
  for await (const written of readRows(path, settings, listener)) {
    const rows: LaidOutRow[] = [];
    for (const row of written) {
      if (isHeaderPassed) rows.push(layOut(row));
      else isHeaderPassed = row.plain === null ? row.cells.length > 0 : row.plain !== '';
    }
    yield rows;
  }
}

function layerOut(settings: FileSettings, layout: FileLayout): (row: WrittenRow) => LaidOutRow {
  if (settings.format === 'ndjson') return (row) => (row.cells.length === 0 ? blank(row.line) : objectRow(row, settings, layout));
  const { delimiter } = settings;
  const { length } = layout.header;
  const split = plainSplitter(delimiter, layout.positions);
  return (row) => {
    const { line, plain, problem } = row;
    if (plain === null) {
      const { cells } = row;
      if (cells.length === 0) return blank(line);
      return laidOut(line, cells, cells.length === length ? problem : wrongLength(cells.length, length), layout);
    }
    if (plain === '') return blank(line);
    const texts: string[] = [];
    const count = split(plain, texts);
    return { line, texts, problem: count === length ? null : wrongLength(count, length), text: plain, cellEnd: delimiter };
  };
}

/** Takes the cells at some positions out of a row without quotation marks, and says how many cells it has. */
function plainSplitter(delimiter: string, positions: readonly number[]): (plain: string, texts: string[]) => number {
  const wantedBy: number[][] = [];
  for (const [at, position] of positions.entries()) (wantedBy[position] ??= []).push(at);
  return (plain, texts) => {
    for (let at = 0; at < positions.length; at += 1) texts.push('');
    let count = 0;
    for (let from = 0, to = 0; to !== -1; from = to + 1, count += 1) {
      to = plain.indexOf(delimiter, from);
      const wanting = wantedBy[count];
      if (wanting === undefined) continue;
      const text = to === -1 ? plain.slice(from) : plain.slice(from, to);
      for (const at of wanting) texts[at] = text;
    }
    return count;
  };
}

function blank(line: number): LaidOutRow {
  return { line, texts: null, problem: null, text: '', cellEnd: CELL_END };
}

function laidOut(line: number, cells: readonly string[], problem: string | null, layout: FileLayout): LaidOutRow {
  const texts = layout.positions.map((position) => cells[position] ?? '');
  return { line, texts, problem, text: cells.join(CELL_END), cellEnd: CELL_END };
}

function wrongLength(count: number, length: number): string {
  return `the row has ${count} fields, the header ${length}`;
}

/** The cells of a JSON object in the order of the header, and the text of the object after them. */
function objectRow({ line, cells: [text = ''] }: WrittenRow, settings: FileSettings, layout: FileLayout): LaidOutRow {
  const missing = settings.missing[0] ?? '';
  const object = objectOf(text);
  if (object === null) return laidOut(line, [...layout.header.map(() => missing), text], 'the line is not a JSON object', layout);
  return laidOut(line, [...layout.header.map((name) => cellOf(object[name], missing)), text], null, layout);
}

/** The JSON object that a line holds, null: it holds none. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  return typeof parsed !== 'object' || parsed === null || Array.isArray(parsed) ? null : (parsed as Readonly<Record<string, unknown>>);
}

function cellOf(value: unknown, missing: string): string {
  if (value === undefined || value === null) return missing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
