import { sql } from 'kysely';
import { dimensionOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { Aggregate, Measure } from '../../semantic/measure.js';
import { memberSql } from './condition-sql.js';
import { dimensionSql, type ReadColumn } from './dimension-sql.js';
import { type Fragment, named } from './fragment.js';

/** The aggregates that a measure is made of. A value is numerator / denominator, or the numerator where there is none. */
export interface MeasureParts {
  readonly numerator: Fragment;
  readonly denominator: Fragment | null;
  /** Σ of the squared standard deviations of what the numerator sums; null: exact, or told by the value itself. */
  readonly variance: Fragment | null;
  readonly n: Fragment;
  readonly relationships: Fragment;
}

/**
 * Sums of fractions depend on their order, and an engine adds in any. Multiples of 2^-26 up to 100 add without loss
 * in a double as long as there are fewer than 1.3 million of them, so every order gives the same sum.
 */
function exactSum(expression: Fragment): Fragment {
  return sql`(sum(floor(${expression} * 67108864.0 + 0.5)) / 67108864.0)`;
}

/** The same for amounts times points, which outgrow a double: sums of whole millionths. */
function exactWideSum(expression: Fragment): Fragment {
  return sql`(cast(sum(cast(round(${expression} * 1e6) as hugeint)) as double precision) / 1e6)`;
}

/** The parts of a measure over the rows of a group. */
export function measureParts(measure: Measure, dataset: Dataset, read: ReadColumn): MeasureParts {
  const { aggregate } = measure;
  switch (aggregate.kind) {
    case 'COUNT':
      return { numerator: sql`count(*)`, denominator: null, variance: null, n: sql`count(*)`, relationships: sql`count(*)` };
    case 'MEAN':
      return meanParts(aggregate, read);
    case 'SHARE': {
      const member = dimensionSql(dimensionOf(dataset, aggregate.success.dimension), null, read);
      const successes = sql`count(*) filter (where ${memberSql(member, aggregate.success.in)})`;
      return {
        numerator: sql`100.0 * ${successes}`,
        denominator: sql`count(*)`,
        variance: null,
        n: sql`count(*)`,
        relationships: sql`count(*)`,
      };
    }
    case 'RATIO': {
      const denominator = read(aggregate.denominator);
      return {
        numerator: sql`100.0 * ${exactSum(read(aggregate.numerator))}`,
        denominator: sql`sum(${denominator})`,
        variance: null,
        n: sql`coalesce(sum(${denominator}), 0)`,
        relationships: sql`count(*) filter (where ${denominator} > 0)`,
      };
    }
    default:
      return aggregate satisfies never;
  }
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
    n: sql`coalesce(sum(${votes}) filter (where ${weight} > 0), 0)`,
    relationships: sql`count(*) filter (where ${weight} > 0)`,
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

/** A measure's columns: its value (null over nothing), its standard deviation, its sample size and its relationships. */
export function measureSelections(measure: Measure, dataset: Dataset, read: ReadColumn): Fragment[] {
  const { numerator, denominator, variance, n, relationships } = measureParts(measure, dataset, read);
  const columns = measureColumns(measure);
  const value = denominator === null ? numerator : sql`case when ${n} > 0 then ${numerator} / nullif(${denominator}, 0) end`;
  const spread = variance === null || denominator === null ? null : sql`sqrt(${variance}) / nullif(${denominator}, 0)`;
  return [
    named(sql`cast(${value} as double precision)`, columns.value),
    ...(spread ? [named(spread, columns.spread)] : []),
    named(sql`cast(${n} as double precision)`, columns.n),
    named(sql`cast(${relationships} as double precision)`, columns.relationships),
  ];
}
