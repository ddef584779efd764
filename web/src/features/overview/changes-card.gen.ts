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

export type ChangeKind =
  | 'AGEING'
  | 'CONFIRM'
  | 'SURPRISE'
  | 'RATE'
  | 'MIX'
  | 'ENTERED'
  | 'LEFT';

export type RelationshipDimension =
  | 'PERIOD'
  | 'ACCOUNT'
  | 'RELATIONSHIP'
  | 'TYPE'
  | 'STAGE'
  | 'SUGGESTED_STAGE'
  | 'STATUS'
  | 'PHASE'
  | 'OWNER'
  | 'TEAM'
  | 'BUSINESS_UNIT'
  | 'SEGMENT'
  | 'INDUSTRY'
  | 'REGION'
  | 'COUNTRY'
  | 'START_COHORT';

export type QualityAttribute =
  | 'COURTESY'
  | 'AVAILABILITY'
  | 'RESPONSIVENESS'
  | 'INTELLIGENCE'
  | 'FUTURISM';

export type RelationshipStatus =
  | 'ENDED'
  | 'UNKNOWN'
  | 'CRITICAL'
  | 'CAPTIVE'
  | 'AT_RISK'
  | 'CHECK_DUE'
  | 'HEALTHY'
  | 'WATCH';

export type TimeGrain =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type TimeWindowInput = {
  between?: DateSpanInput | null | undefined;
  last?: RollingSpanInput | null | undefined;
};

export type DateSpanInput = {
  from: string;
  to: string;
};

export type RollingSpanInput = {
  count: number;
  unit: TimeGrain;
  completeOnly?: boolean;
};

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

export type ComparisonInput = {
  kind?: ComparisonKind;
  align?: ComparisonAlignment;
  matchWeekday?: boolean;
  between?: DateSpanInput | null | undefined;
};

export type ComparisonKind =
  | 'PREVIOUS_PERIOD'
  | 'SAME_PERIOD_LAST_YEAR'
  | 'CUSTOM';

export type ComparisonAlignment =
  | 'ELAPSED'
  | 'FULL';

export type ChangesCardQueryVariables = Exact<{
  window: TimeWindowInput;
  where?: RelationshipWhere | null | undefined;
  compareTo: ComparisonInput;
  by: RelationshipDimension;
}>;


export type ChangesCardQuery = { relationshipAnalytics: { __typename: 'RelationshipAnalytics', id: string, changes: { __typename: 'ChangeDecomposition', from: string, to: string, start: number | null, end: number | null, delta: number | null, other: number, directionReverses: boolean, items: Array<{ __typename: 'ChangeItem', label: string, kind: ChangeKind, contribution: number, relationships: number, dimension: RelationshipDimension | null, member: string | null, attribute: QualityAttribute | null }> } } };


export const ChangesCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipDimension"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"compareTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"by"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"EnumValue","value":"TRUST"}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"member"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"}},{"kind":"Field","name":{"kind":"Name","value":"directionReverses"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesCardQuery, ChangesCardQueryVariables>;