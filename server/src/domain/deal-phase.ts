import { wordsOf } from './words.js';

/** The three phases that every deal passes through, in order. */
export const DealPhase = wordsOf('PRE_DEAL', 'OPERATIONAL', 'POST_DEAL');
export type DealPhase = keyof typeof DealPhase;
