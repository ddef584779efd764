import { AuditAction } from '../../domain/audit-action.js';
import { CampaignKind, CampaignOutcome } from '../../domain/campaign.js';
import { Instrument } from '../../domain/judgement.js';
import { DissolutionReason } from '../../domain/lifecycle-stage.js';
import { OccasionKind } from '../../domain/occasion.js';
import { ActionOrigin, ActionOutcome, ActionState, InformationKind, PlanningRule, Practice } from '../../domain/practice.js';
import { ReferralKind, ReferralOutcome } from '../../domain/referral.js';
import { SurveyInstrument } from '../../domain/survey-instrument.js';
import { publishWords } from './domain-words.js';
import './event-words.js';

const instrumentMeanings = {
  CSAT: 'Customer satisfaction.',
  NPS: 'Whether the customer would recommend the supplier, from 0 to 10.',
  CES: 'The effort that the customer had.',
  ATTRIBUTE_ITEM: 'A question on one of the streams.',
  VALUE_ALIGNMENT: 'Whether both sides share values.',
  SWITCHING_ASSESSMENT: 'What leaving would cost the customer.',
};

publishWords(Instrument, 'Instrument', 'What a judgement was taken with.', {
  TONE: 'The tone of an exchange.',
  ...instrumentMeanings,
});

publishWords(SurveyInstrument, 'SurveyInstrument', 'What a question of a survey is.', {
  ...instrumentMeanings,
  FREE_TEXT: 'Answered in words, not scored.',
});

publishWords(DissolutionReason, 'DissolutionReason', "Why a relationship ended: four reasons of the customer's, two of the supplier's.", {
  TEST_FAILED: 'The customer tried the supplier, and it failed.',
  DISSATISFIED: 'The customer was not satisfied.',
  PREFERS_OTHER_BRAND: 'The customer prefers another brand.',
  REQUIREMENT_CHANGED: 'The customer needs something else.',
  NO_VOLUME_GROWTH: 'The business did not grow.',
  FRAUD: 'The customer deceived.',
  OTHER: 'Another reason, said in the note.',
});

publishWords(CampaignKind, 'CampaignKind', 'What a campaign is for.', {
  PRODUCT_NOTICE: 'To tell of a product.',
  MARKETING: 'To win business.',
  COMMUNITY: 'To bring customers together.',
  REFERENCE: 'To win references.',
});

publishWords(CampaignOutcome, 'CampaignOutcome', 'What a member made of a campaign.', {
  TOOK_PART: 'Took part.',
  INTERESTED: 'Wants to know more.',
  NO_REACTION: 'Did not react.',
  DECLINED: 'Does not want it.',
});

publishWords(OccasionKind, 'OccasionKind', 'What is celebrated.', {
  BIRTHDAY: 'A birthday.',
  ANNIVERSARY: 'An anniversary.',
  HOLIDAY: 'A holiday.',
});

publishWords(Practice, 'Practice', 'The six practices that improve a relationship.', {
  SALE_FOLLOW_UP: 'After a sale, ask how it went.',
  SERVICE_REPORT: 'Report what was done for the customer.',
  PERSONAL_NOTE: 'A note of thanks or regard.',
  PERSONAL_CONTACT: 'Be in touch as a person.',
  OCCASION: 'Think of a day that matters to the contact.',
  SHARED_INFORMATION: 'Pass on what interests the contact.',
});

publishWords(ActionState, 'ActionState', 'What has become of an action.', {
  PLANNED: 'It is to be done.',
  DONE: 'It was done.',
  SKIPPED: 'It is not going to be done.',
  MOVED: 'It was moved to another day, on which another action is due.',
});

publishWords(ActionOrigin, 'ActionOrigin', 'Who planned an action.', {
  HAND: 'A person.',
  RULE: 'A rule, because of a record.',
});

publishWords(PlanningRule, 'PlanningRule', 'The rules that plan actions.', {
  SALE: 'A deal was won: a SALE_FOLLOW_UP.',
  OCCASION: 'An occasion of a contact who agreed to be written to comes near: an OCCASION, with a gift within the budget.',
  CADENCE: 'No SERVICE_REPORT was made for the cadence of the type: the next.',
  CALL_BACK: 'The supplier promised to call back: a PERSONAL_CONTACT.',
  MISSED_CONTACT: 'The customer tried to reach a person and found nobody: a PERSONAL_CONTACT.',
  SILENCE: 'The customer was not informed in the operational phase for longer than its cadence: a PERSONAL_CONTACT.',
  RESOLVED_CASE: 'A case was resolved and the customer has not said that it is: a PERSONAL_CONTACT.',
});

publishWords(ActionOutcome, 'ActionOutcome', 'How the customer took a done action.', {
  WELCOMED: 'Gladly.',
  NO_REACTION: 'Without a reaction.',
  UNWELCOME: 'It was not welcome.',
  LED_TO_DEAL: 'A deal came of it.',
  RAISED_CONCERN: 'The customer raised a concern.',
});

publishWords(InformationKind, 'InformationKind', 'What can be passed on to a contact.', { ARTICLE: 'An article.', BOOK: 'A book.' });

publishWords(ReferralKind, 'ReferralKind', 'What is referred to a department.', {
  COMPLAINT: 'A complaint.',
  SALES_OPPORTUNITY: 'A chance to sell.',
  PRODUCT_FEEDBACK: 'What the customer says of a product.',
});

publishWords(ReferralOutcome, 'ReferralOutcome', 'What a department made of a referral.', {
  ACTED_UPON: 'It did something about it.',
  DECLINED: 'It did not take it up.',
  PASSED_ON: 'To another department, by a referral of its own.',
});

publishWords(AuditAction, 'AuditAction', 'What was done to a record.', {
  CREATED: 'It was new.',
  CHANGED: 'Some of its fields were changed.',
  DELETED: 'It was deleted.',
});
