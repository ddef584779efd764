import type { Row } from '../../analytics/analytics-store.js';
import type { Estimate } from '../../domain/estimate.js';
import { profileV1 } from '../../scoring/profile.js';
import { rangeOfScore } from '../../scoring/score-range.js';
import { NORMAL_QUANTILE_90, wilsonRange } from '../../scoring/wilson.js';
import type { Measure } from '../../semantic/measure.js';
import { measureColumns } from '../sql/measure-sql.js';

/** An estimate with its standard deviation, in the measure's unit; 0: exact, null: it cannot be told. */
export type SpreadEstimate = Estimate & { readonly spread: number | null };

interface Parts {
  readonly value: number | null;
  readonly spread: number | null;
  readonly n: number;
  readonly relationships: number;
}

/** Reads a measure from a row of buckets; `prefix` names the counterpart's columns. */
export function estimateOf(measure: Measure, row: Row, prefix = ''): SpreadEstimate {
  const columns = measureColumns(measure);
  const number = (column: string): number | null => {
    const value = row[`${prefix}${column}`];
    return typeof value === 'number' ? value : null;
  };
  return judge(measure, {
    value: number(columns.value),
    spread: number(columns.spread),
    n: number(columns.n) ?? 0,
    relationships: number(columns.relationships) ?? 0,
  });
}

/** The estimate over no row at all. */
export function emptyEstimate(measure: Measure): SpreadEstimate {
  return judge(measure, { value: null, spread: null, n: 0, relationships: 0 });
}

function judge(measure: Measure, parts: Parts): SpreadEstimate {
  const { n, relationships } = parts;
  const value = measure.aggregate.kind === 'COUNT' ? (parts.value ?? 0) : parts.value;
  if (value === null) {
    return { value: null, low: null, high: null, n, relationships, status: 'NO_DATA', spread: null };
  }
  const { low, high, spread } = rangeOf(measure, value, parts);
  return { value, low, high, n, relationships, status: n < measure.minimumSample ? 'LOW_N' : 'OK', spread };
}

function rangeOf(measure: Measure, value: number, parts: Parts): { low: number | null; high: number | null; spread: number | null } {
  switch (measure.aggregate.kind) {
    case 'COUNT':
      return { low: value, high: value, spread: 0 };
    case 'RATIO':
      return { low: null, high: null, spread: null };
    case 'SHARE': {
      const share = value / 100;
      const range = wilsonRange(Math.round(share * parts.n), parts.n, NORMAL_QUANTILE_90);
      return {
        low: range && settled(100 * range.low),
        high: range && settled(100 * range.high),
        spread: 100 * Math.sqrt((share * (1 - share)) / parts.n),
      };
    }
    case 'MEAN': {
      const spread = parts.spread ?? 0;
      if (parts.relationships === 1) {
        const { low, high } = rangeOfScore(value, spread, profileV1);
        return { low: Math.min(value, settled(low)), high: Math.max(value, settled(high)), spread };
      }
      const reach = NORMAL_QUANTILE_90 * spread;
      return {
        low: Math.min(value, settled(Math.max(0, value - reach))),
        high: Math.max(value, settled(Math.min(100, value + reach))),
        spread,
      };
    }
    default:
      return measure.aggregate satisfies never;
  }
}

/** Ranges to the millionth of a point: sums of squares come in any order, and their last digits with it. */
function settled(bound: number): number {
  return Math.round(bound * 1e6) / 1e6;
}
