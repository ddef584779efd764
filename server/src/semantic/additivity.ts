import { wordsOf } from '../domain/words.js';
import type { Dataset } from './dataset.js';
import type { Measure } from './measure.js';

/** Whether the values of buckets may be summed: over every dimension, over all but time, or over none. */
export const Additivity = wordsOf('ADDITIVE', 'SEMI_ADDITIVE', 'NON_ADDITIVE');
export type Additivity = keyof typeof Additivity;

/** Follows from the kinds: a count of a stock adds up over everything but time. */
export function additivityOf(measure: Measure, dataset: Dataset): Additivity {
  if (measure.aggregate.kind !== 'COUNT') {
    return 'NON_ADDITIVE';
  }
  return dataset.kind === 'STOCK' ? 'SEMI_ADDITIVE' : 'ADDITIVE';
}
