import type { RowScope } from '../access/row-scope.js';
import type { AnalyticsStore, QueryOptions, Row } from '../analytics/analytics-store.js';
import type { Day } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { ServedObligation } from '../scoring/obligation-due.js';
import type { JudgedResponse } from '../scoring/obligation-judgement.js';
import { obligationsOfDeal, obligationsOfRelationship } from '../scoring/obligation-state.js';
import type { ObligationState } from '../scoring/obligation-state.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { readDuties } from './obligation-rows.js';
import type { Duties, DutyRules, ObligedRelationship } from './obligation-rows.js';
import { inOrderOfPlace } from './list-place.js';
import { owedTo, placeOfOwed } from './owed.js';
import type { Owed } from './owed.js';
import { scopeCondition } from '../analytics/scope-condition.js';
import type { Ask } from './timeline-reader.js';

/** How it stood with the 18 obligations of a relationship at the end of a day, in the order of the domain. */
export interface ObligationsOnDay {
  readonly relationshipId: string;
  readonly states: readonly ObligationState[];
}

/** How it stood with the 18 obligations of a deal at the end of a day, in the order of the domain. */
export interface DealObligationsOnDay {
  readonly dealId: string;
  readonly states: readonly ObligationState[];
}

/** What relationships are owed and how they were served. Each question is five statements, however many are asked about. */
export class ObligationReader {
  private readonly rules: DutyRules;

  constructor(
    private readonly store: AnalyticsStore,
    private readonly profile: ScoringProfile,
    zone: TimeZone,
  ) {
    this.rules = { profile, zone };
  }

  /** The obligations of relationships on a day; those outside the scope and unknown ones are left out. */
  async statesAt(scope: RowScope, relationshipIds: readonly string[], day: Day, options: QueryOptions = {}): Promise<ObligationsOnDay[]> {
    const duties = await this.dutiesOf(scope, relationshipIds, day, options);
    return duties.map(({ relationship, evidence }) => ({
      relationshipId: relationship.id,
      states: obligationsOfRelationship(evidence, day, this.profile),
    }));
  }

  /** The obligations of deals on a day; those of relationships outside the scope are left out. */
  async statesOfDealsAt(
    scope: RowScope,
    deals: readonly { readonly id: string; readonly relationshipId: string }[],
    day: Day,
    options: QueryOptions = {},
  ): Promise<DealObligationsOnDay[]> {
    const dealsOf = Map.groupBy(deals, ({ relationshipId }) => relationshipId);
    const duties = await this.dutiesOf(scope, [...dealsOf.keys()], day, options);
    return duties.flatMap(({ relationship, evidence }) =>
      (dealsOf.get(relationship.id) ?? []).map(({ id }) => ({ dealId: id, states: obligationsOfDeal(evidence, id, day, this.profile) })),
    );
  }

  /** All that is owed at the end of a day to relationships, null: all in the scope; the latest first, then what weighs most. */
  async owedAt(scope: RowScope, relationshipIds: readonly string[] | null, day: Day, options: QueryOptions = {}): Promise<Owed[]> {
    const { ask, relationships } = await this.relationshipsInScope(scope, relationshipIds, options);
    const going = relationships.filter(({ endedDay }) => endedDay === null || endedDay > day);
    const served = await ask<ServedObligation & Row & { readonly relationship: number }>(
      `SELECT relationship, deal_id AS "dealId", obligation, max(day) AS day
       FROM fact_response
       WHERE relationship IN (SELECT unnest($1)) AND day <= $2 AND deal_id IS NOT NULL AND obligation IS NOT NULL
       GROUP BY relationship, deal_id, obligation`,
      [going.map(({ key }) => key), day],
    );
    const duties = await readDuties(ask, going, served, day, this.rules);
    return inOrderOfPlace(
      duties.flatMap((one) => owedTo(one, day, this.profile)),
      placeOfOwed,
    );
  }

  private async dutiesOf(
    scope: RowScope,
    relationshipIds: readonly string[],
    day: Day,
    options: QueryOptions,
  ): Promise<Duties<JudgedResponse>[]> {
    const { ask, relationships } = await this.relationshipsInScope(scope, relationshipIds, options);
    const responses = await ask<JudgedResponse & Row & { readonly relationship: number }>(
      `SELECT relationship, deal_id AS "dealId", obligation, day, mode, quality, completeness, rater
       FROM fact_response
       WHERE relationship IN (SELECT unnest($1)) AND day <= $2 AND deal_id IS NOT NULL AND obligation IS NOT NULL
       ORDER BY relationship, responded_at, id`,
      [relationships.map(({ key }) => key), day],
    );
    return readDuties(ask, relationships, responses, day, this.rules);
  }

  private async relationshipsInScope(
    scope: RowScope,
    ids: readonly string[] | null,
    options: QueryOptions,
  ): Promise<{ readonly ask: Ask; readonly relationships: readonly ObligedRelationship[] }> {
    const ask: Ask = (sql, parameters) => this.store.query(sql, parameters, options);
    const inScope = scopeCondition(scope, 'r', ids === null ? 0 : 1);
    const relationships = await ask<{ key: number; id: string; ownerId: string | null; endedDay: Day | null }>(
      `SELECT r.key, r.id, r.owner_id AS "ownerId", r.ended_day AS "endedDay"
       FROM relationship AS r
       WHERE ${ids === null ? 'TRUE' : 'r.id IN (SELECT unnest($1))'} AND ${inScope.sql}
       ORDER BY r.id`,
      [...(ids === null ? [] : [ids]), ...inScope.parameters],
    );
    return { ask, relationships };
  }
}
