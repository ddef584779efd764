import { wordsOf } from './words.js';

/** The seven types of relationship. A type sets targets and cadence, never the scoring constants. */
export const RelationshipType = wordsOf(
  'TRANSACTIONAL',
  'LONG_TERM',
  'PERSONAL_ASSISTANCE',
  'DEDICATED_PERSONAL_ASSISTANCE',
  'SELF_SERVICE',
  'AUTOMATED_SERVICE',
  'COMMUNITY',
);
export type RelationshipType = keyof typeof RelationshipType;
