import { calendarInstant, type ChartFormat } from './chart-format.ts';
import type { ChartAnnotation, ChartPoint, ChartSeries, ChartTable, EarlierValue, Stroke, TrendModel } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';
import { prepareTicks } from './prepare-ticks.ts';
import { spreadLabels } from './spread-labels.ts';

/** One period of one series as the API answers it; `end` is exclusive, `before` is the same place in the comparison window. */
export interface TrendSample {
  readonly start: string;
  readonly end: string;
  readonly complete: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly before?: Omit<TrendSample, 'before'> | null;
}

export interface TrendSource {
  readonly key: string;
  readonly label: string;
  readonly ink: string;
  readonly stroke: Stroke;
  readonly band: boolean;
  readonly samples: readonly TrendSample[];
}

export interface TrendRequest {
  readonly sources: readonly TrendSource[];
  readonly annotations?: readonly { readonly on: string; readonly title: string }[];
  /** What the dotted line is called; given only when a comparison was asked for. */
  readonly comparison?: string | null;
}

const MOST_SERIES = 7;
const MOST_POINTS = 750;

/** Turns period values into lines with bands, ticks, end labels, one sentence and a table. */
export function prepareTrend(request: TrendRequest, words: ChartWords, format: ChartFormat): TrendModel {
  const sources = request.sources.slice(0, MOST_SERIES);
  const series = spreadLabels(sources.map((source) => seriesOf(source, format)));
  const xs = series.flatMap((one) => one.points.map((point) => point.x));
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  return {
    series,
    ticks: xs.length === 0 ? [] : prepareTicks(first, last, format.locale),
    annotations: annotationsOf(request, first, last),
    comparison: comparisonOf(request, series),
    summary: summaryOf(series, words, format),
    notice: noticeOf(request, words, format),
    table: tableOf(series, words),
  };
}

function seriesOf(source: TrendSource, format: ChartFormat): ChartSeries {
  const points = source.samples.slice(-MOST_POINTS).map((sample) => pointOf(sample, format));
  const { key, label, ink, stroke, band } = source;
  const last = points.findLast((point) => point.value !== null)?.value ?? null;
  return { key, label, ink, stroke, band, labelAt: last, endText: last === null ? label : `${label} ${format.score(last)}`, points };
}

function pointOf(sample: TrendSample, format: ChartFormat): ChartPoint {
  const { value, low, high, n, complete } = sample;
  const before = sample.before ? earlierOf(sample.before, format) : null;
  return { x: calendarInstant(sample.start), label: format.span(sample.start, sample.end), value, low, high, n, complete, before };
}

function earlierOf(sample: Omit<TrendSample, 'before'>, format: ChartFormat): EarlierValue {
  return { label: format.span(sample.start, sample.end), value: sample.value, low: sample.low, high: sample.high };
}

function comparisonOf(request: TrendRequest, series: readonly ChartSeries[]): string | null {
  const compared = series.some((one) => one.points.some((point) => point.before !== null));
  return compared ? (request.comparison ?? null) : null;
}

function annotationsOf(request: TrendRequest, first: number, last: number): ChartAnnotation[] {
  return (request.annotations ?? [])
    .map((annotation) => ({ x: calendarInstant(annotation.on), title: annotation.title }))
    .filter(({ x }) => x >= first && x <= last)
    .toSorted((one, other) => one.x - other.x)
    .map((annotation, index) => ({ ...annotation, number: index + 1 }));
}

function summaryOf(series: readonly ChartSeries[], words: ChartWords, format: ChartFormat): string {
  const clauses = series.flatMap((one) => clauseOf(one, words, format));
  const points = series[0]?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (clauses.length === 0 || !first || !last) return words('nothingToDraw');
  if (first === last) return words('trendAt', { clauses: format.list(clauses), period: first.label });
  return words('trendSummary', { clauses: format.list(clauses), from: first.label, to: last.label });
}

function clauseOf(series: ChartSeries, words: ChartWords, format: ChartFormat): string[] {
  const first = series.points.find((point) => point.value !== null);
  const last = series.points.findLast((point) => point.value !== null);
  if (first?.value == null || last?.value == null) return [];
  const values = { series: series.label, first: format.score(first.value), last: format.score(last.value) };
  if (first === last) return [words('trendOnce', values)];
  return [words('trendClause', { ...values, move: moveOf(first, last) })];
}

/** A move is named only beyond the noise: when it exceeds the two 90 % ranges taken together, as independent errors add. */
function moveOf(first: ChartPoint, last: ChartPoint): 'rose' | 'fell' | 'level' {
  const delta = (last.value ?? 0) - (first.value ?? 0);
  const noise = Math.hypot(halfRange(first), halfRange(last));
  if (Math.abs(delta) <= noise) return 'level';
  return delta > 0 ? 'rose' : 'fell';
}

function halfRange({ low, high }: ChartPoint): number {
  return low === null || high === null ? 0 : (high - low) / 2;
}

function noticeOf(request: TrendRequest, words: ChartWords, format: ChartFormat): string | null {
  const total = request.sources.length;
  if (total > MOST_SERIES) return words('topSeries', { shown: format.count(MOST_SERIES), total: format.count(total) });
  const longest = Math.max(0, ...request.sources.map((source) => source.samples.length));
  return longest > MOST_POINTS ? words('latestPoints', { shown: format.count(MOST_POINTS), total: format.count(longest) }) : null;
}

function tableOf(series: readonly ChartSeries[], words: ChartWords): ChartTable {
  const columns = series.flatMap((one) => [
    { label: one.label, numeric: true },
    { label: words('lowOf', { series: one.label }), numeric: true },
    { label: words('highOf', { series: one.label }), numeric: true },
    { label: words('votesOf', { series: one.label }), numeric: true },
    { label: words('beforeOf', { series: one.label }), numeric: true },
  ]);
  const rows = (series[0]?.points ?? []).map((point, mark) => ({
    mark,
    cells: [point.label, ...series.flatMap((one) => cellsOf(one.points[mark]))],
  }));
  return { columns: [{ label: words('period'), numeric: false }, ...columns], rows };
}

function cellsOf(point: ChartPoint | undefined): (number | null)[] {
  return [point?.value ?? null, point?.low ?? null, point?.high ?? null, point?.n ?? null, point?.before?.value ?? null];
}
