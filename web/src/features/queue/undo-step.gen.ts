/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Practice =
  | 'SALE_FOLLOW_UP'
  | 'SERVICE_REPORT'
  | 'PERSONAL_NOTE'
  | 'PERSONAL_CONTACT'
  | 'OCCASION'
  | 'SHARED_INFORMATION';

export type ActionState =
  | 'PLANNED'
  | 'DONE'
  | 'SKIPPED'
  | 'MOVED';

export type ActionOutcome =
  | 'WELCOMED'
  | 'NO_REACTION'
  | 'UNWELCOME'
  | 'LED_TO_DEAL'
  | 'RAISED_CONCERN';

export type ActionOrigin =
  | 'HAND'
  | 'RULE';

export type PlanningRule =
  | 'SALE'
  | 'OCCASION'
  | 'CADENCE'
  | 'CALL_BACK'
  | 'MISSED_CONTACT'
  | 'SILENCE'
  | 'RESOLVED_CASE';

export type RecordKind =
  | 'BUSINESS_UNIT'
  | 'AGENT'
  | 'ACCOUNT'
  | 'CONTACT'
  | 'OCCASION'
  | 'INTEREST'
  | 'INFORMATION'
  | 'MEMBERSHIP'
  | 'PROSPECT'
  | 'KEY_PERSON'
  | 'SURVEY'
  | 'CAMPAIGN'
  | 'RELATIONSHIP'
  | 'TYPE_CHANGE'
  | 'STAGE_CHANGE'
  | 'DEAL'
  | 'INTERACTION'
  | 'REQUEST'
  | 'RESPONSE'
  | 'PROMISE'
  | 'RATING'
  | 'CASE'
  | 'INVESTIGATION'
  | 'REFERRAL'
  | 'SURVEY_INVITATION'
  | 'SURVEY_RESPONSE'
  | 'CAMPAIGN_MEMBER'
  | 'ACTION'
  | 'QUALITY_REVIEW';

export type DeleteRecordsInput = {
  kind: RecordKind;
  ids: Array<string | number>;
};

export type PlanActionsInput = {
  records: Array<ActionInput>;
};

export type ActionInput = {
  id: string | number;
  relationshipId: string | number;
  practice: Practice;
  contactId?: string | number | null | undefined;
  ownerId?: string | number | null | undefined;
  dueOn: string;
  state: ActionState;
  doneAt?: string | null | undefined;
  movedToOn?: string | null | undefined;
  outcome?: ActionOutcome | null | undefined;
  cost?: number | null | undefined;
  currency?: string | null | undefined;
  plannedBy: ActionOrigin;
  rule?: PlanningRule | null | undefined;
  reason?: string | null | undefined;
  dealId?: string | number | null | undefined;
  caseId?: string | number | null | undefined;
  promiseId?: string | number | null | undefined;
  occasionId?: string | number | null | undefined;
  informationId?: string | number | null | undefined;
  interactionId?: string | number | null | undefined;
  note?: string | null | undefined;
};

export type UndoStepMutationVariables = Exact<{
  action: PlanActionsInput;
  actions: DeleteRecordsInput;
  promises: DeleteRecordsInput;
}>;


export type UndoStepMutation = { planActions: { __typename: 'RecordResults', revision: string, results: Array<{ __typename: 'RecordResult', id: string, error: { __typename: 'RecordError', message: string } | null }> }, deletedActions: { __typename: 'RecordResults', revision: string }, deletedPromises: { __typename: 'RecordResults', revision: string } };


export const UndoStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActionsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRecordsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promises"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deletedActions"},"name":{"kind":"Name","value":"deleteRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deletedPromises"},"name":{"kind":"Name","value":"deleteRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promises"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<UndoStepMutation, UndoStepMutationVariables>;