import { wordsOf } from '../domain/words.js';
import type { Dataset } from './dataset.js';
import type { Measure } from './measure.js';

/** Whether the values of buckets may be summed: over every dimension, over all but time, or over none. */
export const Additivity = wordsOf('ADDITIVE', 'SEMI_ADDITIVE', 'NON_ADDITIVE');
export type Additivity = keyof typeof Additivity;

/** Follows from the kinds: counts and sums of a stock add up over everything but time. Money adds up within its currency. */
export function additivityOf({ aggregate }: Measure, dataset: Dataset): Additivity {
  switch (aggregate.kind) {
    case 'COUNT':
    case 'SUM':
      return dataset.kind === 'STOCK' ? 'SEMI_ADDITIVE' : 'ADDITIVE';
    case 'DISTINCT':
    case 'MEAN':
    case 'SHARE':
    case 'NET':
    case 'RATING':
    case 'DURATION':
    case 'RATE':
    case 'RATIO':
      return 'NON_ADDITIVE';
    default:
      return aggregate satisfies never;
  }
}

/** The kinds of which nothing is 0: a bucket without rows has none, and is sorted so. Of every other kind nothing is null. */
export const COUNTED_OF_NOTHING: ReadonlySet<string> = new Set<Measure['aggregate']['kind']>(['COUNT', 'DISTINCT', 'SUM']);
