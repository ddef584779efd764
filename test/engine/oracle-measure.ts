import type { Dataset } from '../../server/src/semantic/dataset.js';
import type { Measure } from '../../server/src/semantic/measure.js';
import { cell, counts, type JoinedRow, type World } from './oracle-row.js';

const SHARES = { MEDIAN: 0.5, P75: 0.75, P90: 0.9, P95: 0.95 } as const;

export interface Figure {
  readonly value: number | null;
  readonly n: number;
}

/** A measure of the rows of a bucket, the way its kind is explained to a reader. */
export function figureOf(rows: readonly JoinedRow[], measure: Measure, dataset: Dataset, world: World, showsPersons: boolean): Figure {
  const { aggregate } = measure;
  const those = (condition: Parameters<typeof counts>[1]) => rows.filter((row) => counts(row, condition, world));
  const recorded = (among: readonly JoinedRow[], column: string) =>
    among
      .map((row) => cell(row, column))
      .filter((value) => value !== null)
      .map(Number);
  const relationships = (among: readonly JoinedRow[]) => Map.groupBy(among, (row) => cell(row, `${dataset.table}.relationship`));
  switch (aggregate.kind) {
    case 'COUNT': {
      const n = those(aggregate.where).length;
      return { value: n, n };
    }
    case 'DISTINCT': {
      const n = relationships(rows).size;
      return { value: n, n };
    }
    case 'SUM': {
      const among = those(aggregate.where);
      const amounts = recorded(among, aggregate.of);
      const units = new Set(among.map((row) => cell(row, aggregate.unitOf)));
      if (among.length === 0) return { value: 0, n: 0 };
      return { value: units.size > 1 || amounts.length === 0 ? null : sum(amounts), n: amounts.length };
    }
    case 'MEAN': {
      const weightOf = (row: JoinedRow) => (aggregate.weight === null ? 1 : Math.max(0, Number(cell(row, aggregate.weight))));
      const among = rows.filter((row) => weightOf(row) > 0);
      const votes = sum(among.flatMap((row) => aggregate.votes.map((column) => Number(cell(row, column)))));
      const weights = sum(among.map(weightOf));
      const value = sum(among.map((row) => weightOf(row) * Number(cell(row, aggregate.of)))) / weights;
      return { value: weights === 0 || votes === 0 ? null : value, n: votes };
    }
    case 'SHARE': {
      const population = those(aggregate.population);
      const successes = population.filter((row) => counts(row, aggregate.success, world)).length;
      return { value: ratio(100 * successes, population.length), n: population.length };
    }
    case 'NET': {
      const population = those(aggregate.population);
      const holding = (condition: typeof aggregate.for) => population.filter((row) => counts(row, condition, world)).length;
      return { value: ratio(100 * (holding(aggregate.for) - holding(aggregate.against)), population.length), n: population.length };
    }
    case 'RATING': {
      const judged = rows.filter((row) => cell(row, aggregate.of) !== null);
      const own = [...relationships(judged).values()].map((of) => mean(recorded(of, aggregate.of)) ?? 0);
      const isWithheld = showsPersons && judged.length < 5;
      return { value: own.length === 0 || isWithheld ? null : aggregate.scale * (mean(own) ?? 0), n: judged.length };
    }
    case 'DURATION': {
      const spans = rows
        .map((row) => [cell(row, aggregate.from), cell(row, aggregate.to)] as const)
        .filter(([from, to]) => from !== null && to !== null && Number(to) >= Number(from))
        .map(([from, to]) => (Number(to) - Number(from)) / 1000)
        .toSorted((one, other) => one - other);
      const value = aggregate.statistic === 'MEAN' ? mean(spans) : percentile(spans, SHARES[aggregate.statistic]);
      return { value, n: spans.length };
    }
    case 'RATE': {
      const among = those(aggregate.where);
      const units = new Set(among.map((row) => cell(row, aggregate.unitOf)));
      const value = ratio(100 * sum(recorded(among, aggregate.numerator)), sum(recorded(among, aggregate.denominator)));
      const isKnown = recorded(among, aggregate.numerator).length > 0 && recorded(among, aggregate.denominator).length > 0;
      return { value: units.size === 1 && isKnown ? value : null, n: among.length };
    }
    case 'RATIO': {
      const below = sum(rows.map((row) => Number(cell(row, aggregate.denominator))));
      return { value: ratio(100 * sum(rows.map((row) => Number(cell(row, aggregate.numerator)))), below), n: below };
    }
    default:
      return aggregate satisfies never;
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);
const mean = (values: readonly number[]): number | null => ratio(sum(values), values.length);

function percentile(sorted: readonly number[], share: number): number | null {
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}
