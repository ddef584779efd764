import { calendarInstant, type ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartTick, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';
import { prepareTicks } from './prepare-ticks.ts';

/** One small picture: how many there were at the end of each period. `end` is exclusive. */
export interface PanelSource {
  readonly key: string;
  readonly label: string;
  readonly samples: readonly { readonly start: string; readonly end: string; readonly count: number }[];
}

export interface PanelPoint {
  readonly x: number;
  readonly count: number;
}

export interface Panel {
  readonly mark: number;
  readonly key: string;
  readonly label: string;
  readonly points: readonly PanelPoint[];
  /** First and last count as printed. */
  readonly print: string;
}

export interface MultiplesModel extends ChartWordsAndTable {
  readonly panels: readonly Panel[];
  readonly first: number;
  readonly last: number;
  /** All panels share the axis from 0 to here. */
  readonly reach: number;
  readonly ticks: readonly ChartTick[];
}

const MOST_TICKS = 3;

/** Lays counts of a few things over the same time and the same scale, one panel each. */
export function prepareMultiples(sources: readonly PanelSource[], words: ChartWords, format: ChartFormat): MultiplesModel {
  const panels = sources.map(({ key, label, samples }, mark) => {
    const points = samples.map(({ start, count }) => ({ x: calendarInstant(start), count }));
    const [first, last] = [points[0], points.at(-1)];
    return {
      mark,
      key,
      label,
      points,
      print: first && last ? words('fromTo', { first: first.count, last: last.count }) : words('noValue'),
    };
  });
  const xs = panels.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const ticks = xs.length === 0 ? [] : prepareTicks(first, last, format.locale);
  const every = Math.ceil(ticks.length / MOST_TICKS);
  return {
    panels,
    first: xs.length === 0 ? 0 : first,
    last: xs.length === 0 ? 1 : last,
    reach: Math.max(1, ...panels.flatMap(({ points }) => points.map(({ count }) => count))),
    ticks: ticks.filter((_, index) => index % every === 0),
    summary: xs.length === 0 ? words('nothingToDraw') : `${format.list(panels.map(({ label, print }) => `${label}: ${print}`))}.`,
    notice: null,
    table: tableOf(sources, words, format),
  };
}

function tableOf(sources: readonly PanelSource[], words: ChartWords, format: ChartFormat): ChartTable {
  const periods = sources[0]?.samples ?? [];
  return {
    columns: [{ label: words('period'), numeric: false }, ...sources.map(({ label }) => ({ label, numeric: true }))],
    rows: periods.map(({ start, end }, mark) => ({
      mark,
      cells: [format.span(start, end), ...sources.map(({ samples }) => samples[mark]?.count ?? null)],
    })),
  };
}
