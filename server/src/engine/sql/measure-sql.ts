import { sql } from 'kysely';
import type { Dataset } from '../../semantic/dataset.js';
import type { Aggregate, DurationStatistic, Measure } from '../../semantic/measure.js';
import type { RowCondition } from '../../semantic/row-condition.js';
import { asDouble, countOfWhere, countWhere, percentileSql, sumWhere } from './dialect-sql.js';
import type { ReadColumn } from './dimension-sql.js';
import { exactSum, exactWideSum } from './exact-sum-sql.js';
import { type Fragment, named } from './fragment.js';
import { rowConditionSql } from './row-condition-sql.js';

/** The aggregates over rows that a measure is made of. A value is numerator / denominator, or the numerator where there is none. */
export interface MeasureParts {
  readonly numerator: Fragment;
  readonly denominator: Fragment | null;
  /** Σ of the squared standard deviations of what the numerator sums; null: exact, or told by the value itself. */
  readonly variance: Fragment | null;
  readonly n: Fragment;
  /** Null where every row is a relationship of its own, and nobody asks. */
  readonly relationships: Fragment | null;
}

const PERCENTILE: Readonly<Record<Exclude<DurationStatistic, 'MEAN'>, number>> = { MEDIAN: 0.5, P75: 0.75, P90: 0.9, P95: 0.95 };

/** The parts of a measure over the rows of a group. Of a RATING: over the rows of one relationship. */
export function measureParts({ aggregate }: Measure, dataset: Dataset, read: ReadColumn): MeasureParts {
  const isStock = dataset.kind === 'STOCK';
  switch (aggregate.kind) {
    case 'COUNT': {
      const count = countSql(aggregate.where, read);
      return { numerator: count, denominator: null, variance: null, n: count, relationships: isStock ? count : null };
    }
    case 'DISTINCT': {
      const count = sql`count(distinct ${sql.ref(`${dataset.table}.relationship`)})`;
      return { numerator: count, denominator: null, variance: null, n: count, relationships: count };
    }
    case 'SUM':
      return sumParts(aggregate, read);
    case 'MEAN':
      return meanParts(aggregate, read);
    case 'SHARE': {
      const { success, population } = aggregate;
      const n = countSql(population, read);
      const successes = countSql(population ? { all: [population, success] } : success, read);
      return { numerator: sql`1e2 * ${successes}`, denominator: n, variance: null, n, relationships: isStock ? n : null };
    }
    case 'NET': {
      const { population } = aggregate;
      const n = countSql(population, read);
      const [supporting, opposing] = [aggregate.for, aggregate.against].map((one) => countSql({ all: [population, one] }, read));
      return { numerator: sql`1e2 * (${supporting} - ${opposing})`, denominator: n, variance: null, n, relationships: null };
    }
    case 'RATING': {
      const of = read(aggregate.of);
      const n = sql`count(${of})`;
      return { numerator: exactSum(sql`${aggregate.scale} * ${of}`), denominator: n, variance: null, n, relationships: null };
    }
    case 'DURATION':
      return durationParts(aggregate, read);
    case 'RATE': {
      const within = (column: Fragment) => exactWideSum(sql`case when ${rowConditionSql(aggregate.where, read)} then ${column} end`);
      return {
        numerator: sql`1e2 * ${within(read(aggregate.numerator))}`,
        denominator: within(read(aggregate.denominator)),
        variance: null,
        n: countSql(aggregate.where, read),
        relationships: null,
      };
    }
    case 'RATIO': {
      const denominator = read(aggregate.denominator);
      return {
        numerator: sql`1e2 * ${exactSum(read(aggregate.numerator))}`,
        denominator: sql`sum(${denominator})`,
        variance: null,
        n: sql`coalesce(sum(${denominator}), 0)`,
        relationships: countWhere(sql`${denominator} > 0`),
      };
    }
    default:
      return aggregate satisfies never;
  }
}

/** How many rows a condition holds for; all without one. */
export function countSql(condition: RowCondition | undefined, read: ReadColumn): Fragment {
  return condition ? countWhere(rowConditionSql(condition, read)) : sql`count(*)`;
}

