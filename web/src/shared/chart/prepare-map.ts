import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';
import { hexCells } from './hex-cells.ts';

/** One thing with two scores of 0 to 100. Things without both are not drawn. */
export interface MapSource {
  readonly key: string;
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
}

type Quadrant = 'both-high' | 'x-only' | 'y-only' | 'both-low';

export interface MapDot {
  readonly mark: number;
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly quadrant: Quadrant;
  readonly sentence: string;
}

export interface MapCell {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Step of the sequential scale, 1 (few) to 7 (many). */
  readonly step: number;
  readonly sentence: string;
}

export interface MapModel extends ChartWordsAndTable {
  /** Empty when there are too many: then cells count them. */
  readonly dots: readonly MapDot[];
  readonly cells: readonly MapCell[];
  /** Every mark of the table and the dots, also when cells are drawn. */
  readonly marks: readonly { readonly key: string; readonly label: string }[];
  readonly axes: { readonly x: string; readonly y: string };
  /** Null when nothing is drawn. */
  readonly medians: { readonly x: number; readonly y: number; readonly printX: string; readonly printY: string } | null;
}

const MOST_DOTS = 400;

/** Places things by two scores, quadrants at the medians: dots up to 400, else counts in hexagons. `total` is how many there are in all. */
export function prepareMap(
  sources: readonly MapSource[],
  axes: { readonly x: string; readonly y: string },
  total: number,
  words: ChartWords,
  format: ChartFormat,
): MapModel {
  const known = sources.flatMap(({ key, label, x, y }) => (x === null || y === null ? [] : [{ key, label, x, y }]));
  const medianX = middleOf(known.map((one) => one.x));
  const medianY = middleOf(known.map((one) => one.y));
  if (medianX === null || medianY === null) {
    return {
      dots: [],
      cells: [],
      marks: [],
      axes,
      medians: null,
      summary: words('nothingToDraw'),
      notice: null,
      table: tableOf([], axes, words),
    };
  }
  const placed = known.map((one, mark) => ({ ...one, mark, quadrant: quadrantOf(one, medianX, medianY) }));
  const dots = placed.map((dot) => ({
    ...dot,
    sentence: `${dot.label}: ${axes.x} ${format.score(dot.x)}, ${axes.y} ${format.score(dot.y)}`,
  }));
  const crowded = dots.length > MOST_DOTS;
  const leaning = placed.filter((dot) => dot.quadrant === 'y-only').length;
  return {
    dots: crowded ? [] : dots,
    cells: crowded ? hexCells(known).map((cell) => ({ ...cell, sentence: cellSentence(cell, axes, words, format) })) : [],
    marks: known.map(({ key, label }) => ({ key, label })),
    axes,
    medians: {
      x: medianX,
      y: medianY,
      printX: words('median', { value: format.score(medianX) }),
      printY: words('median', { value: format.score(medianY) }),
    },
    summary: words('mapSummary', { count: format.count(known.length), leaning: format.count(leaning) }),
    notice: noticeOf(known.length, total, crowded, words, format),
    table: tableOf(placed, axes, words),
  };
}

function quadrantOf(one: { x: number; y: number }, medianX: number, medianY: number): Quadrant {
  if (one.x >= medianX) return one.y >= medianY ? 'both-high' : 'x-only';
  return one.y >= medianY ? 'y-only' : 'both-low';
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

function cellSentence(
  cell: { x: number; y: number; count: number },
  axes: { x: string; y: string },
  words: ChartWords,
  format: ChartFormat,
): string {
  return words('cell', { x: axes.x, atX: format.count(cell.x), y: axes.y, atY: format.count(cell.y), count: format.count(cell.count) });
}

function noticeOf(shown: number, total: number, crowded: boolean, words: ChartWords, format: ChartFormat): string | null {
  const parts = [
    ...(shown < total ? [words('mapShown', { shown: format.count(shown), total: format.count(total) })] : []),
    ...(crowded ? [words('mapCells')] : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function tableOf(
  dots: readonly { mark: number; label: string; x: number; y: number }[],
  axes: { x: string; y: string },
  words: ChartWords,
): ChartTable {
  return {
    columns: [
      { label: words('item'), numeric: false },
      { label: axes.x, numeric: true },
      { label: axes.y, numeric: true },
    ],
    rows: dots.map((dot) => ({ mark: dot.mark, cells: [dot.label, dot.x, dot.y] })),
  };
}
