import type { AccountRecord } from './record/account.js';
import type { AgentRecord } from './record/agent.js';
import type { BusinessUnitRecord } from './record/business-unit.js';
import type { CaseRecord } from './record/case.js';
import type { DealRecord } from './record/deal.js';
import type { InteractionRecord, RequestRecord, ResponseRecord } from './record/interaction.js';
import type { PromiseRecord } from './record/promise.js';
import type { RatingRecord } from './record/rating.js';
import type { RelationshipRecord, StageChangeRecord, TypeChangeRecord } from './record/relationship.js';

/**
 * Everything recorded about one relationship: all that its scores are a function of.
 * Each list is in order of its own moment (`occurredAt`, `raisedAt`, `respondedAt`, `madeAt`, `ratedAt`, `openedAt`,
 * `since`; deals by id), then of the id. A field that is not known is null or absent.
 */
export type RelationshipHistory = {
  readonly relationship: RelationshipRecord;
  readonly account: AccountRecord;
  /** The agent who owns the relationship, null: nobody does. */
  readonly owner: AgentRecord | null;
  readonly businessUnit: BusinessUnitRecord;
  readonly typeChanges: readonly TypeChangeRecord[];
  readonly stageChanges: readonly StageChangeRecord[];
  readonly deals: readonly DealRecord[];
  readonly interactions: readonly InteractionRecord[];
  readonly requests: readonly RequestRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly ratings: readonly RatingRecord[];
  readonly cases: readonly CaseRecord[];
};
