import { sql } from 'kysely';
import type { Dataset } from '../../semantic/dataset.js';
import type { Aggregate, Measure } from '../../semantic/measure.js';
import { asDouble, countWhere } from './dialect-sql.js';
import type { ReadColumn } from './dimension-sql.js';
import { exactSum, exactWideSum } from './exact-sum-sql.js';
import { type Fragment, named } from './fragment.js';
import { countSql, measureColumns } from './measure-sql.js';
import { rowConditionSql } from './row-condition-sql.js';

/** Below this a rating of a named agent is withheld. */
const FEWEST_RATINGS_OF_A_PERSON = 5;

const CLUSTERED: ReadonlySet<Aggregate['kind']> = new Set(['DISTINCT', 'SHARE', 'NET', 'RATING', 'RATE']);

/**
 * Whether a measure of events is taken of each relationship first, so that its range tells how relationships differ and
 * a talkative one is no more than one.
 */
export function isClustered({ aggregate: { kind } }: Measure, dataset: Dataset): boolean {
  return dataset.kind === 'FLOW' && CLUSTERED.has(kind);
}

interface PartColumns {
  readonly x: string;
  readonly y: string;
  readonly rows: string;
  readonly lowestUnit: string;
  readonly highestUnit: string;
}

function partColumns(measure: Measure): PartColumns {
  const name = measure.name.toLowerCase();
  return { x: `${name}_x`, y: `${name}_y`, rows: `${name}_rows`, lowestUnit: `${name}_unit_low`, highestUnit: `${name}_unit_high` };
}

/** What of each relationship in a bucket is kept: y of something, and x of it. */
export function partSelections(measure: Measure, read: ReadColumn): Fragment[] {
  const { aggregate } = measure;
  const columns = partColumns(measure);
  switch (aggregate.kind) {
    case 'SHARE': {
      const { success, population } = aggregate;
      const successes = countSql(population ? { all: [population, success] } : success, read);
      return [named(asDouble(successes), columns.x), named(asDouble(countSql(population, read)), columns.y)];
    }
    case 'NET': {
      const { population } = aggregate;
      const [supporting, opposing] = [aggregate.for, aggregate.against].map((one) => countSql({ all: [population, one] }, read));
      return [
        named(asDouble(sql`${supporting} - ${opposing}`), columns.x),
        named(asDouble(countSql(population, read)), columns.y),
        named(asDouble(sql`${supporting} + ${opposing}`), columns.rows),
      ];
    }
    case 'RATING': {
      const of = read(aggregate.of);
      return [named(exactSum(of), columns.x), named(asDouble(sql`count(${of})`), columns.y)];
    }
    case 'RATE': {
      const holds = rowConditionSql(aggregate.where, read);
      const sum = (column: Fragment) => exactWideSum(sql`case when ${holds} then ${column} end`);
      const unit = sql`case when ${holds} then coalesce(${read(aggregate.unitOf)}, '') end`;
      return [
        named(sum(read(aggregate.numerator)), columns.x),
        named(sum(read(aggregate.denominator)), columns.y),
        named(asDouble(countSql(aggregate.where, read)), columns.rows),
        named(sql`min(${unit})`, columns.lowestUnit),
        named(sql`max(${unit})`, columns.highestUnit),
      ];
    }
    case 'COUNT':
    case 'DISTINCT':
    case 'SUM':
    case 'MEAN':
    case 'DURATION':
    case 'RATIO':
      return [];
    default:
      return aggregate satisfies never;
  }
}

