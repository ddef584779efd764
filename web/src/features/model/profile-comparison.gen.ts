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

export type EstimateStatus =
  | 'OK'
  | 'LOW_N'
  | 'SUPPRESSED'
  | 'NO_DATA';

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

export type ProfileComparisonQueryVariables = Exact<{
  draft: string | number;
  window: TimeWindowInput;
  where?: RelationshipWhere | null | undefined;
  grain: TimeGrain;
}>;


export type ProfileComparisonQuery = { profileComparison: { __typename: 'ProfileComparison', relationships: number, changing: number, statusMoves: Array<{ __typename: 'StatusMove', from: RelationshipStatus, to: RelationshipStatus, relationships: number }>, statusChanges: { __typename: 'StatusChangeConnection', totalCount: number, nodes: Array<{ __typename: 'StatusChange', from: RelationshipStatus, to: RelationshipStatus, relationship: { __typename: 'Relationship', id: string, account: { __typename: 'Account', id: string, name: string } }, published: { __typename: 'RelationshipQuality', trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus } }, draft: { __typename: 'RelationshipQuality', trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus } } }> }, published: { __typename: 'RelationshipAnalytics', id: string, meta: { __typename: 'AnalyticsMeta', from: string, to: string, timeZone: string, freshThrough: string, profile: string }, buckets: { __typename: 'RelationshipBucketConnection', nodes: Array<{ __typename: 'RelationshipBucket', id: string, period: { __typename: 'Period', start: string, end: string, complete: boolean } | null, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number } }> } }, draft: { __typename: 'RelationshipAnalytics', id: string, meta: { __typename: 'AnalyticsMeta', profile: string }, buckets: { __typename: 'RelationshipBucketConnection', nodes: Array<{ __typename: 'RelationshipBucket', id: string, period: { __typename: 'Period', start: string, end: string, complete: boolean } | null, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number } }> } } } };


export const ProfileComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeGrain"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"}},{"kind":"Field","name":{"kind":"Name","value":"changing"}},{"kind":"Field","name":{"kind":"Name","value":"statusMoves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"freshThrough"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dimension"},"value":{"kind":"EnumValue","value":"PERIOD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"800"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dimension"},"value":{"kind":"EnumValue","value":"PERIOD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"800"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfileComparisonQuery, ProfileComparisonQueryVariables>;