import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { writeParquet } from '../../analytics/parquet-file.js';
import { CsvLines } from './csv-lines.js';
import { cellOf, type ExportColumn } from './export-columns.js';
import type { ExportFormat, ExportRequest } from './export-request.js';
import type { ExportStatement } from './export-statement.js';

/** The rows of an export and what they are about. Items come in pieces, as they are asked for. */
export interface ExportRows {
  readonly columns: readonly ExportColumn[];
  readonly statement: ExportStatement;
  readonly pieces: AsyncIterable<readonly unknown[]>;
}

/** The content of a file in one format. */
export interface ExportFile extends AsyncDisposable {
  readonly content: Readable;
}

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** Writes rows in the format that was asked for. CSV and NDJSON are written while they are read; Parquet is a whole before its first byte goes. */
export async function exportFile(rows: ExportRows, request: ExportRequest): Promise<ExportFile> {
  switch (request.format) {
    case 'csv':
      return streamed(csvOf(rows, request));
    case 'ndjson':
      return streamed(ndjsonOf(rows, request));
    case 'parquet':
      return parquetOf(rows);
    default:
      return request.format satisfies never;
  }
}

function streamed(text: AsyncIterable<string>): ExportFile {
  const content = Readable.from(text, { objectMode: true, highWaterMark: 1 });
  return { content, [Symbol.asyncDispose]: async () => void content.destroy() };
}

async function* csvOf({ columns, statement, pieces }: ExportRows, request: ExportRequest): AsyncGenerator<string> {
  const lines = new CsvLines(request.csv);
  const comments = request.statement ? Object.entries(statement).map(([name, text]) => lines.comment(`${name}: ${text}`)) : [];
  yield `${lines.start}${comments.join('')}${lines.line(columns.map(({ name }) => name))}`;
  for await (const items of pieces) {
    if (items.length > 0) yield items.map((item) => lines.line(columns.map((column) => cellOf(item, column)))).join('');
  }
}

async function* ndjsonOf({ statement, pieces }: ExportRows, request: ExportRequest): AsyncGenerator<string> {
  if (request.statement) yield `${JSON.stringify({ export: statement })}\n`;
  for await (const items of pieces) {
    if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}

async function parquetOf({ columns, statement, pieces }: ExportRows): Promise<ExportFile> {
  const file = await writeParquet(columns, cellsOf(columns, pieces), statement);
  const content = createReadStream(file.path);
  return {
    content,
    [Symbol.asyncDispose]: async () => {
      content.destroy();
      await file[Symbol.asyncDispose]();
    },
  };
}

async function* cellsOf(columns: readonly ExportColumn[], pieces: AsyncIterable<readonly unknown[]>) {
  for await (const items of pieces) yield items.map((item) => columns.map((column) => cellOf(item, column)));
}
