/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DealPhase =
  | 'PRE_DEAL'
  | 'OPERATIONAL'
  | 'POST_DEAL';

export type Obligation =
  | 'COMPREHENSIVE_DATA'
  | 'OPTION_ASSESSMENT'
  | 'TECHNOLOGY_OUTLOOK'
  | 'SUPPORT_REQUIREMENTS'
  | 'COMPARABLE_PROJECTS'
  | 'PROGRESS_REPORT'
  | 'TECHNOLOGY_STATUS'
  | 'DELAY_PLAN'
  | 'CHANGE_FORECAST'
  | 'TEST_STRATEGY'
  | 'MALFUNCTION_REPLY'
  | 'FAULT_ATTENTION'
  | 'REPAIR_PRIORITY'
  | 'EXPERT_TEAM'
  | 'EFFICIENT_OPERATION'
  | 'SPARE_PARTS'
  | 'END_USER_TRAINING'
  | 'MAINTENANCE_SERVICE';

export type ObligationTrigger =
  | 'ONCE'
  | 'CADENCE'
  | 'EVENT'
  | 'STANDING';

export type CommunicationMode =
  | 'FACE_TO_FACE'
  | 'PHONE'
  | 'WRITTEN'
  | 'DIGITAL';

export type ObligationsQueryVariables = Exact<{
  id: string | number;
}>;


export type ObligationsQuery = { relationship: { __typename: 'Relationship', id: string, phase: DealPhase | null, obligations: Array<{ __typename: 'ObligationState', obligation: Obligation, phase: DealPhase, trigger: ObligationTrigger, reached: boolean, due: boolean, dueOn: string | null, overdue: boolean, answered: boolean, answeredOn: string | null, quality: { __typename: 'Estimate', value: number | null, n: number }, completeness: { __typename: 'Estimate', value: number | null, n: number }, byMode: Array<{ __typename: 'ModeRating', mode: CommunicationMode, responses: number, quality: { __typename: 'Estimate', value: number | null, n: number }, completeness: { __typename: 'Estimate', value: number | null, n: number } }> }> } | null };


export const ObligationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Obligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligation"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObligationsQuery, ObligationsQueryVariables>;