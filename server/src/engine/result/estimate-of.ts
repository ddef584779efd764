import type { Row } from '../../analytics/analytics-store.js';
import type { Estimate } from '../../domain/estimate.js';
import { RANGE_TAIL } from '../../scoring/profile-of-rules.js';
import { rangeOfScore } from '../../scoring/score-range.js';
import { NORMAL_QUANTILE_90, wilsonRange } from '../../scoring/wilson.js';
import { COUNTED_OF_NOTHING } from '../../semantic/additivity.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { Measure } from '../../semantic/measure.js';
import { measureColumns } from '../sql/measure-sql.js';

/** An estimate with its standard deviation, in the measure's unit; 0: exact, null: it cannot be told. */
export type SpreadEstimate = Estimate & { readonly spread: number | null };

interface Parts {
  readonly value: number | null;
  readonly spread: number | null;
  /** Null: there is no such bucket. */
  readonly n: number | null;
  readonly relationships: number;
}

/** Reads a measure from a row of buckets; `prefix` names the counterpart's columns. */
export function estimateOf(measure: Measure, dataset: Dataset, row: Row, prefix = ''): SpreadEstimate {
  const columns = measureColumns(measure);
  const number = (column: string): number | null => {
    const value = row[`${prefix}${column}`];
    return typeof value === 'number' ? value : null;
  };
  return judge(measure, dataset, {
    value: number(columns.value),
    spread: number(columns.spread),
    n: number(columns.n),
    relationships: number(columns.relationships) ?? 0,
  });
}

/** The estimate over no row at all. */
export function emptyEstimate(measure: Measure, dataset: Dataset): SpreadEstimate {
  return judge(measure, dataset, { value: null, spread: null, n: null, relationships: 0 });
}

function judge(measure: Measure, dataset: Dataset, parts: Parts): SpreadEstimate {
  const { kind } = measure.aggregate;
  const n = parts.n ?? 0;
  const { relationships } = parts;
  const value = parts.n === null && COUNTED_OF_NOTHING.has(kind) ? 0 : parts.value;
  if (value === null) {
    const status = kind === 'RATING' && n > 0 ? 'SUPPRESSED' : 'NO_DATA';
    return { value: null, low: null, high: null, n, relationships, status, spread: null };
  }
  const { low, high, spread } = dataset.kind === 'STOCK' ? rangeOfStock(measure, value, parts) : rangeOfFlow(measure, value, parts);
  return { value, low, high, n, relationships, status: n < measure.minimumSample ? 'LOW_N' : 'OK', spread };
}

interface Range {
  readonly low: number | null;
  readonly high: number | null;
  readonly spread: number | null;
}

const UNKNOWN_RANGE: Range = { low: null, high: null, spread: null };

function rangeOfStock({ aggregate: { kind } }: Measure, value: number, parts: Parts): Range {
  switch (kind) {
    case 'COUNT':
    case 'DISTINCT':
      return { low: value, high: value, spread: 0 };
    case 'SHARE':
      return rangeOfShare(value, parts.n ?? 0);
    case 'MEAN': {
      const spread = parts.spread ?? 0;
      if (parts.relationships === 1) {
        const { low, high } = rangeOfScore(value, spread, { rangeTail: RANGE_TAIL });
        return { low: Math.min(value, settled(low)), high: Math.max(value, settled(high)), spread };
      }
      return rangeOfPoints(value, spread);
    }
    case 'SUM':
    case 'NET':
    case 'RATING':
    case 'DURATION':
    case 'RATE':
    case 'RATIO':
      return UNKNOWN_RANGE;
    default:
      return kind satisfies never;
  }
}

/** A count of events is what it is, but how far two counts differ beyond chance it cannot tell: its spread is unknown. */
function rangeOfFlow({ aggregate: { kind } }: Measure, value: number, parts: Parts): Range {
  const spread = parts.spread === null ? null : settled(parts.spread);
  switch (kind) {
    case 'COUNT':
    case 'DISTINCT':
    case 'SUM':
      return { low: value, high: value, spread: null };
    case 'SHARE':
      return rangeOfShare(value, effectiveSample(value / 100, parts.n ?? 0, (spread ?? 0) / 100));
    case 'RATING':
      return spread === null ? UNKNOWN_RANGE : rangeOfPoints(value, spread);
    case 'NET':
      return spread === null ? UNKNOWN_RANGE : rangeOfPoints(value, spread, -100);
    case 'RATE': {
      if (spread === null) return UNKNOWN_RANGE;
      const reach = NORMAL_QUANTILE_90 * spread;
      return { low: Math.min(value, settled(value - reach)), high: Math.max(value, settled(value + reach)), spread };
    }
    case 'MEAN':
    case 'DURATION':
    case 'RATIO':
      return UNKNOWN_RANGE;
    default:
      return kind satisfies never;
  }
}

/** How many independent rows would vary as much as these, which differ less within relationships than between them (Kish 1965). */
function effectiveSample(share: number, n: number, deviation: number): number {
  return deviation > 0 ? Math.min(n, (share * (1 - share)) / (deviation * deviation)) : n;
}

function rangeOfShare(value: number, n: number): Range {
  const share = value / 100;
  const range = wilsonRange(share * n, n, NORMAL_QUANTILE_90);
  return {
    low: range && Math.min(value, settled(100 * range.low)),
    high: range && Math.max(value, settled(100 * range.high)),
    spread: 100 * Math.sqrt((share * (1 - share)) / n),
  };
}

function rangeOfPoints(value: number, spread: number, lowest = 0): Range {
  const reach = NORMAL_QUANTILE_90 * spread;
  return {
    low: Math.min(value, settled(Math.max(lowest, value - reach))),
    high: Math.max(value, settled(Math.min(100, value + reach))),
    spread,
  };
}

/** Ranges to the millionth of a point: sums of squares come in any order, and their last digits with it. */
function settled(bound: number): number {
  return Math.round(bound * 1e6) / 1e6;
}
