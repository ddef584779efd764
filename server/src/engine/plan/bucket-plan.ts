import { refuse } from '../../domain/refusal.js';
import type { TimeGrain } from '../../domain/time-grain.js';
import { additivityOf } from '../../semantic/additivity.js';
import { dimensionOf, measureOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { Dimension } from '../../semantic/dimension.js';
import type { Measure } from '../../semantic/measure.js';
import type { BucketsRequest, Grouping, Having, Nulls, OrderTerm, SortDirection, Wanted } from '../request/analytics-request.js';
import { checkCost, checkPage, costOf } from '../request/limits.js';
import type { Caller } from '../request/caller.js';
import { looksAt } from '../request/condition.js';
import { hashOf } from '../run/hash.js';
import { timelineOf, type Timeline } from './reading.js';
import type { ResolvedAnalytics } from './resolved-analytics.js';

/** A grouping whose dimension and grain exist and fit. */
export interface PlannedGrouping {
  readonly dimension: Dimension;
  readonly grain: TimeGrain | null;
}

/** A key to sort by: the position of a grouping, or a measure. */
export type PlannedOrder = { readonly direction: SortDirection; readonly nulls: Nulls } & (
  | { readonly grouping: number }
  | { readonly measure: Measure }
);

/** Everything that one statement of buckets needs to know. */
export interface BucketPlan {
  readonly resolved: ResolvedAnalytics;
  readonly groupings: readonly PlannedGrouping[];
  readonly timeline: Timeline;
  /** The measures of each bucket, whether selected, sorted by or bounded. */
  readonly measures: readonly Measure[];
  readonly previousMeasures: readonly Measure[] | null;
  readonly breakdown: boolean;
  readonly previousBreakdown: boolean;
  readonly having: readonly Having[];
  readonly orderBy: readonly PlannedOrder[];
  readonly fillsGaps: boolean;
  /** True when buckets show named agents, whose few ratings are withheld. */
  readonly withholdsPersons: boolean;
  /** What a cursor of this list is signed with. */
  readonly fingerprint: string;
}

/** Checks a request for buckets against the catalogue and the caller's limits. */
export function planBuckets(resolved: ResolvedAnalytics, request: BucketsRequest, wanted: Wanted, caller: Caller): BucketPlan {
  const { dataset } = resolved;
  checkPage(request.first);
  const groupings = planGroupings(request.groupBy, dataset);
  const orderBy = request.orderBy.map((term) => planOrder(term, groupings, dataset));
  for (const bound of request.having) checkHaving(bound, dataset);
  checkFill(request, wanted, dataset);
  const grain = groupings.find(({ dimension }) => dimension.kind === 'PERIOD')?.grain ?? null;
  const previous = resolved.comparison ? wanted.previous : null;
  const timeline = timelineOf(resolved, grain, previous !== null);
  checkCost(costOf(request.first, groupings.length, timeline.readings.length), caller.role);
  const sortedBy = orderBy.flatMap((term) => ('measure' in term ? [term.measure.name] : []));
  const boundedBy = request.having.map(({ measure }) => measure);
  return {
    resolved,
    groupings,
    timeline,
    measures: measuresOf(dataset, [...wanted.measures, ...sortedBy, ...boundedBy]),
    previousMeasures: previous ? measuresOf(dataset, [...previous.measures]) : null,
    breakdown: wanted.breakdown,
    previousBreakdown: previous?.breakdown ?? false,
    having: request.having,
    orderBy,
    withholdsPersons: groupings.some(({ dimension }) => dimension.name === 'AGENT') || looksAt(resolved.where, 'AGENT'),
    fillsGaps: grain !== null && request.having.length === 0,
    fingerprint: hashOf({ dataset: dataset.name, groupBy: request.groupBy, orderBy: request.orderBy }).slice(0, 8),
  };
}

/** The plan of the one bucket over the whole window. */
export function planTotal(resolved: ResolvedAnalytics, wanted: Wanted, caller: Caller): BucketPlan {
  return planBuckets(resolved, { groupBy: [], having: [], orderBy: [], first: 1, after: null, fill: 'NULLS' }, wanted, caller);
}

/** Resolves groupings: each dimension once, a grain exactly where the dimension has grains. */
export function planGroupings(groupBy: readonly Grouping[], dataset: Dataset): PlannedGrouping[] {
  return groupBy.map(({ dimension: name, grain }, index) => {
    const dimension = dimensionOf(dataset, name);
    if (groupBy.findIndex((other) => other.dimension === name) !== index) {
      throw refuse('DIMENSION_GROUPED_TWICE', { dimension: name });
    }
    const grains = 'grains' in dimension ? dimension.grains : [];
    if (grains.length > 0 && grain === null) {
      throw refuse('GRAIN_REQUIRED', { dimension: name, grains });
    }
    if (grain !== null && !grains.includes(grain)) {
      throw refuse('GRAIN_NOT_ALLOWED', { dimension: name, grain });
    }
    return { dimension, grain };
  });
}

function planOrder(term: OrderTerm, groupings: readonly PlannedGrouping[], dataset: Dataset): PlannedOrder {
  const { direction, nulls } = term;
  if ((term.dimension === null) === (term.measure === null)) {
    throw refuse('INVALID_ORDER', { problem: 'a key names both or neither of dimension and measure', remedy: 'Name exactly one.' });
  }
  if (term.measure !== null) {
    if (term.grain !== null) {
      throw refuse('INVALID_ORDER', { problem: `${term.measure} has a grain`, remedy: 'Leave the grain out.' });
    }
    return { measure: measureOf(dataset, term.measure), direction, nulls };
  }
  const grouping = groupings.findIndex(({ dimension }) => dimension.name === term.dimension);
  if (grouping < 0) {
    throw refuse('INVALID_ORDER', {
      problem: `${String(term.dimension)} is not in groupBy`,
      remedy: 'Group by it, or sort by something else.',
    });
  }
  if (term.grain !== null && term.grain !== groupings[grouping]?.grain) {
    throw refuse('INVALID_ORDER', {
      problem: `${String(term.dimension)} is not grouped by ${term.grain}`,
      remedy: 'Use the grain of groupBy.',
    });
  }
  return { grouping, direction, nulls };
}

function checkHaving(bound: Having, dataset: Dataset): void {
  measureOf(dataset, bound.measure);
  if (bound.gte === null && bound.lte === null) {
    throw refuse('INVALID_HAVING', { problem: `${bound.measure} has no bound`, remedy: 'Give gte, lte or both.' });
  }
}

function checkFill(request: BucketsRequest, wanted: Wanted, dataset: Dataset): void {
  if (request.fill === 'NULLS') return;
  const measures = measuresOf(dataset, [...wanted.measures]).filter((measure) => additivityOf(measure, dataset) === 'NON_ADDITIVE');
  if (measures.length > 0) {
    throw refuse('INVALID_FILL', { measures: measures.map(({ name }) => name) });
  }
}

function measuresOf(dataset: Dataset, names: readonly string[]): Measure[] {
  return [...new Set(names)].toSorted().map((name) => measureOf(dataset, name));
}
