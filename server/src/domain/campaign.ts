import { wordsOf } from './words.js';

/** What a campaign is for. */
export const CampaignKind = wordsOf('PRODUCT_NOTICE', 'MARKETING', 'COMMUNITY', 'REFERENCE');
export type CampaignKind = keyof typeof CampaignKind;

/** What a member made of a campaign. */
export const CampaignOutcome = wordsOf('TOOK_PART', 'INTERESTED', 'NO_REACTION', 'DECLINED');
export type CampaignOutcome = keyof typeof CampaignOutcome;
