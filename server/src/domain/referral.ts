import { wordsOf } from './words.js';

/** What is referred to a department. */
export const ReferralKind = wordsOf('COMPLAINT', 'SALES_OPPORTUNITY', 'PRODUCT_FEEDBACK');
export type ReferralKind = keyof typeof ReferralKind;

/** What a department made of a referral. PASSED_ON: to another department, by a referral of its own. */
export const ReferralOutcome = wordsOf('ACTED_UPON', 'DECLINED', 'PASSED_ON');
export type ReferralOutcome = keyof typeof ReferralOutcome;
