import { NORMAL_QUANTILE_90 } from '../../scoring/wilson.js';
import type { SpreadEstimate } from './estimate-of.js';

/** How far a number moved; `beyondNoise` is true when the 90 % range of the move excludes 0. */
export interface EstimateChange {
  readonly delta: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly beyondNoise: boolean;
}

/** The move from one estimate to another, with the range that the standard deviations of both leave it. */
export function changeBetween(previous: SpreadEstimate | null, current: SpreadEstimate): EstimateChange {
  if (previous === null || previous.value === null || current.value === null) {
    return { delta: null, low: null, high: null, beyondNoise: false };
  }
  const delta = current.value - previous.value;
  if (previous.spread === null || current.spread === null) {
    return { delta, low: null, high: null, beyondNoise: false };
  }
  const reach = NORMAL_QUANTILE_90 * Math.hypot(previous.spread, current.spread);
  const low = Math.round((delta - reach) * 1e6) / 1e6;
  const high = Math.round((delta + reach) * 1e6) / 1e6;
  return { delta, low, high, beyondNoise: low > 0 || high < 0 };
}
