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

export type SilenceQueryVariables = Exact<{
  where?: RelationshipWhere | null | undefined;
  first: number;
}>;


export type SilenceQuery = { silence: { __typename: 'SilenceConnection', totalCount: number, nodes: Array<{ __typename: 'Silence', operationalSince: string, informedOn: string | null, silentDays: number, cadenceDays: number, relationship: { __typename: 'Relationship', id: string, account: { __typename: 'Account', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string } | null } }> } };


export const SilenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Silence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"silence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationalSince"}},{"kind":"Field","name":{"kind":"Name","value":"informedOn"}},{"kind":"Field","name":{"kind":"Name","value":"silentDays"}},{"kind":"Field","name":{"kind":"Name","value":"cadenceDays"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SilenceQuery, SilenceQueryVariables>;