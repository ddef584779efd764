/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What the supplier must answer or provide: five obligations before the deal, five during it, eight after it. */
export type Obligation =
  /** Before the deal: determine and provide detailed, comprehensive data. */
  | 'COMPREHENSIVE_DATA'
  /** Before the deal: analyse the options and inform about how each is valued. */
  | 'OPTION_ASSESSMENT'
  /** Before the deal: inform about recent technology and developments foreseen soon. */
  | 'TECHNOLOGY_OUTLOOK'
  /** Before the deal: advise on the maintenance and support that each option needs. */
  | 'SUPPORT_REQUIREMENTS'
  /** Before the deal: inform about similar projects elsewhere, with pros and cons. */
  | 'COMPARABLE_PROJECTS'
  /** During the deal: report progress regularly with its detailed implications. */
  | 'PROGRESS_REPORT'
  /** During the deal: give the relevant, actual status of technology, engineering and manufacturing. */
  | 'TECHNOLOGY_STATUS'
  /** During the deal: plan for the actual delays, if any. */
  | 'DELAY_PLAN'
  /** During the deal: say which modules may change, and changes foreseen after the first release. */
  | 'CHANGE_FORECAST'
  /** During the deal: explain test strategies and the limits of quality checks. */
  | 'TEST_STRATEGY'
  /** After the deal: reply promptly when the product behaves abnormally. */
  | 'MALFUNCTION_REPLY'
  /** After the deal: attend quickly to any fault. */
  | 'FAULT_ATTENTION'
  /** After the deal: give priority to repairing it. */
  | 'REPAIR_PRIORITY'
  /** After the deal: provide a dedicated expert team for fast fault handling. */
  | 'EXPERT_TEAM'
  /** After the deal: run the product at lower capacity and higher efficiency. */
  | 'EFFICIENT_OPERATION'
  /** After the deal: supply spares or other assets at the actual price. */
  | 'SPARE_PARTS'
  /** After the deal: train end users. */
  | 'END_USER_TRAINING'
  /** After the deal: the best maintenance and service. */
  | 'MAINTENANCE_SERVICE';

/** The ten streams of evidence: six feed trust, three feed commitment, one is the customer’s side. */
export type Stream =
  /** Promises kept, satisfaction. Feeds trust. */
  | 'RELIABILITY'
  /** Calm, kind, sympathetic handling; complaints about conduct. */
  | 'COURTESY'
  /** A human is reached in agreed hours; automatic replies do not count. */
  | 'AVAILABILITY'
  /** Prompt and expert: time to the first substantive answer, and whether it answered. */
  | 'RESPONSIVENESS'
  /** Smart deals: the best price that keeps the customer and still earns. */
  | 'INTELLIGENCE'
  /** Keeps up with technology and renews strategies, convincingly. */
  | 'FUTURISM'
  /** Values that both sides share. Feeds commitment. */
  | 'SHARED_VALUES'
  /** Renewals and repeat deals. Feeds commitment. */
  | 'CONTINUITY'
  /** What leaving would cost the customer. Feeds commitment. */
  | 'SWITCHING'
  /** The customer’s own promises, payments and answers. Bounds mutual trust. */
  | 'RECIPROCITY';

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

export type TimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { relationship: { __typename: 'Relationship', id: string, timeline: { __typename: 'TimelineConnection', nodes: Array<
        | { __typename: 'Interaction', id: string, occurredAt: string, mode: CommunicationMode, channel: Channel, direction: InteractionDirection, isHuman: boolean, subject: string | null, phase: DealPhase | null, obligation: Obligation | null, agent: { __typename: 'Agent', id: string, name: string } | null, contributions: Array<{ __typename: 'VoteContribution', stream: Stream, value: number, pointsOfTrust: number }> }
        | { __typename: 'StageChange', id: string, at: string, from: LifecycleStage | null, to: LifecycleStage, reason: string | null, endedBy: string | null }
      >, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };


export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interaction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"isHuman"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stream"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pointsOfTrust"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StageChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;