function sumParts({ of, where, unitOf }: Extract<Aggregate, { kind: 'SUM' }>, read: ReadColumn): MeasureParts {
  const holds = rowConditionSql(where, read);
  const amount = exactWideSum(sql`case when ${holds} then ${read(of)} end`);
  const unit = sql`case when ${holds} then coalesce(${read(unitOf)}, '') end`;
  return {
    numerator: sql`case when ${countSql(where, read)} = 0 then 0 when min(${unit}) = max(${unit}) then ${amount} end`,
    denominator: null,
    variance: null,
    n: countOfWhere(read(of), holds),
    relationships: null,
  };
}

function durationParts({ from, to, statistic }: Extract<Aggregate, { kind: 'DURATION' }>, read: ReadColumn): MeasureParts {
  const milliseconds = sql`case when ${read(to)} >= ${read(from)} then ${read(to)} - ${read(from)} end`;
  const n = sql`count(${milliseconds})`;
  if (statistic === 'MEAN') {
    return { numerator: sql`sum(${milliseconds}) / 1e3`, denominator: n, variance: null, n, relationships: null };
  }
  const percentile = sql`${percentileSql(PERCENTILE[statistic], milliseconds)} / 1e3`;
  return { numerator: percentile, denominator: null, variance: null, n, relationships: null };
}

function meanParts(aggregate: Extract<Aggregate, { kind: 'MEAN' }>, read: ReadColumn): MeasureParts {
  const of = read(aggregate.of);
  const deviation = read(aggregate.deviation);
  const votes = sql.join(aggregate.votes.map(read), sql` + `);
  if (aggregate.weight === null) {
    return {
      numerator: exactSum(of),
      denominator: sql`count(${of})`,
      variance: sql`sum(${deviation} * ${deviation})`,
      n: sql`coalesce(sum(${votes}), 0)`,
      relationships: sql`count(${of})`,
    };
  }
  const weight = sql`greatest(${read(aggregate.weight)}, 0)`;
  return {
    numerator: exactWideSum(sql`${weight} * ${of}`),
    denominator: exactWideSum(weight),
    variance: sql`sum(${weight} * ${weight} * ${deviation} * ${deviation})`,
    n: sql`coalesce(${sumWhere(votes, sql`${weight} > 0`)}, 0)`,
    relationships: countWhere(sql`${weight} > 0`),
  };
}

/** The names of a measure's columns in a row of buckets. */
export function measureColumns(measure: Measure): {
  readonly value: string;
  readonly spread: string;
  readonly n: string;
  readonly relationships: string;
} {
  const name = measure.name.toLowerCase();
  return { value: `${name}_value`, spread: `${name}_spread`, n: `${name}_n`, relationships: `${name}_relationships` };
}

/** A measure's columns over rows: its value (null over nothing), its standard deviation, its sample size and its relationships. */
export function measureSelections(measure: Measure, dataset: Dataset, read: ReadColumn): Fragment[] {
  const { numerator, denominator, variance, n, relationships } = measureParts(measure, dataset, read);
  const columns = measureColumns(measure);
  const value = denominator === null ? numerator : sql`case when ${n} > 0 then ${numerator} / nullif(${denominator}, 0) end`;
  const spread = variance === null || denominator === null ? null : sql`sqrt(${variance}) / nullif(${denominator}, 0)`;
  return [
    named(asDouble(value), columns.value),
    ...(spread ? [named(spread, columns.spread)] : []),
    named(asDouble(n), columns.n),
    ...(relationships ? [named(asDouble(relationships), columns.relationships)] : []),
  ];
}

/** The columns of a measure in a row of buckets, as its kind has them. */
export function columnsOfMeasure(measure: Measure, dataset: Dataset): string[] {
  const { value, spread, n, relationships } = measureColumns(measure);
  const { kind } = measure.aggregate;
  if (dataset.kind === 'STOCK') return kind === 'MEAN' ? [value, spread, n, relationships] : [value, n, relationships];
  if (kind === 'COUNT' || kind === 'SUM' || kind === 'DURATION') return [value, n];
  return kind === 'DISTINCT' ? [value, n, relationships] : [value, spread, n, relationships];
}