/** A measure's columns over the relationships of a bucket. */
export function clusteredSelections(measure: Measure, withholdsPersons: boolean): Fragment[] {
  const columns = measureColumns(measure);
  const parts = partColumns(measure);
  const [x, y] = [sql.ref(parts.x), sql.ref(parts.y)];
  switch (measure.aggregate.kind) {
    case 'SHARE': {
      const value = sql`1e2 * sum(${x}) / nullif(sum(${y}), 0)`;
      return shown(columns, value, spreadOfRatio(x, y), sql`sum(${y})`, countWhere(sql`${y} > 0`));
    }
    case 'NET': {
      const value = sql`1e2 * sum(${x}) / nullif(sum(${y}), 0)`;
      const spread = sql`greatest(coalesce(${spreadOfRatio(x, y)}, 0), ${spreadOfNet(x, y, sql.ref(parts.rows))})`;
      return shown(columns, value, spread, sql`sum(${y})`, countWhere(sql`${y} > 0`));
    }
    case 'RATE': {
      const isOneUnit = sql`min(${sql.ref(parts.lowestUnit)}) = max(${sql.ref(parts.highestUnit)})`;
      const value = sql`case when ${isOneUnit} then 1e2 * ${exactWideSum(x)} / nullif(${exactWideSum(y)}, 0) end`;
      const rows = sql.ref(parts.rows);
      return shown(columns, value, spreadOfRatio(x, y), sql`sum(${rows})`, countWhere(sql`${rows} > 0`));
    }
    case 'RATING':
      return ratingSelections(measure.aggregate, columns, x, y, withholdsPersons);
    case 'DISTINCT':
      return [columns.value, columns.n, columns.relationships].map((column) => named(asDouble(sql`count(*)`), column));
    case 'COUNT':
    case 'SUM':
    case 'MEAN':
    case 'DURATION':
    case 'RATIO':
      return [];
    default:
      return measure.aggregate satisfies never;
  }
}

function ratingSelections(
  { scale }: Extract<Aggregate, { kind: 'RATING' }>,
  columns: ReturnType<typeof measureColumns>,
  x: Fragment,
  y: Fragment,
  withholdsPersons: boolean,
): Fragment[] {
  const own = sql`${scale} * ${x} / nullif(${y}, 0)`;
  const count = countWhere(sql`${y} > 0`);
  const mean = sql`${exactSum(own)} / nullif(${count}, 0)`;
  const value = withholdsPersons ? sql`case when sum(${y}) >= ${FEWEST_RATINGS_OF_A_PERSON} then ${mean} end` : mean;
  const spread = sql`sqrt(var_samp(${own}) / nullif(${count}, 0))`;
  return shown(columns, value, spread, sql`coalesce(sum(${y}), 0)`, count);
}

/**
 * The standard deviation of 100·Σx/Σy over relationships drawn at random (linearised, with Bessel's correction);
 * null for fewer than two. Source: Cochran, Sampling Techniques, 1977, chapter 6.
 */
function spreadOfRatio(x: Fragment, y: Fragment): Fragment {
  const count = countWhere(sql`${y} <> 0`);
  const ratio = sql`(sum(${x}) / nullif(sum(${y}), 0))`;
  const squares = sql`(sum(${x} * ${x}) - 2 * ${ratio} * sum(${x} * ${y}) + ${ratio} * ${ratio} * sum(${y} * ${y}))`;
  return sql`case when ${count} > 1 then 1e2 * sqrt(greatest(${squares}, 0) * ${count} / (${count} - 1)) / nullif(abs(sum(${y})), 0) end`;
}

/**
 * The standard error of 100·(for − against)/n over rows as if each were drawn by itself, from x = for − against and
 * w = for + against; null over nothing.
 */
function spreadOfNet(x: Fragment, y: Fragment, w: Fragment): Fragment {
  const n = sql`nullif(sum(${y}), 0)`;
  const net = sql`(sum(${x}) / ${n})`;
  return sql`1e2 * sqrt(greatest(sum(${w}) / ${n} - ${net} * ${net}, 0) / ${n})`;
}

function shown(
  columns: ReturnType<typeof measureColumns>,
  value: Fragment,
  spread: Fragment,
  n: Fragment,
  relationships: Fragment,
): Fragment[] {
  return [
    named(asDouble(value), columns.value),
    named(asDouble(spread), columns.spread),
    named(asDouble(n), columns.n),
    named(asDouble(relationships), columns.relationships),
  ];
}
