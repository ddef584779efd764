import type { RowScope } from '../access/row-scope.js';
import type { AnalyticsStore, QueryOptions } from '../analytics/analytics-store.js';
import type { Day } from '../domain/calendar.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import { isRising } from '../scoring/inbound-noise.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { inOrderOfPlace } from './list-place.js';
import type { ListPlace } from './list-place.js';
import { scopeCondition } from '../analytics/scope-condition.js';

/** A relationship with a deal in the operational phase whose customer was not informed for longer than its cadence. */
export interface Silence {
  readonly relationshipId: string;
  /** Since when a deal has been in the operational phase; of several the earliest. */
  readonly operationalDay: Day;
  /** The latest day on which the customer was informed; null: never. */
  readonly informedDay: Day | null;
  /** Days since then, or since the operational phase began where that is later. */
  readonly silentDays: number;
  readonly cadenceDays: number;
}

/** A relationship after its deals whose customer made contact more often than before. */
export interface Noise {
  readonly relationshipId: string;
  /** Since when all running deals have been in the post-deal phase. */
  readonly postDealDay: Day;
  /** Inbound contacts in the latest period. */
  readonly latest: number;
  /** Inbound contacts in the period of equal length before it. */
  readonly before: number;
}

const GOING = `coalesce(d.outcome = 'WON' OR d.closed_day IS NULL OR d.closed_day > $1, TRUE)`;

/** Contact judged by what the phase asks for: silence where informing is a duty, and noise where silence is normal. One statement each. */
export class PhaseContactReader {
  constructor(
    private readonly store: AnalyticsStore,
    private readonly profile: ScoringProfile,
  ) {}

  /**
   * Relationships, null: all in the scope, that are silent at the end of a day; longest beyond their cadence first. The customer was
   * informed by a response to an operational obligation, or by an outbound contact with a person that took place in the
   * operational phase or about no deal. What was said before the phase began does not count.
   */
  async silentAt(scope: RowScope, relationshipIds: readonly string[] | null, day: Day, options: QueryOptions = {}): Promise<Silence[]> {
    const chosen = chosenCondition(scope, relationshipIds, 1);
    const rows = await this.store.query<{ id: string; type: RelationshipType; since: Day; informed: Day | null }>(
      `WITH operational AS (
         SELECT d.relationship, min(d.operational_day) AS since
         FROM fact_deal AS d
         WHERE d.operational_day <= $1 AND (d.post_deal_day IS NULL OR d.post_deal_day > $1) AND ${GOING}
         GROUP BY d.relationship
       ), informing AS (
         SELECT relationship, day FROM fact_response WHERE phase = 'OPERATIONAL' AND day <= $1
         UNION ALL
         SELECT relationship, day FROM fact_interaction
         WHERE direction = 'OUTBOUND' AND is_human AND day <= $1
           AND (phase = 'OPERATIONAL' OR deal_id IS NULL) AND coalesce(contact_outcome = 'REACHED', TRUE)
       ), informed AS (
         SELECT relationship, max(day) AS day FROM informing GROUP BY relationship
       )
       SELECT r.id, r.type, o.since, i.day AS informed
       FROM operational AS o JOIN relationship AS r ON r.key = o.relationship LEFT JOIN informed AS i ON i.relationship = o.relationship
       WHERE ${chosen.sql}`,
      [day, ...chosen.parameters],
      options,
    );
    const silent = rows
      .map(({ id, type, since, informed }): Silence => ({
        relationshipId: id,
        operationalDay: since,
        informedDay: informed,
        silentDays: day - Math.max(since, informed ?? since),
        cadenceDays: this.profile.obligation.cadenceDays[type],
      }))
      .filter(({ silentDays, cadenceDays }) => silentDays > cadenceDays);
    return inOrderOfPlace(silent, placeOfSilence);
  }

  /**
   * Relationships, null: all in the scope, whose inbound contact had risen beyond chance at the end of a day; the largest rise
   * first. Compared are the contacts about their post-deal phase or about no deal; both periods must lie in that phase.
   */
  async noisyAt(scope: RowScope, relationshipIds: readonly string[] | null, day: Day, options: QueryOptions = {}): Promise<Noise[]> {
    const { periodDays } = this.profile.noise;
    const chosen = chosenCondition(scope, relationshipIds, 2);
    const rows = await this.store.query<{ id: string; since: Day; latest: number; before: number }>(
      `WITH delivered AS (
         SELECT d.relationship, max(d.post_deal_day) AS since
         FROM fact_deal AS d
         WHERE (d.pre_deal_day <= $1 OR d.operational_day <= $1 OR d.post_deal_day <= $1) AND ${GOING}
         GROUP BY d.relationship
         HAVING count(*) = count(CASE WHEN d.post_deal_day <= $1 THEN 1 END)
       )
       SELECT r.id, p.since,
         count(CASE WHEN i.day > $1 - $2 THEN 1 END) AS latest,
         count(CASE WHEN i.day <= $1 - $2 THEN 1 END) AS "before"
       FROM delivered AS p JOIN relationship AS r ON r.key = p.relationship JOIN fact_interaction AS i ON i.relationship = p.relationship
       WHERE p.since <= $1 - 2 * $2 + 1 AND i.direction = 'INBOUND' AND i.day <= $1 AND i.day > $1 - 2 * $2
         AND (i.phase = 'POST_DEAL' OR i.deal_id IS NULL) AND ${chosen.sql}
       GROUP BY r.id, p.since`,
      [day, periodDays, ...chosen.parameters],
      options,
    );
    const noisy = rows.map(({ id, since, latest, before }): Noise => ({ relationshipId: id, postDealDay: since, latest, before }));
    return inOrderOfPlace(noisy.filter(isRising), placeOfNoise);
  }
}

/** The place of an entry in the list of silence. */
export function placeOfSilence({ relationshipId, silentDays, cadenceDays }: Silence): ListPlace {
  return [cadenceDays - silentDays, relationshipId];
}

/** The place of an entry in the list of noise. */
export function placeOfNoise({ relationshipId, latest, before }: Noise): ListPlace {
  return [before - latest, -latest, relationshipId];
}

/** The relationships that were asked about, seen, begun and not ended on the day `$1`. */
function chosenCondition(scope: RowScope, ids: readonly string[] | null, taken: number) {
  const inScope = scopeCondition(scope, 'r', ids === null ? taken : taken + 1);
  const among = ids === null ? 'TRUE' : `r.id IN (SELECT unnest($${taken + 1}))`;
  return {
    sql: `r.started_day <= $1 AND (r.ended_day IS NULL OR r.ended_day > $1) AND ${among} AND ${inScope.sql}`,
    parameters: [...(ids === null ? [] : [ids]), ...inScope.parameters],
  };
}
