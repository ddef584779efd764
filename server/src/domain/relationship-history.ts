import type { AccountRecord } from './record/account.js';
import type { ActionRecord } from './record/action.js';
import type { AgentRecord } from './record/agent.js';
import type { BusinessUnitRecord } from './record/business-unit.js';
import type { CampaignMemberRecord, CampaignRecord } from './record/campaign.js';
import type { CaseRecord } from './record/case.js';
import type { DealRecord } from './record/deal.js';
import type { InteractionRecord, RequestRecord, ResponseRecord } from './record/interaction.js';
import type { InvestigationRecord } from './record/investigation.js';
import type { PromiseRecord } from './record/promise.js';
import type { QualityReviewRecord } from './record/quality-review.js';
import type { RatingRecord } from './record/rating.js';
import type { ReferralRecord } from './record/referral.js';
import type { RelationshipRecord, StageChangeRecord, TypeChangeRecord } from './record/relationship.js';
import type { SurveyInvitationRecord, SurveyRecord, SurveyResponseRecord } from './record/survey.js';

/**
 * Everything recorded about one relationship: all that its scores are a function of.
 * Each list is in order of its own moment (`occurredAt`, `raisedAt`, `respondedAt`, `madeAt`, `ratedAt`, `openedAt`,
 * `since`, `startedAt`, `referredAt`, `invitedAt`, `joinedAt`, `dueOn`, `reviewedOn`), then of the id; deals, surveys
 * and campaigns by id. A field that is not known is null or absent.
 */
export type RelationshipHistory = {
  readonly relationship: RelationshipRecord;
  readonly account: AccountRecord;
  /** The agent who owns the relationship, null: nobody does. */
  readonly owner: AgentRecord | null;
  readonly businessUnit: BusinessUnitRecord;
  readonly typeChanges: readonly TypeChangeRecord[];
  readonly stageChanges: readonly StageChangeRecord[];
  readonly deals: readonly DealRecord[];
  readonly interactions: readonly InteractionRecord[];
  readonly requests: readonly RequestRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly ratings: readonly RatingRecord[];
  readonly cases: readonly CaseRecord[];
  readonly investigations: readonly InvestigationRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly surveyInvitations: readonly SurveyInvitationRecord[];
  readonly surveyResponses: readonly SurveyResponseRecord[];
  readonly campaignMembers: readonly CampaignMemberRecord[];
  readonly actions: readonly ActionRecord[];
  readonly qualityReviews: readonly QualityReviewRecord[];
  /** The surveys that it was invited to or answered. */
  readonly surveys: readonly SurveyRecord[];
  /** The campaigns that reached it. */
  readonly campaigns: readonly CampaignRecord[];
};

/** The lists of a history of which nothing is recorded. */
export const EMPTY_LISTS = {
  typeChanges: [],
  stageChanges: [],
  deals: [],
  interactions: [],
  requests: [],
  responses: [],
  promises: [],
  ratings: [],
  cases: [],
  investigations: [],
  referrals: [],
  surveyInvitations: [],
  surveyResponses: [],
  campaignMembers: [],
  actions: [],
  qualityReviews: [],
  surveys: [],
  campaigns: [],
} as const satisfies Partial<RelationshipHistory>;
