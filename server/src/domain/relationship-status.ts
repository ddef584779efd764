import { wordsOf } from './words.js';

/** The health of a relationship, in the order in which the rules are tried: the first that matches is the status. */
export const RelationshipStatus = wordsOf('ENDED', 'UNKNOWN', 'CRITICAL', 'CAPTIVE', 'AT_RISK', 'CHECK_DUE', 'HEALTHY', 'WATCH');
export type RelationshipStatus = keyof typeof RelationshipStatus;
