import * as fc from 'fast-check';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import type { ComparisonRequest } from '../../server/src/domain/comparison.js';
import type { AnalyticsRequest, BucketsRequest, Grouping, OrderTerm } from '../../server/src/engine/request/analytics-request.js';
import type { Condition } from '../../server/src/engine/request/condition.js';
import { additivityOf } from '../../server/src/semantic/additivity.js';
import type { Dataset } from '../../server/src/semantic/dataset.js';
import type { Dimension } from '../../server/src/semantic/dimension.js';
import { relationshipDataset } from '../../server/src/semantic/relationship/relationship.dataset.js';

/** Everything that a reader may ask of a dataset at once. */
export interface Question {
  readonly request: AnalyticsRequest;
  readonly buckets: BucketsRequest;
  readonly measures: readonly string[];
  readonly comparesMeasures: boolean;
  readonly countsGroups: boolean;
}

const FIRST = dayOf('2025-05-20');
const LAST = dayOf('2025-12-20');
/** Members that texts and ids of the wide rows have, and one that none has. */
const TEXTS = ['s0', 's1', 'north', 'south', 'red', 'blue', 'spring', 'bus', 'EUR', 'demo', '1', 'nobody', 'o\'clock \\ "$1"'];
const IDS = ['demo:ann', 'demo:bob', 'demo:R01', 'demo:R07', 'demo:account-R02', 'nobody'];
const ZONES = [null, null, 'Europe/Rome', 'UTC', 'America/St_Johns', 'Asia/Tokyo'];

const day = fc.integer({ min: FIRST, max: LAST });
const span = fc.tuple(day, fc.integer({ min: 1, max: 120 })).map(([from, days]) => ({ from, to: from + days }));

/** Any question about a dataset whose rows are the wide ones. */
export function questions(dataset: Dataset): fc.Arbitrary<Question> {
  const names = dataset.measures.map(({ name }) => name);
  const additive = dataset.measures.filter((measure) => additivityOf(measure, dataset) !== 'NON_ADDITIVE').map(({ name }) => name);
  const asked = fc.record({
    window: span.map(({ from, to }) => ({ between: { from: calendarDateOf(from), to: calendarDateOf(to) } })),
    by: dataset.kind === 'FLOW' ? fc.constantFrom(null, ...dataset.times.map(({ name }) => name)) : fc.constant(null),
    timeZone: dataset.kind === 'FLOW' ? fc.constantFrom(...ZONES) : fc.constant(null),
    where: conditions(dataset, 2),
    compareTo: comparisons,
    groupBy: groupings(dataset),
    measures: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
    bounded: fc.option(
      fc.record({
        measure: fc.constantFrom(...names),
        gte: fc.option(fc.integer({ min: 0, max: 60 })),
        lte: fc.option(fc.integer({ min: 40, max: 1000 })),
      }),
      { freq: 3 },
    ),
    sorted: fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.boolean(), fc.boolean()), { maxLength: 2 }),
    first: fc.constantFrom(1, 3, 20, 200),
    fillsZeros: fc.boolean(),
    comparesMeasures: fc.boolean(),
    countsGroups: fc.boolean(),
  });
  return asked.map(({ groupBy, measures, bounded, sorted, first, fillsZeros, comparesMeasures, countsGroups, ...request }) => {
    const orderBy = sorted.map(([pick, byMeasure, ascending, nullsFirst]): OrderTerm => {
      const common = { grain: null, direction: ascending ? 'ASC' : 'DESC', nulls: nullsFirst ? 'FIRST' : 'LAST' } as const;
      const grouping = groupBy[pick % Math.max(1, groupBy.length)];
      return byMeasure || grouping === undefined
        ? { ...common, dimension: null, measure: names[pick % names.length] ?? null }
        : { ...common, dimension: grouping.dimension, measure: null };
    });
    const having = bounded === null || (bounded.gte === null && bounded.lte === null) ? [] : [bounded];
    const isAdditive = measures.every((name) => additive.includes(name));
    return {
      request: { dataset: dataset.name, profile: null, ...request },
      buckets: { groupBy, having, orderBy, first, after: null, fill: fillsZeros && isAdditive ? 'ZEROS' : 'NULLS' },
      measures,
      comparesMeasures,
      countsGroups,
    };
  });
}

const comparisons: fc.Arbitrary<ComparisonRequest | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constantFrom('PREVIOUS_PERIOD' as const, 'SAME_PERIOD_LAST_YEAR' as const),
    align: fc.constantFrom('ELAPSED' as const, 'FULL' as const),
    matchWeekday: fc.boolean(),
  }),
);

function groupings(dataset: Dataset): fc.Arbitrary<Grouping[]> {
  const one = fc.constantFrom(...dataset.dimensions).chain((dimension): fc.Arbitrary<Grouping> =>
    fc.record({
      dimension: fc.constant(dimension.name),
      grain: 'grains' in dimension ? fc.constantFrom(...dimension.grains) : fc.constant(null),
    }),
  );
  return fc.uniqueArray(one, { maxLength: 3, selector: ({ dimension }) => dimension });
}

function conditions(dataset: Dataset, depth: number): fc.Arbitrary<Condition> {
  const filterable = dataset.dimensions.filter(({ kind }) => kind !== 'PERIOD');
  const leaf = fc.constantFrom(...filterable).chain(leafOf);
  const ofRelationship = conditionsOnRelationships();
  const simple: fc.Arbitrary<Condition> = dataset.kind === 'FLOW' ? fc.oneof({ weight: 4, arbitrary: leaf }, ofRelationship) : leaf;
  const part = depth === 0 ? simple : fc.oneof({ weight: 2, arbitrary: simple }, conditions(dataset, depth - 1));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Condition>({ all: [] }) },
    { weight: 2, arbitrary: simple },
    fc.array(part, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(part, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    part.map((not): Condition => ({ not })),
  );
}

function conditionsOnRelationships(): fc.Arbitrary<Condition> {
  const own = relationshipDataset.dimensions.filter(({ kind }) => kind === 'WORD' || kind === 'TEXT');
  return fc
    .constantFrom(...own)
    .chain(leafOf)
    .map((relationship): Condition => ({ relationship, asOf: null }));
}

function leafOf(dimension: Dimension): fc.Arbitrary<Condition> {
  if (dimension.kind === 'DATE') return span.map((days) => ({ dimension: dimension.name, days }));
  const members = dimension.kind === 'WORD' ? dimension.words : dimension.kind === 'ENTITY' ? IDS : TEXTS;
  return fc
    .uniqueArray(fc.constantFrom(...members), { minLength: 1, maxLength: 4 })
    .map((values) => ({ dimension: dimension.name, in: values }));
}
