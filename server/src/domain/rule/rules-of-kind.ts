import type { RecordKind, RecordOf } from '../record/record-kind.js';
import { giftWithinBudget, occasionAgreed } from './gift-rules.js';
import * as moments from './moment-rules.js';
import type { ReferenceField, RuleAlone, RuleBreach } from './record-rule.js';
import { prospectOfAnother, referralsLeadUp } from './referral-rules.js';
import { dissolutionFounded, dissolvedOnce } from './stage-rules.js';
import { answersToQuestions } from './survey-rules.js';
import { actionStateFounded, occasionOnDay, ratingOnScale, responseOnScale } from './value-rules.js';

/** The rules that records of a kind are to keep, beyond the shape that its schema gives them. */
export interface RulesOfKind {
  readonly alone?: readonly RuleAlone<RecordKind>[];
  readonly ofReference?: {
    readonly referenceField: ReferenceField;
    readonly fields: readonly string[];
    readonly keptBy?: string;
    breachOf(record: RecordOf<RecordKind>, referred: object): RuleBreach | null;
  };
  readonly ofNeighbours?: {
    readonly beside: { readonly sameField: string } | { readonly chainField: string };
    readonly fields: readonly string[];
    concerns(record: RecordOf<RecordKind>): boolean;
    breachOf(record: RecordOf<RecordKind>, neighbours: ReadonlyMap<string, object>): RuleBreach | null;
  };
}

/** The rules of every kind that has any. */
export const RULES_OF_KIND: { readonly [K in RecordKind]?: RulesOfKind } = {
  stageChange: { alone: [dissolutionFounded], ofReference: moments.stageChangeAfterStart, ofNeighbours: dissolvedOnce },
  deal: { alone: [...moments.dealPhasesInOrder, moments.dealPhaseOfSale] },
  response: { alone: [responseOnScale], ofReference: moments.responseAfterRequest },
  promise: { alone: [moments.promiseKeptAfterMade] },
  rating: { alone: [ratingOnScale] },
  occasion: { alone: [occasionOnDay] },
  membership: { alone: [moments.membershipEndsAfterStart] },
  prospect: { alone: [prospectOfAnother] },
  keyPerson: { alone: [moments.keyPersonEndsAfterStart] },
  survey: { alone: [moments.surveyClosesAfterOpening] },
  surveyResponse: { ofReference: answersToQuestions },
  campaign: { alone: [moments.campaignEndsAfterStart] },
  investigation: { alone: [moments.investigationEndsAfterStart] },
  referral: { alone: [moments.referralClosesAfterReferring], ofNeighbours: referralsLeadUp },
  action: { alone: [actionStateFounded], ofReference: occasionAgreed, ofNeighbours: giftWithinBudget },
  qualityReview: { alone: [moments.nextReviewAfterReview] },
};
