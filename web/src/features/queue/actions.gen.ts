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

export type DateSpanInput = {
  from: string;
  to: string;
};

export type Channel =
  | 'MEETING'
  | 'VIDEO_CALL'
  | 'PHONE_CALL'
  | 'VOICEMAIL'
  | 'EMAIL'
  | 'FAX'
  | 'LETTER'
  | 'CHAT'
  | 'PORTAL'
  | 'AUTOMATED'
  | 'COMMUNITY'
  | 'OTHER';

export type OccasionKind =
  | 'BIRTHDAY'
  | 'ANNIVERSARY'
  | 'HOLIDAY';

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

export type ActionStatus =
  | 'DONE'
  | 'SKIPPED'
  | 'MOVED'
  | 'OVERDUE'
  | 'PLANNED';

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

export type ActionWhere = {
  and?: Array<ActionWhere> | null | undefined;
  or?: Array<ActionWhere> | null | undefined;
  not?: ActionWhere | null | undefined;
  relationship?: RelationshipWhere | null | undefined;
  dueOn?: DateSpanInput | null | undefined;
  doneOn?: DateSpanInput | null | undefined;
  practice?: Array<Practice> | null | undefined;
  state?: Array<ActionState> | null | undefined;
  plannedBy?: Array<ActionOrigin> | null | undefined;
  reaction?: Array<ActionOutcome> | null | undefined;
  currency?: Array<string> | null | undefined;
  agent?: Array<string | number> | null | undefined;
  agentTeam?: Array<string> | null | undefined;
  source?: Array<string> | null | undefined;
};

export type ActionListOrder =
  | 'DUE'
  | 'LATEST_DUE';

export type QueueActionsQueryVariables = Exact<{
  where?: ActionWhere | null | undefined;
  status?: Array<ActionStatus> | ActionStatus | null | undefined;
  orderBy: ActionListOrder;
  after?: string | null | undefined;
}>;


export type QueueActionsQuery = { actions: { __typename: 'ActionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Action', id: string, practice: Practice, dueOn: string, state: ActionState, status: ActionStatus, plannedBy: ActionOrigin, rule: PlanningRule | null, doneAt: string | null, outcome: ActionOutcome | null, note: string | null, cost: number | null, currency: string | null, relationship: { __typename: 'Relationship', id: string, account: { __typename: 'Account', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string } | null }, contact: { __typename: 'Contact', id: string, name: string, preferredChannel: Channel | null } | null, owner: { __typename: 'Agent', id: string, name: string } | null, occasion: { __typename: 'Occasion', id: string, kind: OccasionKind, name: string | null, month: number, day: number } | null, information: { __typename: 'Information', id: string, name: string } | null }> } };


export const QueueActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QueueActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionListOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"preferredChannel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"information"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QueueActionsQuery, QueueActionsQueryVariables>;