import { wordsOf } from './words.js';

/** Whether a judged number may be read: LOW_N is shown with care, SUPPRESSED and NO_DATA have no value. */
export const EstimateStatus = wordsOf('OK', 'LOW_N', 'SUPPRESSED', 'NO_DATA');
export type EstimateStatus = keyof typeof EstimateStatus;

/**
 * The only shape in which a judged number leaves the server.
 * `value` is null unless status is OK or LOW_N; `low` to `high` is its 90 % range on the same scale;
 * `n` counts the votes or events behind it, `relationships` the relationships.
 */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly relationships: number;
  readonly status: EstimateStatus;
}
