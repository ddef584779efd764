import { basename } from 'node:path';
import Papa from 'papaparse';
import type { FileSettings } from './import-profile.js';
import { ImportRefusal } from './import-refusal.js';
import { type ByteListener, readText } from './source-text.js';

/** One row as it was written. */
export interface WrittenRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** None: the line is blank. Made anew with each call where the row is plain. */
  readonly cells: readonly string[];
  /** The form of the row is wrong, and the cells are what could be made of it; null: it is right. */
  readonly problem: string | null;
  /** The whole row where its cells are what stands between delimiters, null: quotation marks or JSON say what they are. */
  readonly plain: string | null;
}

/** A row without quotation marks, split only where that is asked for. */
class PlainRow implements WrittenRow {
  readonly problem = null;

  constructor(
    readonly line: number,
    readonly plain: string,
    private readonly delimiter: string,
  ) {}

  get cells(): readonly string[] {
    return this.plain === '' ? [] : this.plain.split(this.delimiter);
  }
}

/** No row is longer than this many characters: a quotation mark that never closes would swallow the file. */
const LONGEST_ROW = 1 << 20;

/** The rows of a file in pieces, its header among them where it is CSV. Blank lines have no cells. */
export function readRows(path: string, settings: FileSettings, listener: ByteListener = {}): AsyncGenerator<readonly WrittenRow[]> {
  const text = readText(path, settings.encoding, listener);
  return settings.format === 'csv' ? csvRows(path, text, settings) : lineRows(path, text);
}

/** What papaparse's parser gives back; its own types say nothing of it. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly {
    readonly code: string;
    readonly row: number;
    readonly index: number;
  }[];
  readonly meta: { readonly cursor: number };
}

async function* csvRows(path: string, text: AsyncIterable<string>, settings: FileSettings): AsyncGenerator<readonly WrittenRow[]> {
  const parser = new Papa.Parser({
    delimiter: settings.delimiter,
    quoteChar: settings.quote,
    newline: '\n',
  });
  let rest = '';
  let line = 1;
  const takePlain = (isLast: boolean): readonly WrittenRow[] => {
    const lines = rest.split('\n');
    const unfinished = lines.pop() ?? '';
    rest = isLast ? '' : unfinished;
    if (isLast && unfinished !== '') lines.push(unfinished);
    if (rest.length > LONGEST_ROW) throw unclosedQuote(path, line + lines.length);
    return lines.map((plain) => new PlainRow(line++, plain, settings.delimiter));
  };
  const take = (isLast: boolean): readonly WrittenRow[] => {
    if (!rest.includes(settings.quote)) return takePlain(isLast);
    const parsed = parser.parse(rest, 0, !isLast) as Parsed;
    const badRows = new Set(parsed.errors.map((error) => error.row));
    const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
    const rows: WrittenRow[] = [];
    for (const [index, cells] of parsed.data.entries()) {
      if (unclosed?.row === index) throw unclosedQuote(path, line);
      const isBlank = cells.length === 1 && cells[0] === '';
      const problem = badRows.has(index) ? 'there is text beside the quotation marks of a field' : null;
      if (!(isBlank && isLast && index === parsed.data.length - 1)) rows.push({ line, cells: isBlank ? [] : cells, problem, plain: null });
      line += 1;
      for (const cell of cells) line += newlinesIn(cell);
    }
    rest = isLast ? '' : rest.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW) throw unclosedQuote(path, line);
    return rows;
  };
  let carriageReturn = '';
  for await (const piece of text) {
    let whole = carriageReturn + piece;
    carriageReturn = whole.endsWith('\r') ? '\r' : '';
    if (carriageReturn !== '') whole = whole.slice(0, -1);
    rest += whole.includes('\r') ? whole.replaceAll('\r\n', '\n') : whole;
    yield take(false);
  }
  if (rest !== '') yield take(true);
}

function unclosedQuote(path: string, line: number): ImportRefusal {
  return new ImportRefusal(
    'a quotation mark opens here and does not close.',
    'Close it, double it if it belongs to the text, or set "quote" in the profile.',
    { file: basename(path), line },
  );
}

async function* lineRows(path: string, text: AsyncIterable<string>): AsyncGenerator<readonly WrittenRow[]> {
  let rest = '';
  let line = 0;
  const rowOf = (written: string): WrittenRow => {
    line += 1;
    return { line, cells: written.trim() === '' ? [] : [written], problem: null, plain: null };
  };
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_ROW) {
      throw new ImportRefusal('a line is longer than a million characters.', 'Write one JSON object on each line.', {
        file: basename(path),
        line: line + lines.length + 1,
      });
    }
    yield lines.map(rowOf);
  }
  if (rest !== '') yield [rowOf(rest)];
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
