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

/** The earlier span that the window is compared with. Equally long unless given as between. */
export type ComparisonInput = {
  /** Which span. */
  kind?: ComparisonKind;
  /** What of a window that is still running is compared. */
  align?: ComparisonAlignment;
  /** Moves the span to the nearest one that begins on the same weekday. */
  matchWeekday?: boolean;
  /** The span itself, with kind CUSTOM only. */
  between?: DateSpanInput | null | undefined;
};

/** Which earlier span the window is compared with. */
export type ComparisonKind =
  /** The equally long span just before; of a running month, the same days of the last month. */
  | 'PREVIOUS_PERIOD'
  /** The equally long span that ended a year before. */
  | 'SAME_PERIOD_LAST_YEAR'
  /** The span given as between. */
  | 'CUSTOM';

/** What of a window that is still running is compared. */
export type ComparisonAlignment =
  /** The days that have passed, with as many days. */
  | 'ELAPSED'
  /** Whole periods, the days to come included. */
  | 'FULL';

export type ResolvedWindowQueryVariables = Exact<{
  window: TimeWindowInput;
  where?: RelationshipWhere | null | undefined;
  compareTo?: ComparisonInput | null | undefined;
}>;


export type ResolvedWindowQuery = { relationshipAnalytics: { __typename: 'RelationshipAnalytics', id: string, total: { __typename: 'RelationshipBucket', id: string, relationships: number }, meta: { __typename: 'AnalyticsMeta', from: string, to: string, timeZone: string, comparisonFrom: string | null, comparisonTo: string | null, freshThrough: string, revision: string, warnings: Array<string> } } };


export const ResolvedWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResolvedWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComparisonInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipAnalytics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"compareTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compareTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonFrom"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonTo"}},{"kind":"Field","name":{"kind":"Name","value":"freshThrough"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]}}]} as unknown as DocumentNode<ResolvedWindowQuery, ResolvedWindowQueryVariables>;