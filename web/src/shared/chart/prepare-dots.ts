import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';

/** One line of a dot plot. Values are scores of 0 to 100; null: nothing known. */
export interface DotSource {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly earlier: number | null;
  readonly peers: number | null;
}

export interface DotRow extends DotSource {
  readonly mark: number;
  /** Now minus peers. Null when either is missing. */
  readonly gap: number | null;
  /** The value as printed beside the line. */
  readonly print: string;
  /** The line in words, for assistive technology. */
  readonly sentence: string;
}

export interface DotModel extends ChartWordsAndTable {
  readonly rows: readonly DotRow[];
}

export interface DotLegend {
  readonly earlier: string;
  readonly peers: string;
}

/** Sorts lines by their gap to the peers, furthest below first, and says which stands out. Lines without peers come last. */
export function prepareDots(sources: readonly DotSource[], legend: DotLegend, words: ChartWords, format: ChartFormat): DotModel {
  const rows = sources
    .map((source) => ({ ...source, gap: source.value !== null && source.peers !== null ? source.value - source.peers : null }))
    .toSorted((one, other) => (one.gap ?? Infinity) - (other.gap ?? Infinity) || (one.value ?? Infinity) - (other.value ?? Infinity))
    .map((row, mark) => ({
      ...row,
      mark,
      print: row.value === null ? words('noValue') : format.score(row.value),
      sentence: sentenceOf(row, legend, words, format),
    }));
  return { rows, summary: summaryOf(rows, words, format), notice: null, table: tableOf(rows, legend, words) };
}

function sentenceOf(row: DotSource, legend: DotLegend, words: ChartWords, format: ChartFormat): string {
  const parts = [
    `${row.label}: ${rangeOf(row, words, format)}`,
    ...(row.earlier === null ? [] : [`${legend.earlier}: ${format.score(row.earlier)}`]),
    ...(row.peers === null ? [] : [`${legend.peers}: ${format.score(row.peers)}`]),
  ];
  return parts.join('; ');
}

function rangeOf(row: DotSource, words: ChartWords, format: ChartFormat): string {
  if (row.value === null) return words('noValue');
  if (row.low === null || row.high === null) return format.score(row.value);
  return words('rangeOf', { value: format.score(row.value), range: format.range(row.low, row.high) });
}

function summaryOf(rows: readonly DotRow[], words: ChartWords, format: ChartFormat): string {
  const known = rows.filter((row) => row.value !== null).toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [weakest, strongest] = [known[0], known.at(-1)];
  if (!weakest || !strongest) return words('nothingToDraw');
  const ends = words('dotSummary', {
    strongest: strongest.label,
    strongestValue: strongest.print,
    weakest: weakest.label,
    weakestValue: weakest.print,
  });
  const behind = rows[0];
  if (behind?.gap == null) return ends;
  const besidePeers =
    behind.gap < 0 ? words('dotSummaryPeers', { item: behind.label, gap: format.score(-behind.gap) }) : words('dotSummaryAhead');
  return `${ends} ${besidePeers}`;
}

function tableOf(rows: readonly DotRow[], legend: DotLegend, words: ChartWords): ChartTable {
  const numeric = [words('now'), words('low'), words('high'), words('votes'), legend.earlier, legend.peers];
  return {
    columns: [{ label: words('item'), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
    rows: rows.map((row) => ({ mark: row.mark, cells: [row.label, row.value, row.low, row.high, row.n, row.earlier, row.peers] })),
  };
}
