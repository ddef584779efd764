import { wordsOf } from './words.js';

/** The five stages of a relationship. Not a funnel: moves go any way, and DISSOLUTION is reachable from each. */
export const LifecycleStage = wordsOf('EXPLORATION', 'AWARENESS', 'EXPANSION', 'COMMITMENT', 'DISSOLUTION');
export type LifecycleStage = keyof typeof LifecycleStage;

/** The two sides of a relationship, as of a promise or of a dissolution. */
export const Side = wordsOf('SUPPLIER', 'CUSTOMER');
export type Side = keyof typeof Side;

/** Why a relationship ended: the first four are the customer's reasons, the next two the supplier's. */
export const DissolutionReason = wordsOf(
  'TEST_FAILED',
  'DISSATISFIED',
  'PREFERS_OTHER_BRAND',
  'REQUIREMENT_CHANGED',
  'NO_VOLUME_GROWTH',
  'FRAUD',
  'OTHER',
);
export type DissolutionReason = keyof typeof DissolutionReason;

/** The side that a reason belongs to; null: either side's, told in words. */
export const SIDE_OF_REASON: Readonly<Record<DissolutionReason, Side | null>> = {
  TEST_FAILED: 'CUSTOMER',
  DISSATISFIED: 'CUSTOMER',
  PREFERS_OTHER_BRAND: 'CUSTOMER',
  REQUIREMENT_CHANGED: 'CUSTOMER',
  NO_VOLUME_GROWTH: 'SUPPLIER',
  FRAUD: 'SUPPLIER',
  OTHER: null,
};
