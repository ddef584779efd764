import type { z } from 'zod';
import { accountRecord } from './account.js';
import { actionRecord } from './action.js';
import { agentRecord } from './agent.js';
import { businessUnitRecord } from './business-unit.js';
import { campaignMemberRecord, campaignRecord } from './campaign.js';
import { caseRecord } from './case.js';
import { contactRecord } from './contact.js';
import { dealRecord } from './deal.js';
import { informationRecord, interestRecord } from './information.js';
import { interactionRecord, requestRecord, responseRecord } from './interaction.js';
import { investigationRecord } from './investigation.js';
import { keyPersonRecord, membershipRecord, prospectRecord } from './membership.js';
import { occasionRecord } from './occasion.js';
import { promiseRecord } from './promise.js';
import { qualityReviewRecord } from './quality-review.js';
import { ratingRecord } from './rating.js';
import { referralRecord } from './referral.js';
import { relationshipRecord, stageChangeRecord, typeChangeRecord } from './relationship.js';
import { surveyInvitationRecord, surveyRecord, surveyResponseRecord } from './survey.js';

/** Every kind of record, parents before the records that refer to them. */
export const RECORD_SCHEMAS = {
  businessUnit: businessUnitRecord,
  agent: agentRecord,
  account: accountRecord,
  contact: contactRecord,
  occasion: occasionRecord,
  interest: interestRecord,
  information: informationRecord,
  membership: membershipRecord,
  prospect: prospectRecord,
  keyPerson: keyPersonRecord,
  survey: surveyRecord,
  campaign: campaignRecord,
  relationship: relationshipRecord,
  typeChange: typeChangeRecord,
  stageChange: stageChangeRecord,
  deal: dealRecord,
  interaction: interactionRecord,
  request: requestRecord,
  response: responseRecord,
  promise: promiseRecord,
  rating: ratingRecord,
  case: caseRecord,
  investigation: investigationRecord,
  referral: referralRecord,
  surveyInvitation: surveyInvitationRecord,
  surveyResponse: surveyResponseRecord,
  campaignMember: campaignMemberRecord,
  action: actionRecord,
  qualityReview: qualityReviewRecord,
} as const;

export type RecordKind = keyof typeof RECORD_SCHEMAS;

/** The record of a kind, as it is written and read: absent keeps what is stored, null clears it. */
export type RecordOf<K extends RecordKind> = z.infer<(typeof RECORD_SCHEMAS)[K]>;

/** The kinds in writing order. */
export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[];

/** A record with its kind. */
export type AnyRecord = { readonly [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> } }[RecordKind];

/** Which kind of record a reference field names, the same for every kind that has the field. */
export const REFERENCED_KIND = {
  accountId: 'account',
  businessUnitId: 'businessUnit',
  ownerId: 'agent',
  agentId: 'agent',
  contactId: 'contact',
  relationshipId: 'relationship',
  dealId: 'deal',
  interactionId: 'interaction',
  requestId: 'request',
  promiseId: 'promise',
  caseId: 'case',
  surveyId: 'survey',
  invitationId: 'surveyInvitation',
  parentReferralId: 'referral',
  occasionId: 'occasion',
  informationId: 'information',
  campaignId: 'campaign',
  referringAccountId: 'account',
} as const satisfies Record<string, RecordKind>;
