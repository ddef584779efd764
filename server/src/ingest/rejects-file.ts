import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { REJECT_COLUMNS } from './file-layout.js';
import type { FileSettings } from './import-profile.js';
import { cellsOf, type RowProblem, type SourceRow } from './value.js';

/** A row that was not imported, and why. */
export interface RejectedRow {
  readonly row: SourceRow;
  readonly problem: RowProblem;
}

/**
 * The rejected rows as they were written, in the format and encoding of the source, and why: a file that can be
 * corrected and imported with the same profile. It is made with the first rejected row.
 */
export class RejectsFile {
  #descriptor: number | null = null;
  #isBegun: boolean;
  /** The positions in the header that are written: not those of an earlier rejects file. */
  readonly #kept: readonly number[];

  /** Goes on after `keptBytes` of what an earlier run wrote: 0 begins anew. */
  constructor(
    readonly path: string,
    private readonly settings: FileSettings,
    private readonly header: readonly string[],
    private readonly keptBytes: number,
    /** The first line of the format of the source where it is not the names of columns, null: there is none. */
    private readonly firstLine: string | null = null,
  ) {
    this.#isBegun = keptBytes > 0;
    this.#kept = header.flatMap((name, at) => ((REJECT_COLUMNS as readonly string[]).includes(name) ? [] : [at]));
  }

  /** Writes rows at a position and gives back the position after them. The same call again writes the same. */
  write(rejected: readonly RejectedRow[], at: number): number {
    if (rejected.length === 0) return at;
    const descriptor = this.#open();
    const lines = rejected.map((one) => this.#line(one));
    const isFirst = at === 0;
    if (isFirst && this.settings.format === 'csv') lines.unshift(this.#headerLine());
    if (isFirst && this.firstLine !== null) lines.unshift(`${this.firstLine}\n`);
    const bytes = this.#encode(lines.join(''), isFirst);
    writeSync(descriptor, bytes, 0, bytes.length, at);
    ftruncateSync(descriptor, at + bytes.length);
    return at + bytes.length;
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #open(): number {
    if (this.#descriptor === null) {
      this.#descriptor = openSync(this.path, this.#isBegun ? 'r+' : 'w');
      if (this.#isBegun) ftruncateSync(this.#descriptor, this.keptBytes);
      this.#isBegun = true;
    }
    return this.#descriptor;
  }

  #headerLine(): string {
    return this.#csvLine([...this.#kept.map((at) => this.header[at] ?? ''), ...REJECT_COLUMNS]);
  }

  #line({ row, problem }: RejectedRow): string {
    const why = [String(row.line), problem.column, problem.value, problem.reason];
    const cells = cellsOf(row);
    if (this.settings.format === 'csv') return this.#csvLine([...this.#kept.map((at) => cells[at] ?? ''), ...why]);
    const written = cells.at(-1) ?? '';
    const reasons = Object.fromEntries(REJECT_COLUMNS.map((name, at) => [name, why[at]]));
    try {
      return `${JSON.stringify({ ...(JSON.parse(written) as object), ...reasons })}\n`;
    } catch {
      return `${JSON.stringify({ ...reasons, reject_value: written })}\n`;
    }
  }

  #csvLine(cells: readonly string[]): string {
    const { delimiter, quote } = this.settings;
    return `${Papa.unparse([cells as string[]], { delimiter, quoteChar: quote, escapeChar: quote, newline: '\n' })}\n`;
  }

  #encode(text: string, isFirst: boolean): Buffer {
    if (this.settings.encoding !== 'utf-16') return iconv.encode(text, this.settings.encoding);
    return iconv.encode(isFirst ? `\uFEFF${text}` : text, 'utf-16le');
  }
}
