import type { RowScope } from '../access/row-scope.js';
import type { Day } from '../domain/calendar.js';
import type { DealPhase } from '../domain/deal-phase.js';
import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { AnalyticsStore, QueryOptions } from './analytics-store.js';
import { scopeCondition } from './scope-condition.js';

/** A relationship with its dimensions as they are now. `phase` and `suggestedStage` are null once it has ended. */
export type RelationshipDimension = {
  readonly id: string;
  readonly source: string;
  readonly accountId: string;
  readonly ownerId: string | null;
  readonly businessUnitId: string;
  readonly businessUnit: string;
  readonly type: RelationshipType;
  readonly stage: LifecycleStage;
  /** The recorded start, or the first dated record; the latest day where there is neither. */
  readonly startedDay: Day;
  readonly endedDay: Day | null;
  readonly phase: DealPhase | null;
  readonly suggestedStage: LifecycleStage | null;
};

export type AccountDimension = {
  readonly id: string;
  readonly name: string;
  readonly segment: string | null;
  readonly industry: string | null;
  readonly region: string | null;
  readonly country: string | null;
};

export type AgentDimension = { readonly id: string; readonly name: string; readonly team: string | null };

const RELATIONSHIPS = `
  SELECT relationship.id, relationship.source, relationship.account_id AS "accountId", relationship.owner_id AS "ownerId",
    relationship.business_unit_id AS "businessUnitId", relationship.business_unit AS "businessUnit",
    relationship.type, relationship.stage, coalesce(relationship.started_day, projection.through_day) AS "startedDay", relationship.ended_day AS "endedDay",
    state.phase, state.suggested_stage AS "suggestedStage"
  FROM projection CROSS JOIN relationship
  LEFT JOIN relationship_state AS state ON state.relationship = relationship.key AND state.day = projection.through_day`;

/** Reads the dimensions of the analytics store by id, each call one statement, never a row outside the scope. */
export class DimensionReader {
  constructor(private readonly store: AnalyticsStore) {}

  relationshipsById(scope: RowScope, ids: readonly string[], options: QueryOptions): Promise<RelationshipDimension[]> {
    return this.read(scope, ids, (inScope) => `${RELATIONSHIPS} WHERE relationship.id IN (SELECT unnest($1)) AND ${inScope}`, options);
  }

  /** In order of id. */
  relationshipsOfAccounts(scope: RowScope, accountIds: readonly string[], options: QueryOptions): Promise<RelationshipDimension[]> {
    return this.read(
      scope,
      accountIds,
      (inScope) => `${RELATIONSHIPS} WHERE relationship.account_id IN (SELECT unnest($1)) AND ${inScope} ORDER BY relationship.id`,
      options,
    );
  }

  /** An account is in scope when one of its relationships is. */
  accountsById(scope: RowScope, ids: readonly string[], options: QueryOptions): Promise<AccountDimension[]> {
    return this.read(
      scope,
      ids,
      (inScope) => `
        SELECT account_id AS id, min(account_name) AS name, min(segment) AS segment, min(industry) AS industry,
          min(region) AS region, min(country) AS country
        FROM relationship WHERE relationship.account_id IN (SELECT unnest($1)) AND ${inScope} GROUP BY account_id`,
      options,
    );
  }

  /** An agent is in scope when it owns a relationship in scope, or took part in an interaction of one. */
  agentsById(scope: RowScope, ids: readonly string[], options: QueryOptions): Promise<AgentDimension[]> {
    return this.read(
      scope,
      ids,
      (inScope) => `
        WITH visible AS (SELECT "key", owner_id FROM relationship WHERE ${inScope})
        SELECT agent.id, agent.name, agent.team FROM agent
        WHERE agent.id IN (SELECT unnest($1)) AND (
          agent.id IN (SELECT owner_id FROM visible)
          OR agent.id IN (
            SELECT fact_interaction.agent_id FROM fact_interaction
            WHERE fact_interaction.agent_id IN (SELECT unnest($1)) AND fact_interaction.relationship IN (SELECT "key" FROM visible)
          )
        )`,
      options,
    );
  }

  private read<R extends { readonly [name: string]: string | number | null }>(
    scope: RowScope,
    ids: readonly string[],
    statement: (inScope: string) => string,
    options: QueryOptions,
  ): Promise<R[]> {
    const inScope = scopeCondition(scope, 'relationship', 1);
    return this.store.query<R>(statement(inScope.sql), [ids, ...inScope.parameters], options);
  }
}
