import type { StarRow } from '../analytics/star-schema.js';
import type { Day } from '../domain/calendar.js';
import { localDayReader } from '../domain/local-day.js';
import type { Obligation } from '../domain/obligation.js';
import type { TimeZone } from '../domain/time-zone.js';
import { answerDueAt } from '../scoring/answer-due-at.js';
import type { DutyEvidence, ObligationRequest, ObligedDeal, ServedObligation } from '../scoring/obligation-due.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { typeOn } from './as-of.js';
import type { Ask } from './timeline-reader.js';
import type { TypeSpell } from './timeline.js';

type Of<R> = R & { readonly relationship: number };
type DealRow = Of<
  Pick<StarRow<'fact_deal'>, 'id' | 'pre_deal_day' | 'operational_day' | 'post_deal_day' | 'closed_day' | 'outcome' | 'agent_id'>
>;
type RequestRow = Of<
  Pick<StarRow<'fact_request'>, 'id' | 'deal_id' | 'raised_at' | 'raised_day' | 'due_at' | 'answered_day' | 'withdrawn_at' | 'agent_id'>
> & { readonly obligation: Obligation };

/** What due days are reckoned by: the targets, and the zone whose days they are. */
export interface DutyRules {
  readonly profile: ScoringProfile;
  readonly zone: TimeZone;
}

/** A relationship of which obligations are asked. */
export interface ObligedRelationship {
  readonly key: number;
  readonly id: string;
  readonly ownerId: string | null;
  readonly endedDay: Day | null;
}

/** What a relationship is owed with, and who answers for it. */
export interface Duties<S extends ServedObligation> {
  readonly relationship: ObligedRelationship;
  readonly evidence: DutyEvidence & { readonly served: readonly S[] };
  readonly agentOfDeal: ReadonlyMap<string, string | null>;
  readonly agentOfRequest: ReadonlyMap<string, string | null>;
}

/** Reads what obligations are due by, as of a day: three statements however many relationships there are. */
export async function readDuties<S extends ServedObligation>(
  ask: Ask,
  relationships: readonly ObligedRelationship[],
  served: readonly Of<S>[],
  asOf: Day,
  { profile, zone }: DutyRules,
): Promise<Duties<S>[]> {
  const keys = relationships.map(({ key }) => key);
  const spells = Map.groupBy(
    await ask<Of<StarRow<'type_spell'>>>(
      'SELECT relationship, type, since_day FROM type_spell WHERE relationship IN (SELECT unnest($1)) ORDER BY relationship, since_day',
      [keys],
    ),
    ({ relationship }) => relationship,
  );
  const deals = Map.groupBy(
    await ask<DealRow>(
      `SELECT relationship, id, pre_deal_day, operational_day, post_deal_day, closed_day, outcome, agent_id
       FROM fact_deal WHERE relationship IN (SELECT unnest($1)) ORDER BY relationship, id`,
      [keys],
    ),
    ({ relationship }) => relationship,
  );
  const requests = Map.groupBy(
    await ask<RequestRow>(
      `SELECT relationship, id, deal_id, obligation, raised_at, raised_day, due_at, answered_day, withdrawn_at, agent_id
       FROM fact_request
       WHERE relationship IN (SELECT unnest($1)) AND obligation IS NOT NULL
         AND raised_day <= $2 AND (answered_day IS NULL OR answered_day > $2)
       ORDER BY relationship, id`,
      [keys, asOf],
    ),
    ({ relationship }) => relationship,
  );
  const servedOf = Map.groupBy(served, ({ relationship }) => relationship);
  return relationships.map((relationship) => {
    const { key, endedDay } = relationship;
    const types: TypeSpell[] = (spells.get(key) ?? []).map(({ type, since_day }) => ({ type, sinceDay: since_day }));
    const dealRows = deals.get(key) ?? [];
    const requestRows = requests.get(key) ?? [];
    return {
      relationship,
      evidence: {
        type: typeOn(types, asOf),
        endedDay,
        deals: dealRows.map(dealOf),
        served: servedOf.get(key) ?? [],
        requests: requestRows.map((row) => requestOf(row, types, profile, zone)),
      },
      agentOfDeal: new Map(dealRows.map((row) => [row.id, row.agent_id])),
      agentOfRequest: new Map(requestRows.map((row) => [row.id, row.agent_id])),
    };
  });
}

function dealOf(row: DealRow): ObligedDeal {
  return {
    id: row.id,
    phaseDays: { PRE_DEAL: row.pre_deal_day, OPERATIONAL: row.operational_day, POST_DEAL: row.post_deal_day },
    lostDay: row.outcome === null || row.outcome === 'WON' ? null : row.closed_day,
  };
}

function requestOf(row: RequestRow, types: readonly TypeSpell[], profile: ScoringProfile, zone: TimeZone): ObligationRequest {
  const dayOf = localDayReader(zone);
  const { id, raised_at, raised_day, due_at, withdrawn_at, answered_day } = row;
  const withdrawnDay = withdrawn_at === null ? null : dayOf(withdrawn_at);
  const settled = [withdrawnDay, answered_day].filter((day) => day !== null);
  return {
    id,
    dealId: row.deal_id,
    obligation: row.obligation,
    raisedDay: raised_day,
    dueDay: dayOf(answerDueAt(raised_at, due_at, typeOn(types, raised_day), profile)),
    settledDay: settled.length === 0 ? null : Math.min(...settled),
  };
}
