import type { ExportRequest } from './export-request.js';

type Cell = string | number | boolean | null;

/** Writes CSV for spreadsheets and programs alike: no text becomes a formula, no value is an empty cell, lines end in CR LF. */
export class CsvLines {
  readonly #special: RegExp;

  constructor(private readonly settings: ExportRequest['csv']) {
    this.#special = new RegExp(`["\\r\\n${settings.delimiter}]`, 'u');
  }

  /** What stands before everything else. */
  get start(): string {
    return this.settings.byteOrderMark ? '\uFEFF' : '';
  }

  /** A line that says something about those below. */
  comment(text: string): string {
    return `${this.#quoted(`# ${text.replaceAll(/\s+/gu, ' ')}`)}\r\n`;
  }

  line(cells: readonly Cell[]): string {
    return `${cells.map((cell) => this.#cell(cell)).join(this.settings.delimiter)}\r\n`;
  }

  #cell(cell: Cell): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return this.settings.decimal === '.' ? String(cell) : String(cell).replace('.', ',');
    return this.#quoted(typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : String(cell));
  }

  #quoted(text: string): string {
    return this.#special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
}
