import { calendarDateOf } from '../domain/calendar.js';
import type { CalendarDate, Day, Instant } from '../domain/calendar.js';
import { localDayReader } from '../domain/local-day.js';
import { startOfDay } from '../domain/start-of-day.js';
import type { AnyRecord } from '../domain/record/record-kind.js';
import type { TimeZone } from '../domain/time-zone.js';
import { inChunks } from '../records/in-chunks.js';
import type { GiftSums } from '../records/gift-sums.js';
import type { PlanReader } from '../records/plan-reader.js';
import { PlannedElsewhere, type PlannerCursor, type PlannerPlace } from '../records/planner-place.js';
import type { RecordStore } from '../records/record-store.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { PlanningDay } from './call.js';
import { GiftLedger } from './gift-ledger.js';
import type { PlanSettings } from './plan-settings.js';
import { planRelationship } from './plan-relationship.js';

/** So many relationships are considered in one transaction. */
const RELATIONSHIPS_AT_ONCE = 250;

/** In whose name rules plan. */
const RULES_AUTHOR = { id: 'planning-rules', name: 'Planning rules' } as const;

/** The part of the record store that planning needs. */
export type PlannedRecords = Pick<RecordStore, 'writeRecords'> & {
  readonly projection: Pick<RecordStore['projection'], 'latestRevision' | 'changesAfter'>;
  readonly plans: PlanReader;
  readonly gifts: Pick<GiftSums, 'ofAgents'>;
  readonly plannerPlace: PlannerPlace;
};

export interface PlannerParts {
  readonly records: PlannedRecords;
  /** The scoring profile in force; another one has everything considered anew. */
  readonly profile: () => Promise<ScoringProfile>;
  readonly settings: PlanSettings;
  readonly zone: TimeZone;
  readonly clock: () => Instant;
}

/**
 * Plans actions by rule: for the relationships of which records have changed, and for those for which a day brings
 * something. It goes on where any instance stopped; of several instances only one takes each step.
 */
export class Planner {
  private readonly dayOf: (moment: Instant) => Day;

  constructor(private readonly parts: PlannerParts) {
    this.dayOf = localDayReader(parts.zone);
  }

  /** Considers everything that has changed or come due. How many actions were planned, settled or given up. */
  async catchUp(signal?: AbortSignal): Promise<number> {
    const { records } = this.parts;
    const profile = await this.parts.profile();
    let cursor = this.begun(await records.plannerPlace.cursor(), profile);
    let written = 0;
    const step = async (ids: readonly string[], to: Omit<PlannerCursor, 'turn'>): Promise<void> => {
      signal?.throwIfAborted();
      written += await this.consider(ids, profile, cursor, to);
      cursor = { ...to, turn: cursor.turn + 1 };
    };
    try {
      const target = cursor.target ?? (await records.projection.latestRevision());
      if (target > cursor.revision) {
        const { doneThrough } = cursor;
        const changed = await this.changedIn(cursor.revision, target);
        const left = changed.filter((id) => doneThrough === null || id > doneThrough);
        for (const chunk of inChunks(left, RELATIONSHIPS_AT_ONCE)) await step(chunk, { ...cursor, target, doneThrough: chunk.at(-1)! });
        await step([], { ...cursor, revision: target, target: null, doneThrough: null });
      }
      const due = await records.plannerPlace.dueOn(calendarDateOf(this.today()));
      for (const chunk of inChunks(due, RELATIONSHIPS_AT_ONCE)) await step(chunk, cursor);
    } catch (error) {
      if (!(error instanceof PlannedElsewhere)) throw error;
    }
    return written;
  }

  /** Plans of other rules are considered anew. */
  private begun(cursor: PlannerCursor, profile: ScoringProfile): PlannerCursor {
    const { settings, zone } = this.parts;
    const rules = `${settings.version} ${profile.version} ${zone}`.slice(0, 64);
    return cursor.rules === rules ? cursor : { turn: cursor.turn, revision: 0, target: null, doneThrough: null, rules };
  }

  private async changedIn(revision: number, through: number): Promise<readonly string[]> {
    const { records } = this.parts;
    const changed = await records.projection.changesAfter(revision, through);
    const ofContacts = await records.plans.contactChangesAfter(revision, through);
    return [...new Set([...changed, ...ofContacts])].sort();
  }

  /** Plans for relationships in one transaction with the step of the cursor. How many actions it wrote. */
  private async consider(
    ids: readonly string[],
    profile: ScoringProfile,
    from: PlannerCursor,
    to: Omit<PlannerCursor, 'turn'>,
  ): Promise<number> {
    const { records, settings, clock } = this.parts;
    const today = this.today();
    const day: PlanningDay = { today, dayOf: this.dayOf, profile, settings };
    const horizonDay = today - settings.horizonDays;
    const horizon = { since: startOfDay(horizonDay, this.dayOf), sinceOn: calendarDateOf(horizonDay), today: calendarDateOf(today) };
    const facts = await records.plans.read(ids, horizon);
    const owners = [...new Set(facts.flatMap(({ relationship, occasions }) => (occasions.length > 0 ? (relationship.ownerId ?? []) : [])))];
    const ledger = new GiftLedger(await records.gifts.ofAgents(owners, `${horizon.today.slice(0, 4)}-01-01`));
    const nextDays = new Map<string, CalendarDate | null>(ids.map((id) => [id, null]));
    const made: AnyRecord[] = [];
    const settled: AnyRecord[] = [];
    for (const one of facts) {
      const plan = planRelationship(one, day, ledger.giftsOf);
      for (const record of plan.planned) {
        ledger.add(record);
        made.push({ kind: 'action', record });
      }
      for (const record of plan.settled) settled.push({ kind: 'action', record });
      nextDays.set(one.relationship.id, plan.nextDay === null ? null : calendarDateOf(plan.nextDay));
    }
    const used = await records.plans.usedActionIds(made.map(({ record }) => record.id));
    const items = [...settled, ...made.filter(({ record }) => !used.has(record.id))];
    const { outcomes } = await records.writeRecords(items, {
      author: { ...RULES_AUTHOR, at: clock() },
      alsoInTransaction: (statements) => records.plannerPlace.advance(statements, from, to, nextDays),
    });
    return outcomes.filter((outcome) => outcome === 'NEW' || outcome === 'CHANGED').length;
  }

  private today(): Day {
    return this.dayOf(this.parts.clock());
  }
}
