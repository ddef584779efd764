import { wordsOf } from './words.js';

/** The width of a period. Weeks begin on Monday (ISO 8601). */
export const TimeGrain = wordsOf('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
export type TimeGrain = keyof typeof TimeGrain;
