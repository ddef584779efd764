import type { AnalyticsTransaction, StarStore } from '../analytics/star-store.js';
import { STAR_SCHEMA } from '../analytics/star-schema.js';
import type { Day, Instant } from '../domain/calendar.js';
import { localDayReader } from '../domain/local-day.js';
import type { AgentRecord } from '../domain/record/agent.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import type { TimeZone } from '../domain/time-zone.js';
import { inChunks } from '../records/in-chunks.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { projectRelationship } from './project-relationship.js';
import type { ProjectionContext } from './project-relationship.js';
import { readCursor, writeCursor } from './projection-cursor.js';
import type { ProjectionCursor } from './projection-cursor.js';
import { RelationshipKeys } from './relationship-keys.js';
import { standardDays } from './standard-days.js';
import { readStateDays, rollStateDays } from './state-days.js';
import { relationshipsOfMovedAgents, teamsOf, writeAgents } from './team-changes.js';
import { writeRelationships } from './write-relationships.js';

/** Histories of so many relationships are in memory at a time, and as many again are being read. */
const RELATIONSHIPS_READ_AT_ONCE = 250;
/** So many readings make one transaction: the engine writes large ones straight to the file, small ones first to its log. */
const READINGS_PER_TRANSACTION = 8;

/** The part of the record store that the projection reads. */
export interface RecordSource {
  /** What tells this record store from every other. */
  storeId(): Promise<string>;
  latestRevision(): Promise<number>;
  changesAfter(revision: number, through: number): Promise<readonly string[]>;
  readRelationships(ids: readonly string[]): Promise<readonly RelationshipHistory[]>;
  readAgents(): Promise<readonly AgentRecord[]>;
}

/** How far a catch-up has come, in relationships. */
export interface CatchUpProgress {
  readonly done: number;
  readonly total: number;
}

export interface CatchUpOptions {
  readonly onProgress?: (progress: CatchUpProgress) => void;
  /** When aborted, stops; the transactions that were done stay. */
  readonly signal?: AbortSignal;
  /** Whether a store of other content is emptied and begun anew. False: `ProjectionOutdated` is thrown instead. */
  readonly mayRestart?: boolean;
}

/** The store was projected from other records, by another profile or in another zone: its readers need a new one. */
export class ProjectionOutdated extends Error {
  override readonly name = 'ProjectionOutdated';
}

/** One instance brings one store up to date, again and again. Not to be used by two at the same time. */
export class CatchUp {
  private readonly dayOf: (instant: Instant) => Day;
  private keys: RelationshipKeys | null = null;
  private storeId: string | null = null;

  constructor(
    private readonly records: RecordSource,
    private readonly store: StarStore,
    private readonly profile: ScoringProfile,
    private readonly zone: TimeZone,
  ) {
    this.dayOf = localDayReader(zone);
  }

  /** Brings in every record up to the latest revision, and what fell due up to `now`; gives the cursor then. */
  async run(now: Instant, options: CatchUpOptions): Promise<ProjectionCursor> {
    const latest = await this.records.latestRevision();
    let cursor = await this.begun(now, latest, options.mayRestart ?? true);
    if (cursor.through_day < this.dayOf(now)) cursor = await this.roll(cursor, now);
    for (let target = cursor.target ?? latest; target > cursor.revision; target = latest) {
      cursor = await this.bringIn({ ...cursor, target }, target, now, options);
    }
    await this.bringInWhatFellDue(cursor, now, options);
    return { ...cursor, fresh_through: now };
  }

  /** Where to go on from: the stored cursor, or the beginning where that speaks of other records, another profile or zone. */
  private async begun(now: Instant, latest: number, mayRestart: boolean): Promise<ProjectionCursor> {
    const cursor = await readCursor((sql) => this.store.query(sql));
    const storeId = (this.storeId ??= await this.records.storeId());
    if (cursor !== null && cursor.store_id === storeId && this.isOfThisProjection(cursor, latest)) return cursor;
    if (!mayRestart) throw new ProjectionOutdated('The analytics store does not belong to these records, this profile and this zone.');
    this.keys = null;
    const through = this.dayOf(now);
    const start: ProjectionCursor = {
      store_id: storeId,
      revision: 0,
      target: null,
      done_through: null,
      profile: this.profile.version,
      zone: this.zone,
      through_day: through,
      fresh_through: now,
    };
    await this.store.writer.transaction(async (transaction) => {
      await clearTables(transaction);
      await transaction.append(
        'state_day',
        standardDays(through).map((day) => ({ day, is_standard: true })),
      );
      await writeCursor(transaction, start);
    });
    return start;
  }

