/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RecordOutcome =
  | 'NEW'
  | 'CHANGED'
  | 'UNCHANGED'
  | 'DELETED'
  | 'ABSENT'
  | 'REJECTED';

export type ScoringRulesInput = {
  halfLifeDays?: number | null | undefined;
  priorWeight?: number | null | undefined;
  baseRate?: SharesOfStreamInput | null | undefined;
  trustWeight?: SharesOfTrustStreamInput | null | undefined;
  halo?: number | null | undefined;
  continuityShare?: number | null | undefined;
  dailyCap?: number | null | undefined;
  raterFactor?: FactorsOfRaterInput | null | undefined;
  instrumentWeight?: WeightsOfInstrumentInput | null | undefined;
  promiseWeight?: PromiseWeightsInput | null | undefined;
  dealWeight?: number | null | undefined;
  renewalWeight?: number | null | undefined;
  targetMargin?: number | null | undefined;
  responseTargetHours?: HoursOfTypeInput | null | undefined;
  unansweredAfterTargets?: number | null | undefined;
  cadenceDays?: CadencesOfTypeInput | null | undefined;
  obligation?: ObligationTargetsInput | null | undefined;
  noise?: NoiseThresholdsInput | null | undefined;
  status?: StatusThresholdsInput | null | undefined;
  stage?: StageThresholdsInput | null | undefined;
  silence?: SilencePriorInput | null | undefined;
};

export type SharesOfStreamInput = {
  reliability?: number | null | undefined;
  courtesy?: number | null | undefined;
  availability?: number | null | undefined;
  responsiveness?: number | null | undefined;
  intelligence?: number | null | undefined;
  futurism?: number | null | undefined;
  sharedValues?: number | null | undefined;
  continuity?: number | null | undefined;
  switching?: number | null | undefined;
  reciprocity?: number | null | undefined;
};

export type SharesOfTrustStreamInput = {
  reliability?: number | null | undefined;
  courtesy?: number | null | undefined;
  availability?: number | null | undefined;
  responsiveness?: number | null | undefined;
  intelligence?: number | null | undefined;
  futurism?: number | null | undefined;
};

export type FactorsOfRaterInput = {
  customer?: number | null | undefined;
  system?: number | null | undefined;
  qualityAssurance?: number | null | undefined;
  self?: number | null | undefined;
};

export type WeightsOfInstrumentInput = {
  tone?: number | null | undefined;
  csat?: number | null | undefined;
  nps?: number | null | undefined;
  ces?: number | null | undefined;
  attributeItem?: number | null | undefined;
  valueAlignment?: number | null | undefined;
  switchingAssessment?: number | null | undefined;
};

export type PromiseWeightsInput = {
  kept?: number | null | undefined;
  announced?: number | null | undefined;
  broken?: number | null | undefined;
};

export type HoursOfTypeInput = {
  transactional?: number | null | undefined;
  longTerm?: number | null | undefined;
  personalAssistance?: number | null | undefined;
  dedicatedPersonalAssistance?: number | null | undefined;
  selfService?: number | null | undefined;
  automatedService?: number | null | undefined;
  community?: number | null | undefined;
};

export type CadencesOfTypeInput = {
  transactional?: number | null | undefined;
  longTerm?: number | null | undefined;
  personalAssistance?: number | null | undefined;
  dedicatedPersonalAssistance?: number | null | undefined;
  selfService?: number | null | undefined;
  automatedService?: number | null | undefined;
  community?: number | null | undefined;
};

export type ObligationTargetsInput = {
  onceDays?: DaysOfPhaseInput | null | undefined;
  cadenceDays?: DaysOfTypeInput | null | undefined;
  lapsesAfterDays?: number | null | undefined;
};

export type DaysOfPhaseInput = {
  preDeal?: DaysOfTypeInput | null | undefined;
  operational?: DaysOfTypeInput | null | undefined;
};

export type DaysOfTypeInput = {
  transactional?: number | null | undefined;
  longTerm?: number | null | undefined;
  personalAssistance?: number | null | undefined;
  dedicatedPersonalAssistance?: number | null | undefined;
  selfService?: number | null | undefined;
  automatedService?: number | null | undefined;
  community?: number | null | undefined;
};

export type NoiseThresholdsInput = {
  periodDays?: number | null | undefined;
};

export type StatusThresholdsInput = {
  unknownUncertainty?: number | null | undefined;
  checkUncertainty?: number | null | undefined;
  lowTrust?: number | null | undefined;
  healthyTrust?: number | null | undefined;
  captiveSwitching?: number | null | undefined;
  changeDays?: number | null | undefined;
  alarmingChange?: number | null | undefined;
  alarmingSurprise?: number | null | undefined;
  aliveProbability?: number | null | undefined;
  severeSeverity?: number | null | undefined;
};

export type StageThresholdsInput = {
  silence?: number | null | undefined;
  lowTrust?: number | null | undefined;
  commitment?: number | null | undefined;
  repeatDeals?: number | null | undefined;
  tenureDays?: number | null | undefined;
  expansionTrust?: number | null | undefined;
  awarenessCoverage?: number | null | undefined;
  awarenessUncertainty?: number | null | undefined;
};

export type SilencePriorInput = {
  priorContacts?: number | null | undefined;
  priorDays?: number | null | undefined;
};

export type ChangeProfileDraftInput = {
  id: string | number;
  note?: string | null | undefined;
  rules?: ScoringRulesInput | null | undefined;
  fingerprint?: string | null | undefined;
};

export type ChangeProfileDraftMutationVariables = Exact<{
  input: ChangeProfileDraftInput;
}>;


export type ChangeProfileDraftMutation = { changeProfileDraft: { __typename: 'ScoringProfileResult', outcome: RecordOutcome, errors: Array<{ __typename: 'RecordError', code: string, field: string, message: string }> } };


export const ChangeProfileDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProfileDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeProfileDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeProfileDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeProfileDraftMutation, ChangeProfileDraftMutationVariables>;