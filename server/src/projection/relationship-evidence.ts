import type { RowScope } from '../access/row-scope.js';
import type { AnalyticsStore, QueryOptions } from '../analytics/analytics-store.js';
import type { StarRow } from '../analytics/star-schema.js';
import type { Day } from '../domain/calendar.js';
import type { DealPhase } from '../domain/deal-phase.js';
import type { RecordKind } from '../domain/record/record-kind.js';
import type { RelationshipStatus } from '../domain/relationship-status.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import { weightOfUnits } from '../scoring/evidence-units.js';
import { opinionOf } from '../scoring/opinion.js';
import type { Opinion } from '../scoring/opinion.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { StatusReason } from '../scoring/status.js';
import { addEvidence, copyOfSums, decayOver, emptySums } from '../scoring/stream-sums.js';
import type { StreamSums } from '../scoring/stream-sums.js';
import { pointsOfTrust } from '../scoring/vote-contribution.js';
import { isActiveOn } from './as-of.js';
import { reachedPhases } from './deal-course.js';
import { courseRoom, RelationshipCourse } from './relationship-course.js';
import { scopeCondition } from '../analytics/scope-condition.js';
import { stateRow } from './state-rows.js';
import type { StateRow } from './state-rows.js';
import { readTimelines } from './timeline-reader.js';
import type { Ask } from './timeline-reader.js';

/** How one relationship stood at the end of a day, with the evidence that its ranges are made of. */
export interface StateOnDay {
  readonly relationshipId: string;
  readonly day: Day;
  /** False: the relationship had not begun or was over; the figures are then what its evidence alone says. */
  readonly isActive: boolean;
  readonly row: StateRow;
  readonly sums: StreamSums;
  readonly statusReasons: readonly StatusReason[];
}

/** The opinions that a relationship's customer had formed by the end of a day, in each phase by itself. */
export interface OpinionsOnDay {
  readonly relationshipId: string;
  readonly opinions: Readonly<Record<DealPhase, Opinion>>;
}

/** One vote that a record became, and its exact share of trust as of the latest day. */
export interface VoteContribution {
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly stream: Stream;
  readonly day: Day;
  readonly weight: number;
  readonly value: number;
  readonly pointsOfTrust: number;
}

/** The dimensions by which evidence is kept. */
export const EVIDENCE_DIMENSIONS = ['phase', 'obligation', 'channel', 'source', 'rater', 'team'] as const;
export type EvidenceDimension = (typeof EVIDENCE_DIMENSIONS)[number];

/** The evidence on a relationship at the end of one day, and what came until the end of another, by the members of a dimension. */
export interface EvidenceBetween {
  readonly relationshipId: string;
  readonly start: StreamSums;
  /** Decayed to the later day; null is the member of votes that do not have the dimension. */
  readonly added: ReadonlyMap<string | null, StreamSums>;
}

/** What is known of relationships one by one. Each question is a fixed number of statements, however many are asked about. */
export class RelationshipEvidence {
  constructor(
    private readonly store: AnalyticsStore,
    private readonly profile: ScoringProfile,
  ) {}

  /** The states of relationships, all of them on each of the days; those outside the scope and unknown ones are left out. */
  async statesAt(
    scope: RowScope,
    relationshipIds: readonly string[],
    days: readonly Day[],
    options: QueryOptions = {},
  ): Promise<StateOnDay[]> {
    const idOfKey = await this.keysInScope(scope, relationshipIds, options);
    const ask: Ask = (sql, parameters) => this.store.query(sql, parameters, options);
    const timelines = idOfKey.size === 0 ? new Map() : await readTimelines(ask, [...idOfKey.keys()], this.profile);
    const room = courseRoom();
    return [...timelines].flatMap(([key, timeline]) => {
      const course = new RelationshipCourse(timeline, this.profile, room);
      return days.map((day) => ({
        relationshipId: idOfKey.get(key)!,
        day,
        isActive: isActiveOn(timeline, day),
        row: stateRow(key, course, day),
        sums: copyOfSums(course.sumsOn(day)),
        statusReasons: course.statusOn(day, course.stateOn(day)).reasons,
      }));
    });
  }

  /** The stored statuses of relationships, null: of all in the scope, on a day of which there are states, by id. */
  async statusesAt(
    scope: RowScope,
    relationshipIds: readonly string[] | null,
    day: Day,
    options: QueryOptions = {},
  ): Promise<ReadonlyMap<string, RelationshipStatus>> {
    const inScope = scopeCondition(scope, 'r', relationshipIds === null ? 1 : 2);
    const rows = await this.store.query<{ id: string; status: RelationshipStatus }>(
      `SELECT r.id, s.status FROM relationship_state AS s JOIN relationship AS r ON r.key = s.relationship
       WHERE s.day = $1 AND ${relationshipIds === null ? 'TRUE' : 'r.id IN (SELECT unnest($2))'} AND ${inScope.sql}`,
      [day, ...(relationshipIds === null ? [] : [relationshipIds]), ...inScope.parameters],
      options,
    );
    return new Map(rows.map(({ id, status }) => [id, status]));
  }

