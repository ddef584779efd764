/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RelationshipType =
  | 'TRANSACTIONAL'
  | 'LONG_TERM'
  | 'PERSONAL_ASSISTANCE'
  | 'DEDICATED_PERSONAL_ASSISTANCE'
  | 'SELF_SERVICE'
  | 'AUTOMATED_SERVICE'
  | 'COMMUNITY';

export type LifecycleStage =
  | 'EXPLORATION'
  | 'AWARENESS'
  | 'EXPANSION'
  | 'COMMITMENT'
  | 'DISSOLUTION';

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

export type RelationshipStatus =
  | 'ENDED'
  | 'UNKNOWN'
  | 'CRITICAL'
  | 'CAPTIVE'
  | 'AT_RISK'
  | 'CHECK_DUE'
  | 'HEALTHY'
  | 'WATCH';

export type RelationshipWhere = {
  and?: Array<RelationshipWhere> | null | undefined;
  or?: Array<RelationshipWhere> | null | undefined;
  not?: RelationshipWhere | null | undefined;
  inSegment?: Array<string | number> | null | undefined;
  type?: Array<RelationshipType> | null | undefined;
  stage?: Array<LifecycleStage> | null | undefined;
  suggestedStage?: Array<LifecycleStage> | null | undefined;
  stageDiffers?: boolean | null | undefined;
  status?: Array<RelationshipStatus> | null | undefined;
  phase?: Array<DealPhase> | null | undefined;
  owner?: Array<string | number> | null | undefined;
  team?: Array<string> | null | undefined;
  businessUnit?: Array<string> | null | undefined;
  segment?: Array<string> | null | undefined;
  industry?: Array<string> | null | undefined;
  region?: Array<string> | null | undefined;
  country?: Array<string> | null | undefined;
  account?: Array<string | number> | null | undefined;
  relationship?: Array<string | number> | null | undefined;
};

export type ListObligationsQueryVariables = Exact<{
  where: RelationshipWhere;
  first: number;
}>;


export type ListObligationsQuery = { relationships: { __typename: 'RelationshipConnection', nodes: Array<{ __typename: 'Relationship', id: string, obligations: Array<{ __typename: 'ObligationState', obligation: Obligation, phase: DealPhase, trigger: ObligationTrigger, reached: boolean, due: boolean, overdue: boolean, answered: boolean, answeredOn: string | null, quality: { __typename: 'Estimate', value: number | null }, completeness: { __typename: 'Estimate', value: number | null } }> }> } };


export const ListObligationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListObligations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligation"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListObligationsQuery, ListObligationsQueryVariables>;