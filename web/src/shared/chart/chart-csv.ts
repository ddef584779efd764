import type { ChartTable } from './chart-model.ts';

/** Where an exported chart comes from, printed with it. */
export interface ChartOrigin {
  readonly title: string;
  /** Filters, window, comparison and time zone, one line each. */
  readonly context: readonly string[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The table twin as CSV: comment lines of origin, a header, raw values with a decimal point; no value is an empty cell. Spreadsheets take no cell for a formula. */
export function chartCsv(table: ChartTable, origin: ChartOrigin): string {
  const comments = [origin.title, ...origin.context].map((line) => quoted(`# ${line.replaceAll(/\s+/gu, ' ')}`));
  const header = table.columns.map((column) => textCell(column.label)).join(',');
  const rows = table.rows.map((row) => row.cells.map(cell).join(','));
  return BYTE_ORDER_MARK + [...comments, header, ...rows, ''].join('\r\n');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : textCell(value);
}

function textCell(text: string): string {
  return quoted(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