  /** The opinions of relationships on a day by phase; those outside the scope and unknown ones are left out. */
  async opinionsAt(scope: RowScope, relationshipIds: readonly string[], day: Day, options: QueryOptions = {}): Promise<OpinionsOnDay[]> {
    const idOfKey = await this.keysInScope(scope, relationshipIds, options);
    const ask: Ask = (sql, parameters) => this.store.query(sql, parameters, options);
    const timelines = idOfKey.size === 0 ? new Map() : await readTimelines(ask, [...idOfKey.keys()], this.profile);
    return [...timelines].map(([key, { deals, answers }]) => {
      const evidence = { reached: reachedPhases(deals), responses: answers };
      const opinion = (phase: DealPhase) => opinionOf(evidence, phase, day, this.profile);
      return {
        relationshipId: idOfKey.get(key)!,
        opinions: { PRE_DEAL: opinion('PRE_DEAL'), OPERATIONAL: opinion('OPERATIONAL'), POST_DEAL: opinion('POST_DEAL') },
      };
    });
  }

  /** The votes that records became, in order of record, stream and day; a record outside the scope made none. */
  async contributionsOf(scope: RowScope, recordIds: readonly string[], options: QueryOptions = {}): Promise<VoteContribution[]> {
    const inScope = scopeCondition(scope, 'r', 2);
    const rows = await this.store.query<
      Pick<StarRow<'vote'>, 'record_kind' | 'record_id' | 'stream' | 'day' | 'w_u' | 'wy_u'> & { latest: number; mass: number }
    >(
      `WITH chosen AS (
         SELECT v.relationship, v.record_kind, v.record_id, v.stream, v.day, v.w_u, v.wy_u
         FROM vote AS v JOIN relationship AS r ON r.key = v.relationship
         WHERE v.record_id IN (SELECT unnest($1)) AND ${inScope.sql}
       ), masses AS (
         SELECT e.relationship, e.stream, p.through_day AS latest, sum(e.w_u * pow(2e0, (e.day - p.through_day) / $2)) / 1e6 AS mass
         FROM evidence_day AS e, projection AS p
         WHERE e.relationship IN (SELECT relationship FROM chosen) AND e.day <= p.through_day
         GROUP BY e.relationship, e.stream, p.through_day
       )
       SELECT c.record_kind, c.record_id, c.stream, c.day, c.w_u, c.wy_u, m.latest, m.mass
       FROM chosen AS c JOIN masses AS m ON m.relationship = c.relationship AND m.stream = c.stream
       ORDER BY c.record_id, c.record_kind, c.stream, c.day`,
      [recordIds, this.profile.halfLifeDays, ...inScope.parameters],
      options,
    );
    return rows.map((row) => {
      const weight = weightOfUnits(row.w_u);
      const vote = { stream: row.stream, day: row.day, weight, value: row.w_u === 0 ? 0 : row.wy_u / row.w_u };
      const points = pointsOfTrust(vote, row.mass, row.latest, this.profile);
      return { recordKind: row.record_kind, recordId: row.record_id, ...vote, pointsOfTrust: points };
    });
  }

  /** The evidence up to and with day `from`, and what came after it up to and with day `to` by the members of a dimension; null: all in one. */
  async evidenceBetween(
    scope: RowScope,
    relationshipIds: readonly string[],
    from: Day,
    to: Day,
    dimension: EvidenceDimension | null,
    options: QueryOptions = {},
  ): Promise<EvidenceBetween[]> {
    const idOfKey = await this.keysInScope(scope, relationshipIds, options);
    const found = new Map(
      [...idOfKey].map(([key, relationshipId]) => [
        key,
        { relationshipId, start: emptySums(), added: new Map<string | null, StreamSums>() },
      ]),
    );
    const member = `CASE WHEN day > $2 THEN ${dimension ?? 'NULL'} END`;
    const rows = await this.store.query<{
      relationship: number;
      stream: Stream;
      day: number;
      member: string | null;
      cnt: number;
      w_u: number;
      wy_u: number;
    }>(
      `SELECT relationship, stream, day, ${member} AS member, sum(cnt) AS cnt, sum(w_u) AS w_u, sum(wy_u) AS wy_u
       FROM evidence_day
       WHERE relationship IN (SELECT unnest($1)) AND day <= $3
       GROUP BY relationship, stream, day, ${member} ORDER BY relationship, stream, day, ${member}`,
      [[...idOfKey.keys()], from, to],
      options,
    );
    for (const row of rows) {
      const evidence = found.get(row.relationship)!;
      const isNew = row.day > from;
      const sums = isNew ? (evidence.added.get(row.member) ?? emptySums()) : evidence.start;
      if (isNew) evidence.added.set(row.member, sums);
      const decay = decayOver((isNew ? to : from) - row.day, this.profile);
      addEvidence(sums, STREAMS.indexOf(row.stream), weightOfUnits(row.w_u) * decay, weightOfUnits(row.wy_u) * decay, row.cnt);
    }
    return [...found.values()];
  }

  private async keysInScope(scope: RowScope, ids: readonly string[], options: QueryOptions): Promise<Map<number, string>> {
    const inScope = scopeCondition(scope, 'r', 1);
    const rows = await this.store.query<{ key: number; id: string }>(
      `SELECT r.key, r.id FROM relationship AS r WHERE r.id IN (SELECT unnest($1)) AND ${inScope.sql} ORDER BY r.id`,
      [ids, ...inScope.parameters],
      options,
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
  }
}
