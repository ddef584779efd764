import type { ChartSeries, TrendModel } from './chart-model.ts';

/** The keys under which one series stands in a row. */
export interface TrendKeys {
  readonly line: string;
  /** The running period, joined to the last complete one. */
  readonly open: string;
  /** A value without neighbours, which no line would show. */
  readonly lone: string;
  readonly band: string;
  readonly before: string;
}

type Cell = number | readonly [number, number] | null;

/** Values by key; `x` is the place on the time axis. */
export type TrendRow = Readonly<Record<string, Cell>>;

export function trendKeys(series: ChartSeries): TrendKeys {
  const { key } = series;
  return { line: key, open: `${key}.open`, lone: `${key}.lone`, band: `${key}.band`, before: `${key}.before` };
}

/** One row per place on the time axis, for all series together, oldest first. */
export function trendRows(model: TrendModel): TrendRow[] {
  const rows = new Map<number, Record<string, Cell>>();
  for (const series of model.series) {
    const keys = trendKeys(series);
    series.points.forEach((point, index) => {
      const row: Record<string, Cell> = rows.get(point.x) ?? { x: point.x };
      rows.set(point.x, row);
      const [before, after] = [series.points[index - 1], series.points[index + 1]];
      const joinsOpen = point.complete && after?.complete === false;
      row[keys.line] = point.complete ? point.value : null;
      row[keys.open] = !point.complete || joinsOpen ? point.value : null;
      row[keys.lone] = (before?.value ?? null) === null && (after?.value ?? null) === null ? point.value : null;
      row[keys.band] = series.band && point.low !== null && point.high !== null ? [point.low, point.high] : null;
      row[keys.before] = point.before?.value ?? null;
    });
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}
