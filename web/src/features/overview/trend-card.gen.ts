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

export type TrendCardQueryVariables = Exact<{
  window: TimeWindowInput;
  where?: RelationshipWhere | null | undefined;
  compareTo?: ComparisonInput | null | undefined;
  compare: boolean;
  grain: TimeGrain;
}>;


export type TrendCardQuery = { relationshipAnalytics: { __typename: 'RelationshipAnalytics', id: string, buckets: { __typename: 'RelationshipBucketConnection', truncated: boolean, nodes: Array<{ __typename: 'RelationshipBucket', id: string, relationships: number, period: { __typename: 'Period', start: string, end: string, complete: boolean } | null, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, previous?: { __typename: 'RelationshipBucket', id: string, period: { __typename: 'Period', start: string, end: string, complete: boolean } | null, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number } } | null }> }, meta: { __typename: 'AnalyticsMeta', from: string, to: string, timeZone: string, comparisonFrom: string | null, comparisonTo: string | null, freshThrough: string } } };


export const TrendCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrendCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compare"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeGrain"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"compareTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dimension"},"value":{"kind":"EnumValue","value":"PERIOD"}},{"kind":"ObjectField","name":{"kind":"Name","value":"grain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grain"}}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"800"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compare"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonFrom"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonTo"}},{"kind":"Field","name":{"kind":"Name","value":"freshThrough"}}]}}]}}]}}]} as unknown as DocumentNode<TrendCardQuery, TrendCardQueryVariables>;