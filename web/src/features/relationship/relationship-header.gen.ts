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

export type CommunicationMode =
  | 'FACE_TO_FACE'
  | 'PHONE'
  | 'WRITTEN'
  | 'DIGITAL';

export type RelationshipStatus =
  | 'ENDED'
  | 'UNKNOWN'
  | 'CRITICAL'
  | 'CAPTIVE'
  | 'AT_RISK'
  | 'CHECK_DUE'
  | 'HEALTHY'
  | 'WATCH';

export type StatusReasonCode =
  | 'ENDED'
  | 'LITTLE_EVIDENCE'
  | 'TRUST_SURELY_LOW'
  | 'SEVERE_CASE_OVERDUE'
  | 'SWITCHING_COSTLY'
  | 'TRUST_LOW'
  | 'TRUST_FELL'
  | 'LIKELY_GONE'
  | 'EVIDENCE_THIN'
  | 'QUIET_TOO_LONG'
  | 'TRUST_HIGH'
  | 'TRUST_BETWEEN'
  | 'TRUST_NOT_SURELY_ABOVE';

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

export type InteractionDirection =
  | 'INBOUND'
  | 'OUTBOUND';

export type RelationshipHeaderQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipHeaderQuery = { relationship: { __typename: 'Relationship', id: string, isDemo: boolean, type: RelationshipType, stage: LifecycleStage, suggestedStage: LifecycleStage, phase: DealPhase | null, startedOn: string, endedOn: string | null, account: { __typename: 'Account', id: string, name: string, segment: string | null, industry: string | null, region: string | null, country: string | null }, businessUnit: { __typename: 'BusinessUnit', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string, team: string | null } | null, lastContact: { __typename: 'Interaction', id: string, occurredAt: string, mode: CommunicationMode, channel: Channel, direction: InteractionDirection } | null, quality: { __typename: 'RelationshipQuality', asOf: string, profile: string, status: RelationshipStatus, reasons: Array<{ __typename: 'StatusReason', code: StatusReasonCode, figures: Array<{ __typename: 'StatusReasonFigure', name: string, value: number }> }>, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus }, finalOpinion: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus } } } | null };


export const RelationshipHeaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipHeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedStage"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finalOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationshipHeaderQuery, RelationshipHeaderQueryVariables>;