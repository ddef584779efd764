import type { ChartFormat } from './chart-format.ts';
import type { ChartTable, ChartWordsAndTable } from './chart-model.ts';
import type { ChartWords } from './chart-words.ts';

/** A count on the left or on the right of the axis, with the share that it comes to. */
export interface SideSource {
  readonly key: string;
  readonly label: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface SideBar extends SideSource {
  readonly mark: number;
  readonly print: string;
}

export interface SideModel extends ChartWordsAndTable {
  readonly left: readonly SideBar[];
  readonly right: readonly SideBar[];
  readonly leftTitle: string;
  readonly rightTitle: string;
  /** The longest bar, 1 at least. */
  readonly reach: number;
}

export interface SideTitles {
  readonly left: string;
  readonly right: string;
  /** What the share is of. */
  readonly share: string;
}

/** Sorts counts of two sides, the largest first, on one scale. */
export function prepareSides(sources: readonly SideSource[], titles: SideTitles, words: ChartWords, format: ChartFormat): SideModel {
  const sorted = sources
    .toSorted((one, other) => Number(one.side === 'RIGHT') - Number(other.side === 'RIGHT') || other.count - one.count)
    .map((source, mark) => ({ ...source, mark, print: words('sidePrint', { count: source.count, share: format.share(source.share) }) }));
  const largest = sorted.toSorted((one, other) => other.count - one.count)[0];
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  return {
    left: sorted.filter(({ side }) => side === 'LEFT'),
    right: sorted.filter(({ side }) => side === 'RIGHT'),
    leftTitle: titles.left,
    rightTitle: titles.right,
    reach: Math.max(1, largest?.count ?? 1),
    summary: largest
      ? words('sideSummary', {
          total,
          item: largest.label,
          count: largest.count,
          side: largest.side === 'LEFT' ? titles.left : titles.right,
        })
      : words('nothingToDraw'),
    notice: null,
    table: tableOf(sorted, titles, words),
  };
}

function tableOf(bars: readonly SideBar[], titles: SideTitles, words: ChartWords): ChartTable {
  return {
    columns: [
      { label: words('item'), numeric: false },
      { label: words('side'), numeric: false },
      { label: words('relationships'), numeric: true },
      { label: titles.share, numeric: true },
    ],
    rows: bars.map(({ mark, label, side, count, share }) => ({
      mark,
      cells: [label, side === 'LEFT' ? titles.left : titles.right, count, share * 100],
    })),
  };
}
