import type { Instant } from './calendar.js';
import type { ActionRecord } from './record/action.js';
import type { CaseRecord } from './record/case.js';
import type { ContactRecord } from './record/contact.js';
import type { DealRecord } from './record/deal.js';
import type { InteractionRecord } from './record/interaction.js';
import type { OccasionRecord } from './record/occasion.js';
import type { PromiseRecord } from './record/promise.js';
import type { RelationshipRecord, TypeChangeRecord } from './record/relationship.js';

/** An occasion with the contact to whom it matters. */
export interface OccasionOfContact {
  readonly contact: ContactRecord;
  readonly occasion: OccasionRecord;
}

/** What planning by rule looks at of one relationship. Since the horizon: since the moment from which on it was read. */
export interface PlanFacts {
  readonly relationship: RelationshipRecord;
  /** In order of their days. */
  readonly typeChanges: readonly TypeChangeRecord[];
  readonly deals: readonly DealRecord[];
  /** The supplier's promises to call back that are open or were due since the horizon. */
  readonly callBacks: readonly PromiseRecord[];
  /** The cases that were resolved since the horizon. */
  readonly resolvedCases: readonly CaseRecord[];
  /** The customer's attempts to reach a person since the horizon that found nobody, in order. */
  readonly missedContacts: readonly InteractionRecord[];
  /** When a person of the supplier and the customer were last in touch; null: not since the horizon. */
  readonly touchedAt: Instant | null;
  /** When the customer was last informed, by a response or by a person of the supplier; null: never, or no deal is in operation. */
  readonly informedAt: Instant | null;
  /** The actions that are due since the horizon, and all that are planned. */
  readonly actions: readonly ActionRecord[];
  /** What matters to the contacts of the account. */
  readonly occasions: readonly OccasionOfContact[];
  /** Whether occasions of the account's contacts are kept in this of its relationships: in one of those that go on. */
  readonly keepsOccasions: boolean;
}
