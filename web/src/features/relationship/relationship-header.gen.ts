/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The seven types of relationship. A type sets targets and cadence, never the scoring constants. */
export type RelationshipType =
  /** No lasting relationship. */
  | 'TRANSACTIONAL'
  /** Recurring and deepening. */
  | 'LONG_TERM'
  /** Served by people: in person, by mail, by a call centre. */
  | 'PERSONAL_ASSISTANCE'
  /** One representative for one customer: a key account. */
  | 'DEDICATED_PERSONAL_ASSISTANCE'
  /** Means are provided, without direct contact. */
  | 'SELF_SERVICE'
  /** Self-service personalised by profiles. */
  | 'AUTOMATED_SERVICE'
  /** User communities. */
  | 'COMMUNITY';

/** The five stages of a relationship. Moves go any way, and DISSOLUTION is reachable from each. */
export type LifecycleStage =
  /** The customer tests capability and performance; it may end here. */
  | 'EXPLORATION'
  /** The customer understands the values that drive the supplier and its products. */
  | 'AWARENESS'
  /** Trust is won, interdependence and business grow. */
  | 'EXPANSION'
  /** Both sides adapt their rules and aim to excel. */
  | 'COMMITMENT'
  /** Ended, by either side. */
  | 'DISSOLUTION';

/** The three phases that every deal passes through, in order. */
export type DealPhase =
  /** Before the deal: the customer wants as much response as possible. */
  | 'PRE_DEAL'
  /** While the deal is carried out: contact is rare, but informing is a duty. */
  | 'OPERATIONAL'
  /** After delivery: silence is normal while the product works. */
  | 'POST_DEAL';

/** The modes over which quality and completeness are judged. */
export type CommunicationMode =
  /** Meetings and video calls. */
  | 'FACE_TO_FACE'
  /** Phone calls and voicemail. */
  | 'PHONE'
  /** E-mail, fax and letter. */
  | 'WRITTEN'
  /** Chat, portal, automated and community channels. */
  | 'DIGITAL';

/** The health of a relationship; the rules are tried in this order and the first that matches is the status. */
export type RelationshipStatus =
  /** The end is recorded. */
  | 'ENDED'
  /** Too little or too old evidence to judge. */
  | 'UNKNOWN'
  /** Trust is surely below 50, or a severe case is overdue. */
  | 'CRITICAL'
  /** Trust is below 50 and leaving is expensive: stays because it must. */
  | 'CAPTIVE'
  /** Trust is below 50, or fell through bad service, or the relationship fell silent. */
  | 'AT_RISK'
  /** The evidence is old: time to ask. */
  | 'CHECK_DUE'
  /** Trust is at least 65 and surely at least 50. */
  | 'HEALTHY'
  /** None of the others. */
  | 'WATCH';

/** Whether a judged number may be read. */
export type EstimateStatus =
  /** Enough evidence. */
  | 'OK'
  /** Below the minimum sample of the measure: to be read with care. */
  | 'LOW_N'
  /** Withheld, because so few judgements would point to persons. */
  | 'SUPPRESSED'
  /** Nothing behind it; the value is null, never 0. */
  | 'NO_DATA';

/** How an exchange took place. Every channel has exactly one mode. */
export type Channel =
  /** In person. */
  | 'MEETING'
  /** Face to face over video. */
  | 'VIDEO_CALL'
  /** A call that was answered or attempted. */
  | 'PHONE_CALL'
  /** A message left. */
  | 'VOICEMAIL'
  /** E-mail. */
  | 'EMAIL'
  /** Fax. */
  | 'FAX'
  /** Letter. */
  | 'LETTER'
  /** Chat with a person. */
  | 'CHAT'
  /** The customer's portal. */
  | 'PORTAL'
  /** Answered by a machine. */
  | 'AUTOMATED'
  /** A user community. */
  | 'COMMUNITY'
  /** Any other. */
  | 'OTHER';

/** Who began the exchange. */
export type InteractionDirection =
  /** The customer. */
  | 'INBOUND'
  /** The supplier. */
  | 'OUTBOUND';

export type RelationshipHeaderQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationshipHeaderQuery = { relationship: { __typename: 'Relationship', id: string, isDemo: boolean, type: RelationshipType, stage: LifecycleStage, suggestedStage: LifecycleStage, phase: DealPhase | null, startedOn: string, endedOn: string | null, account: { __typename: 'Account', id: string, name: string, segment: string | null, industry: string | null, region: string | null, country: string | null }, businessUnit: { __typename: 'BusinessUnit', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string, team: string | null } | null, lastContact: { __typename: 'Interaction', id: string, occurredAt: string, mode: CommunicationMode, channel: Channel, direction: InteractionDirection } | null, quality: { __typename: 'RelationshipQuality', asOf: string, profile: string, status: RelationshipStatus, statusReasons: Array<string>, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus }, finalOpinion: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus } } } | null };


export const RelationshipHeaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipHeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"segment"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedStage"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReasons"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finalOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationshipHeaderQuery, RelationshipHeaderQueryVariables>;