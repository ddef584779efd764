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

/** What a part of a change is. */
export type ChangeKind =
  /** Within a relationship: old evidence faded. */
  | 'AGEING'
  /** Within a relationship: more is known, nothing changed. */
  | 'CONFIRM'
  /** Within a relationship: better or worse than before. */
  | 'SURPRISE'
  /** Across relationships: the group itself moved. */
  | 'RATE'
  /** Across relationships: the group’s share moved. */
  | 'MIX'
  /** Across relationships: the group was not there before. */
  | 'ENTERED'
  /** Across relationships: the group is no longer there. */
  | 'LEFT';

/** The five attributes that promote trust. */
export type QualityAttribute =
  /** Calm, kind, sympathetic handling; complaints about conduct. */
  | 'COURTESY'
  /** A human is reached in agreed hours; automatic replies do not count. */
  | 'AVAILABILITY'
  /** Prompt and expert: time to the first substantive answer, and whether it answered. */
  | 'RESPONSIVENESS'
  /** Smart deals: the best price that keeps the customer and still earns. */
  | 'INTELLIGENCE'
  /** Keeps up with technology and renews strategies, convincingly. */
  | 'FUTURISM';

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

/** The width of a period, in the calendar of the time zone asked for. */
export type TimeGrain =
  /** From midnight to midnight. */
  | 'DAY'
  /** From Monday to Monday (ISO 8601). */
  | 'WEEK'
  /** Calendar month. */
  | 'MONTH'
  /** Calendar quarter. */
  | 'QUARTER'
  /** Calendar year. */
  | 'YEAR';

/** The half-open span [from, to) that a query asks for: either between, or last. */
export type TimeWindowInput = {
  /** From one day up to another. */
  between?: DateSpanInput | null | undefined;
  /** The last units of the calendar. */
  last?: RollingSpanInput | null | undefined;
};

/** The days from `from` up to, but without, `to`. */
export type DateSpanInput = {
  /** The first day. */
  from: string;
  /** The day after the last. */
  to: string;
};

/** The last units of the calendar, up to and with the running one. */
export type RollingSpanInput = {
  /** How many units, at least 1. */
  count: number;
  /** The unit. */
  unit: TimeGrain;
  /** Leaves out the unit that is still running. */
  completeOnly?: boolean;
};

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

export type MoverRowsQueryVariables = Exact<{
  where: RelationshipWhere;
  from: string;
  to: string;
  window: TimeWindowInput;
}>;


export type MoverRowsQuery = { relationships: { __typename: 'RelationshipConnection', nodes: Array<{ __typename: 'Relationship', id: string, stage: LifecycleStage, account: { __typename: 'Account', id: string, name: string }, owner: { __typename: 'Agent', id: string, name: string } | null, quality: { __typename: 'RelationshipQuality', status: RelationshipStatus, trust: { __typename: 'Estimate', value: number | null, low: number | null, high: number | null, n: number }, commitment: { __typename: 'Estimate', value: number | null } }, trend: Array<{ __typename: 'RelationshipQuality', asOf: string, trust: { __typename: 'Estimate', value: number | null } }>, explain: { __typename: 'ChangeDecomposition', from: string, to: string, delta: number | null, items: Array<{ __typename: 'ChangeItem', label: string, kind: ChangeKind, contribution: number, attribute: QualityAttribute | null }> } }> } };


export const MoverRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoverRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"n"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"grain"},"value":{"kind":"EnumValue","value":"MONTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoverRowsQuery, MoverRowsQueryVariables>;