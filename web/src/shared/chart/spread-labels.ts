import type { ChartSeries } from './chart-model.ts';

/** Closest two end labels may stand, in points of the 0-100 axis. */
const APART = 7;

/** Moves the end labels of lines apart, lowest first, and keeps all of them on the axis. Order of series is kept. */
export function spreadLabels(series: readonly ChartSeries[]): ChartSeries[] {
  const labelled = series.filter((one) => one.labelAt !== null).toSorted((one, other) => (one.labelAt ?? 0) - (other.labelAt ?? 0));
  const placed = new Map<string, number>();
  let floor = 0;
  for (const one of labelled) {
    const at = Math.max(one.labelAt ?? 0, floor);
    placed.set(one.key, at);
    floor = at + APART;
  }
  let ceiling = 100;
  for (const one of labelled.toReversed()) {
    const at = Math.min(placed.get(one.key) ?? 0, ceiling);
    placed.set(one.key, at);
    ceiling = at - APART;
  }
  return series.map((one) => ({ ...one, labelAt: placed.get(one.key) ?? null }));
}
