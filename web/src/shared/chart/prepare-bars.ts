import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';

/** One change, in points. Null delta: it cannot be told. */
export interface BarSource {
  readonly key: string;
  readonly label: string;
  readonly delta: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Several things put together: it stands last, whatever its size. */
  readonly rest?: boolean;
}

export interface Bar {
  readonly mark: number;
  readonly key: string;
  readonly label: string;
  readonly delta: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly ink: string;
  /** False when the range of the change includes zero. A change without a range is taken as it is. */
  readonly beyondNoise: boolean;
  /** The change as printed at the end of the bar. */
  readonly print: string;
}

export interface BarModel extends ChartWordsAndTable {
  readonly bars: readonly Bar[];
  /** The axis runs from minus reach to plus reach, zero in the middle. */
  readonly reach: number;
}

const MOST_BARS = 12;
const BETTER = 'var(--c-div-8)';
const WORSE = 'var(--c-div-2)';

/** Sorts changes by size, drops what cannot be told, and puts zero in the middle of a symmetric axis. */
export function prepareBars(sources: readonly BarSource[], words: ChartWords, format: ChartFormat): BarModel {
  const told = sources
    .flatMap((source) => (source.delta === null ? [] : [{ ...source, delta: source.delta }]))
    .toSorted((one, other) => Number(one.rest ?? false) - Number(other.rest ?? false) || Math.abs(other.delta) - Math.abs(one.delta));
  const bars = told.slice(0, MOST_BARS).map(({ key, label, delta, low, high }, mark) => ({
    mark,
    key,
    label,
    delta,
    low,
    high,
    ink: delta < 0 ? WORSE : BETTER,
    beyondNoise: isBeyondNoise({ low, high }),
    print: format.delta(delta),
  }));
  return {
    bars,
    reach: reachOf(bars),
    summary: summaryOf(told, words, format),
    notice: told.length > MOST_BARS ? words('topSeries', { shown: format.count(MOST_BARS), total: format.count(told.length) }) : null,
    table: tableOf(bars, words),
  };
}

function isBeyondNoise({ low, high }: { readonly low: number | null; readonly high: number | null }): boolean {
  return low === null || high === null || low > 0 || high < 0;
}

/** The next round number that holds every bar and whisker. */
function reachOf(bars: readonly Bar[]): number {
  const farthest = Math.max(0, ...bars.flatMap((bar) => [bar.delta, bar.low ?? 0, bar.high ?? 0].map(Math.abs)));
  const steps = [1, 2, 5, 10, 20, 50, 100];
  return steps.find((step) => farthest <= step) ?? Math.ceil(farthest / 100) * 100;
}

function summaryOf(
  told: readonly { readonly label: string; readonly delta: number; readonly low: number | null; readonly high: number | null }[],
  words: ChartWords,
  format: ChartFormat,
): string {
  const largest = told[0];
  if (!largest) return words('nothingToDraw');
  const sure = told.filter(isBeyondNoise);
  return words('barSummary', {
    up: sure.filter((bar) => bar.delta > 0).length,
    down: sure.filter((bar) => bar.delta < 0).length,
    level: told.length - sure.length,
    item: largest.label,
    delta: format.delta(largest.delta),
  });
}

function tableOf(bars: readonly Bar[], words: ChartWords): ChartTable {
  const numeric = [words('change'), words('low'), words('high')];
  return {
    columns: [{ label: words('item'), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
    rows: bars.map((bar) => ({ mark: bar.mark, cells: [bar.label, bar.delta, bar.low, bar.high] })),
  };
}
