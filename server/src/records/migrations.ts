import { CreateBusinessUnit1763769601000 } from './migration/1763769601000-create-business-unit.js';
import { CreateAgent1763769602000 } from './migration/1763769602000-create-agent.js';
import { CreateAccount1763769603000 } from './migration/1763769603000-create-account.js';
import { CreateContact1763769604000 } from './migration/1763769604000-create-contact.js';
import { CreateRelationship1763769605000 } from './migration/1763769605000-create-relationship.js';
import { CreateTypeChange1763769606000 } from './migration/1763769606000-create-type-change.js';
import { CreateStageChange1763769607000 } from './migration/1763769607000-create-stage-change.js';
import { CreateDeal1763769608000 } from './migration/1763769608000-create-deal.js';
import { CreateInteraction1763769609000 } from './migration/1763769609000-create-interaction.js';
import { CreateRequest1763769610000 } from './migration/1763769610000-create-request.js';
import { CreateResponse1763769611000 } from './migration/1763769611000-create-response.js';
import { CreatePromise1763769612000 } from './migration/1763769612000-create-promise.js';
import { CreateRating1763769613000 } from './migration/1763769613000-create-rating.js';
import { CreateCustomerCase1763769614000 } from './migration/1763769614000-create-customer-case.js';
import { CreateRevision1763769615000 } from './migration/1763769615000-create-revision.js';
import { CreateTombstone1763769616000 } from './migration/1763769616000-create-tombstone.js';
import { CreateImportJob1763769617000 } from './migration/1763769617000-create-import-job.js';
import { CreateApiToken1763769618000 } from './migration/1763769618000-create-api-token.js';
import { CreateSurvey1763769619000 } from './migration/1763769619000-create-survey.js';
import { CreateSurveyInvitation1763769620000 } from './migration/1763769620000-create-survey-invitation.js';
import { CreateSurveyResponse1763769621000 } from './migration/1763769621000-create-survey-response.js';
import { CreateReferral1763769622000 } from './migration/1763769622000-create-referral.js';
import { CreateInvestigation1763769623000 } from './migration/1763769623000-create-investigation.js';
import { CreateAction1763769624000 } from './migration/1763769624000-create-action.js';
import { CreateOccasion1763769625000 } from './migration/1763769625000-create-occasion.js';
import { CreateInformation1763769626000 } from './migration/1763769626000-create-information.js';
import { CreateInterest1763769627000 } from './migration/1763769627000-create-interest.js';
import { CreateCampaign1763769628000 } from './migration/1763769628000-create-campaign.js';
import { CreateCampaignMember1763769629000 } from './migration/1763769629000-create-campaign-member.js';
import { CreateMembership1763769630000 } from './migration/1763769630000-create-membership.js';
import { CreateProspect1763769631000 } from './migration/1763769631000-create-prospect.js';
import { CreateKeyPerson1763769632000 } from './migration/1763769632000-create-key-person.js';
import { CreateQualityReview1763769633000 } from './migration/1763769633000-create-quality-review.js';
import { AddCauseToCase1763769634000 } from './migration/1763769634000-add-cause-to-case.js';
import { CreateAuditEntry1763769635000 } from './migration/1763769635000-create-audit-entry.js';
import { IndexInvestigation1763769636000 } from './migration/1763769636000-index-investigation.js';
import { IndexReferral1763769637000 } from './migration/1763769637000-index-referral.js';
import { IndexLists1763770200000 } from './migration/1763770200000-index-lists.js';
import { AddRuleToAction1763770300000 } from './migration/1763770300000-add-rule-to-action.js';
import { AddCallBackToPromise1763770301000 } from './migration/1763770301000-add-call-back-to-promise.js';
import { CreatePlanner1763770302000 } from './migration/1763770302000-create-planner.js';
import { CreatePlanDeadline1763770303000 } from './migration/1763770303000-create-plan-deadline.js';
import { IndexResponseByRequest1763770304000 } from './migration/1763770304000-index-response-by-request.js';
import { CreateScoringProfile1763770400000 } from './migration/1763770400000-create-scoring-profile.js';
import { SeedFirstScoringProfile1763770401000 } from './migration/1763770401000-seed-first-scoring-profile.js';
import { AddActorToImportJob1763770500000 } from './migration/1763770500000-add-actor-to-import-job.js';
import { CreateDataExport1763770501000 } from './migration/1763770501000-create-data-export.js';
import { CreateSavedItem1763770502000 } from './migration/1763770502000-create-saved-item.js';
import { CreateAnnotation1763770503000 } from './migration/1763770503000-create-annotation.js';
import { CreateAccessEvent1763770700000 } from './migration/1763770700000-create-access-event.js';
import { KeepAuditAppendOnly1763770701000 } from './migration/1763770701000-keep-audit-append-only.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  CreateBusinessUnit1763769601000,
  CreateAgent1763769602000,
  CreateAccount1763769603000,
  CreateContact1763769604000,
  CreateRelationship1763769605000,
  CreateTypeChange1763769606000,
  CreateStageChange1763769607000,
  CreateDeal1763769608000,
  CreateInteraction1763769609000,
  CreateRequest1763769610000,
  CreateResponse1763769611000,
  CreatePromise1763769612000,
  CreateRating1763769613000,
  CreateCustomerCase1763769614000,
  CreateRevision1763769615000,
  CreateTombstone1763769616000,
  CreateImportJob1763769617000,
  CreateApiToken1763769618000,
  CreateSurvey1763769619000,
  CreateSurveyInvitation1763769620000,
  CreateSurveyResponse1763769621000,
  CreateReferral1763769622000,
  CreateInvestigation1763769623000,
  CreateAction1763769624000,
  CreateOccasion1763769625000,
  CreateInformation1763769626000,
  CreateInterest1763769627000,
  CreateCampaign1763769628000,
  CreateCampaignMember1763769629000,
  CreateMembership1763769630000,
  CreateProspect1763769631000,
  CreateKeyPerson1763769632000,
  CreateQualityReview1763769633000,
  AddCauseToCase1763769634000,
  CreateAuditEntry1763769635000,
  IndexInvestigation1763769636000,
  IndexReferral1763769637000,
  IndexLists1763770200000,
  AddRuleToAction1763770300000,
  AddCallBackToPromise1763770301000,
  CreatePlanner1763770302000,
  CreatePlanDeadline1763770303000,
  IndexResponseByRequest1763770304000,
  CreateScoringProfile1763770400000,
  SeedFirstScoringProfile1763770401000,
  AddActorToImportJob1763770500000,
  CreateDataExport1763770501000,
  CreateSavedItem1763770502000,
  CreateAnnotation1763770503000,
  CreateAccessEvent1763770700000,
  KeepAuditAppendOnly1763770701000,
];
