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

/** What is measured of relationships. */
export type RelationshipMeasure =
  /** Mean trust of the relationships active on the day: confidence in the supplier, from promises kept and the five attributes. Every relationship counts once. In points. */
  | 'TRUST'
  /** Mean trust weighted by the revenue of the last twelve months; relationships without revenue do not count. In points. */
  | 'TRUST_REVENUE_WEIGHTED'
  /** Mean commitment of the relationships active on the day: mutual trust, backed by shared values and staying power. Never above trust. In points. */
  | 'COMMITMENT'
  /** Mean commitment weighted by the revenue of the last twelve months; relationships without revenue do not count. In points. */
  | 'COMMITMENT_REVENUE_WEIGHTED'
  /** Mean quality of the relationships active on the day: the average of trust and commitment. In points. */
  | 'QUALITY'
  /** Mean quality weighted by the revenue of the last twelve months; relationships without revenue do not count. In points. */
  | 'QUALITY_REVENUE_WEIGHTED'
  /** Mean score of the stream: calm, kind, sympathetic handling. Relationships without evidence on it count with the score they start from. In points. */
  | 'COURTESY'
  /** Mean score of the stream: a human is reached in agreed hours. Relationships without evidence on it count with the score they start from. In points. */
  | 'AVAILABILITY'
  /** Mean score of the stream: prompt and expert answers. Relationships without evidence on it count with the score they start from. In points. */
  | 'RESPONSIVENESS'
  /** Mean score of the stream: smart deals: the best price that keeps the customer and still earns. Relationships without evidence on it count with the score they start from. In points. */
  | 'INTELLIGENCE'
  /** Mean score of the stream: keeping up with technology and renewing strategies. Relationships without evidence on it count with the score they start from. In points. */
  | 'FUTURISM'
  /** Mean score of the stream: promises kept and satisfaction. Relationships without evidence on it count with the score they start from. In points. */
  | 'RELIABILITY'
  /** Mean score of the stream: values that both sides share. Relationships without evidence on it count with the score they start from. In points. */
  | 'SHARED_VALUES'
  /** Mean score of the stream: renewals and repeat deals. Relationships without evidence on it count with the score they start from. In points. */
  | 'CONTINUITY'
  /** Mean score of the stream: what leaving would cost the customer. Relationships without evidence on it count with the score they start from. In points. */
  | 'SWITCHING'
  /** Mean score of the stream: the customer’s own promises, payments and answers. Relationships without evidence on it count with the score they start from. In points. */
  | 'RECIPROCITY'
  /** Points of the answered obligations out of those of all deal phases reached; an obligation never answered has none. In points. */
  | 'FINAL_OPINION'
  /** How many relationships were active on the day: after their first contact and before their recorded end. In relationships. */
  | 'RELATIONSHIPS'
  /** Share of the relationships active on the day whose status is critical, captive or at risk. In percent. */
  | 'AT_RISK_SHARE';

/** One measure that relationships are sorted by, each by itself. The account’s name and the id decide ties. */
export type RelationshipOrder = {
  /** The measure. */
  measure: RelationshipMeasure;
  /** Which way. */
  direction?: Direction;
  /** Where missing values go. */
  nulls?: Nulls;
};

/** Which way a list is sorted. */
export type Direction =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Where a sorted list puts what is missing. */
export type Nulls =
  /** Before everything else. */
  | 'FIRST'
  /** After everything else. */
  | 'LAST';

/** Which relationships count. Keys side by side must all hold, inside or too; each key lists the members that are let through. An empty list is refused. */
export type RelationshipWhere = {
  /** All of these hold. */
  and?: Array<RelationshipWhere> | null | undefined;
  /** At least one of these holds. */
  or?: Array<RelationshipWhere> | null | undefined;
  /** This does not hold; what is not recorded does not hold. */
  not?: RelationshipWhere | null | undefined;
  /** Types. */
  type?: Array<RelationshipType> | null | undefined;
  /** Recorded lifecycle stages. */
  stage?: Array<LifecycleStage> | null | undefined;
  /** Statuses. */
  status?: Array<RelationshipStatus> | null | undefined;
  /** Phases of the deal that moved last. */
  phase?: Array<DealPhase> | null | undefined;
  /** Ids of the agents who own them. */
  owner?: Array<string | number> | null | undefined;
  /** Teams of their owners. */
  team?: Array<string> | null | undefined;
  /** Names of business units. */
  businessUnit?: Array<string> | null | undefined;
  /** Market segments. */
  segment?: Array<string> | null | undefined;
  /** Industries. */
  industry?: Array<string> | null | undefined;
  /** Regions. */
  region?: Array<string> | null | undefined;
  /** Countries. */
  country?: Array<string> | null | undefined;
  /** Ids of accounts. */
  account?: Array<string | number> | null | undefined;
  /** Ids of relationships. */
  relationship?: Array<string | number> | null | undefined;
};

export type RelationshipListQueryVariables = Exact<{
  where?: RelationshipWhere | null | undefined;
  orderBy?: Array<RelationshipOrder> | RelationshipOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type RelationshipListQuery = { relationships: { __typename: 'RelationshipConnection', totalCount: number, nodes: Array<{ __typename: 'Relationship', id: string, isDemo: boolean, type: RelationshipType, phase: DealPhase | null, stage: LifecycleStage, suggestedStage: LifecycleStage, account: { __typename: 'Account', id: string, name: string }, businessUnit: { __typename: 'BusinessUnit', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string } | null, lastContact: { __typename: 'Interaction', id: string, occurredAt: string, mode: CommunicationMode } | null, quality: { __typename: 'RelationshipQuality', asOf: string, status: RelationshipStatus, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus }, commitment: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number, status: EstimateStatus } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const RelationshipListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedStage"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"businessUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationshipListQuery, RelationshipListQueryVariables>;