  /** A cursor ahead of the latest revision followed records that a restored database has lost. */
  private isOfThisProjection(cursor: ProjectionCursor, latest: number): boolean {
    const ahead = Math.max(cursor.revision, cursor.target ?? 0);
    return cursor.profile === this.profile.version && cursor.zone === this.zone && ahead <= latest;
  }

  private async roll(cursor: ProjectionCursor, now: Instant): Promise<ProjectionCursor> {
    const rolled = { ...cursor, through_day: this.dayOf(now) };
    await this.store.writer.transaction(async (transaction) => {
      await rollStateDays(transaction, rolled.through_day, this.profile);
      await writeCursor(transaction, rolled);
    });
    return rolled;
  }

  /** Brings in the relationships touched after the cursor's revision up to the target, from where it stopped before. */
  private async bringIn(cursor: ProjectionCursor, target: number, now: Instant, options: CatchUpOptions): Promise<ProjectionCursor> {
    const agents = await this.records.readAgents();
    const touched = await this.records.changesAfter(cursor.revision, target);
    const ofMovedAgents = await relationshipsOfMovedAgents((sql, parameters) => this.store.query(sql, parameters), teamsOf(agents));
    const { done_through: doneThrough } = cursor;
    const ids = [...new Set([...touched, ...ofMovedAgents])].filter((id) => doneThrough === null || id > doneThrough).sort();
    await this.project(ids, agents, now, options, (transaction, lastId) => writeCursor(transaction, { ...cursor, done_through: lastId }));
    const done: ProjectionCursor = { ...cursor, revision: target, target: null, done_through: null, fresh_through: now };
    await this.store.writer.transaction(async (transaction) => {
      await writeAgents(transaction, agents);
      await writeCursor(transaction, done);
    });
    return done;
  }

  private async bringInWhatFellDue(cursor: ProjectionCursor, now: Instant, options: CatchUpOptions): Promise<void> {
    const due = await this.store.query<{ id: string }>('SELECT id FROM relationship WHERE next_deadline <= $1 ORDER BY id', [now]);
    if (due.length === 0) return;
    const agents = await this.records.readAgents();
    const ids = due.map(({ id }) => id);
    await this.project(ids, agents, now, options, (transaction) => writeCursor(transaction, { ...cursor, fresh_through: now }));
  }

  /** Projects relationships, in transactions that each move their cursor; while some are projected the next are read. */
  private async project(
    ids: readonly string[],
    agents: readonly AgentRecord[],
    now: Instant,
    { onProgress, signal }: CatchUpOptions,
    moveCursor: (transaction: AnalyticsTransaction, lastId: string) => Promise<void>,
  ): Promise<void> {
    const teams = teamsOf(agents);
    const readings = inChunks(ids, RELATIONSHIPS_READ_AT_ONCE);
    let next = this.read(readings[0]);
    let done = 0;
    for (const [group, chunks] of inChunks(readings, READINGS_PER_TRANSACTION).entries()) {
      await this.store.writer.transaction(async (transaction) => {
        const days = await readStateDays(transaction);
        const context = { profile: this.profile, zone: this.zone, dayOf: this.dayOf, teams, asOf: now, days };
        for (const [index, chunk] of chunks.entries()) {
          signal?.throwIfAborted();
          const histories = await next;
          next = this.read(readings[group * READINGS_PER_TRANSACTION + index + 1]);
          await this.replace(transaction, chunk, histories, context);
          done += chunk.length;
          onProgress?.({ done, total: ids.length });
        }
        await moveCursor(transaction, chunks.at(-1)?.at(-1) ?? '');
      });
    }
  }

  /** A reading that may be awaited later: until then a failure waits too. */
  private read(ids: readonly string[] | undefined): Promise<readonly RelationshipHistory[]> {
    const reading = ids === undefined ? Promise.resolve([]) : this.records.readRelationships(ids);
    reading.catch(() => undefined);
    return reading;
  }

  private async replace(
    transaction: AnalyticsTransaction,
    ids: readonly string[],
    histories: readonly RelationshipHistory[],
    context: ProjectionContext,
  ): Promise<void> {
    this.keys ??= await RelationshipKeys.read(transaction.query);
    const keys = this.keys;
    const replaced = ids.map((id) => keys.known(id)).filter((key) => key !== null);
    const projected = histories.map((history) => projectRelationship(keys.of(history.relationship.id), history, context));
    await writeRelationships(transaction, projected, replaced);
  }
}

async function clearTables(transaction: AnalyticsTransaction): Promise<void> {
  for (const table of Object.keys(STAR_SCHEMA)) await transaction.run(`DELETE FROM ${table}`);
}
