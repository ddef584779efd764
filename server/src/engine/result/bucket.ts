import type { Row, Value } from '../../analytics/analytics-store.js';
import { type Period, periodFrom } from '../../domain/period.js';
import type { Measure } from '../../semantic/measure.js';
import type { BucketPlan } from '../plan/bucket-plan.js';
import type { Reading, Side } from '../plan/reading.js';
import { hashOf } from '../run/hash.js';
import { breakdownParts } from '../sql/breakdown-sql.js';
import { keyColumn, labelColumn } from '../sql/cell-sql.js';
import { emptyEstimate, estimateOf, type SpreadEstimate } from './estimate-of.js';

/** A bucket's member of one grouping. Null: not recorded. `period` is set where the member is a span of time. */
export interface BucketKey {
  readonly dimension: string;
  readonly value: string | number | null;
  readonly label: string | null;
  readonly period: Period | null;
}

/** How many rows of a bucket have a member, and their share of the weight, 0 to 1; null where there is no weight. */
interface BreakdownCount {
  readonly member: string;
  readonly rows: number;
  readonly weightShare: number | null;
}

/** One group of one window: what was computed for it, and what it was read from. */
export interface Bucket {
  readonly id: string;
  readonly keys: readonly BucketKey[];
  /** Rows in the bucket: relationships of a stock, events of a flow. */
  readonly rows: number;
  readonly estimates: ReadonlyMap<string, SpreadEstimate>;
  readonly breakdown: readonly BreakdownCount[];
  readonly previous: Bucket | null;
  /** What its rows were read from; null: nothing can be read of it. */
  readonly reading: Reading | null;
}

/** The bucket of a row. */
export function bucketOf(plan: BucketPlan, row: Row): Bucket {
  const keys = plan.groupings.map((_, position) => keyOf(plan, position, row, 'CURRENT'));
  return {
    ...sideOf(plan, row, keys, 'CURRENT', plan.measures, plan.breakdown),
    previous: plan.previousMeasures === null ? null : previousOf(plan, row, plan.previousMeasures),
  };
}

function previousOf(plan: BucketPlan, row: Row, measures: readonly Measure[]): Bucket {
  const keys = plan.groupings.map((_, position) => keyOf(plan, position, row, 'PREVIOUS'));
  return { ...sideOf(plan, row, keys, 'PREVIOUS', measures, plan.previousBreakdown), previous: null };
}

function sideOf(
  plan: BucketPlan,
  row: Row,
  keys: readonly BucketKey[],
  side: Side,
  measures: readonly Measure[],
  withBreakdown: boolean,
): Omit<Bucket, 'previous'> {
  const prefix = side === 'CURRENT' ? '' : 'previous_';
  const slot = slotOf(plan, row);
  const rows = row[`${prefix}bucket_rows`];
  return {
    id: hashOf({
      of: plan.resolved.id,
      side,
      keys: keys.map(({ dimension, value, period }) => [dimension, period ? [period.start, period.end] : value]),
    }),
    keys,
    rows: typeof rows === 'number' ? rows : 0,
    estimates: new Map(measures.map((measure) => [measure.name, estimateOf(measure, plan.resolved.dataset, row, prefix)])),
    breakdown: withBreakdown ? breakdownOf(plan, row, prefix) : [],
    reading: plan.timeline.readings.find((reading) => reading.slot === slot && reading.side === side) ?? null,
  };
}

/** The bucket of a total over no row. */
export function emptyBucket(plan: BucketPlan): Bucket {
  const bucket = bucketOf(plan, {});
  return { ...bucket, estimates: new Map(plan.measures.map((measure) => [measure.name, emptyEstimate(measure, plan.resolved.dataset)])) };
}

function slotOf(plan: BucketPlan, row: Row): number {
  const position = plan.groupings.findIndex(({ dimension }) => dimension.kind === 'PERIOD');
  return position < 0 ? 0 : Number(row[keyColumn(position)]);
}

function keyOf(plan: BucketPlan, position: number, row: Row, side: Side): BucketKey {
  const grouping = plan.groupings[position];
  if (!grouping) throw new RangeError(`There is no grouping ${position}`);
  const { dimension, grain } = grouping;
  const value = memberOf(row[keyColumn(position)] ?? null);
  const { timeline, resolved } = plan;
  switch (dimension.kind) {
    case 'PERIOD': {
      const slot = Number(value);
      const period = (side === 'CURRENT' ? timeline.periods[slot] : timeline.counterparts[slot]) ?? null;
      return { dimension: dimension.name, value: period?.start ?? null, label: null, period };
    }
    case 'DATE': {
      const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
      const period = typeof value === 'number' && grain ? periodFrom(value, grain, everything, resolved.today) : null;
      return { dimension: dimension.name, value, label: null, period };
    }
    case 'ENTITY':
      return { dimension: dimension.name, value, label: textOf(row[labelColumn(position)] ?? null), period: null };
    case 'WORD':
    case 'TEXT':
      return { dimension: dimension.name, value, label: textOf(value), period: null };
    default:
      return dimension satisfies never;
  }
}

function breakdownOf(plan: BucketPlan, row: Row, prefix: string): BreakdownCount[] {
  const parts = breakdownParts(plan.resolved.dataset).map(({ member, rows, weight }) => ({
    member,
    rows: Number(row[`${prefix}${rows}`] ?? 0),
    weight: Number(row[`${prefix}${weight}`] ?? 0),
  }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .filter(({ rows }) => rows > 0)
    .map(({ member, rows, weight }) => ({ member, rows, weightShare: total > 0 ? weight / total : null }));
}

function memberOf(value: Value): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function textOf(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}
