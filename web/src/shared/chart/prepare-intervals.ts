import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';
import { dayTicks, type DayTick } from './day-ticks.ts';

/** How long something lasts, in days. Null: not so many have ended. */
export interface IntervalSource {
  readonly key: string;
  readonly label: string;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly n: number;
  /** Of n, those that have not ended. */
  readonly going: number;
}

export interface IntervalRow extends IntervalSource {
  readonly mark: number;
  /** Both lines beside the interval: the median, and what it rests on. */
  readonly print: string;
  readonly basis: string;
  /** Where the interval is drawn to when its end is not known: the end of the axis. Null: nothing is drawn. */
  readonly from: number | null;
  readonly to: number | null;
  readonly isOpen: boolean;
}

export interface IntervalModel extends ChartWordsAndTable {
  readonly rows: readonly IntervalRow[];
  /** The axis runs from day 0 to here. */
  readonly reach: number;
  readonly ticks: readonly DayTick[];
}

const LEAST_REACH = 30;

/** Lays durations on one axis of days; an end that is not known leaves the interval open at the end of the axis. */
export function prepareIntervals(sources: readonly IntervalSource[], words: ChartWords, format: ChartFormat): IntervalModel {
  const known = sources.flatMap(({ p25, median, p75 }) => [p25, median, p75].filter((days) => days !== null));
  const reach = Math.max(LEAST_REACH, ...known.map((days) => days * 1.1));
  const rows = sources.map((source, mark) => ({
    ...source,
    mark,
    print: source.n === 0 ? words('noValue') : medianText(source.median, words),
    basis: source.n === 0 ? '' : words('intervalBasis', { n: source.n, going: source.going }),
    from: source.p25,
    to: source.p25 === null ? null : (source.p75 ?? reach),
    isOpen: source.p25 !== null && source.p75 === null,
  }));
  return { rows, reach, ticks: dayTicks(reach, format), summary: summaryOf(rows, words), notice: null, table: tableOf(rows, words) };
}

function medianText(median: number | null, words: ChartWords): string {
  return median === null ? words('medianNotReached') : words('medianDays', { days: median });
}

function summaryOf(rows: readonly IntervalRow[], words: ChartWords): string {
  const known = rows.filter(({ median }) => median !== null).toSorted((one, other) => (one.median ?? 0) - (other.median ?? 0));
  const [shortest, longest] = [known[0], known.at(-1)];
  if (!shortest || !longest) return rows.some(({ n }) => n > 0) ? words('intervalUnknown') : words('nothingToDraw');
  if (shortest === longest) return words('intervalOnce', { item: shortest.label, days: shortest.median ?? 0 });
  return words('intervalSummary', {
    shortest: shortest.label,
    shortestDays: shortest.median ?? 0,
    longest: longest.label,
    longestDays: longest.median ?? 0,
  });
}

function tableOf(rows: readonly IntervalRow[], words: ChartWords): ChartTable {
  const numeric = [words('quarterDays'), words('halfDays'), words('threeQuartersDays'), words('observed'), words('going')];
  return {
    columns: [{ label: words('item'), numeric: false }, ...numeric.map((label) => ({ label, numeric: true }))],
    rows: rows.map(({ mark, label, p25, median, p75, n, going }) => ({ mark, cells: [label, p25, median, p75, n, going] })),
  };
}
