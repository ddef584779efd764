import type { Day } from '../domain/calendar.js';
import type { DealPhase } from '../domain/deal-phase.js';
import type { DealOutcome } from '../domain/judgement.js';
import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { PhaseResponse } from '../scoring/opinion.js';

/**
 * All that the state of a relationship on any day is a function of. It is made of the records when a relationship is
 * projected, and read back from the analytics store when a day is wanted later: both give the same timeline.
 * Every list is in order of its day.
 */
export interface RelationshipTimeline {
  /** Null: nothing dated is known, so the relationship was never active. */
  readonly startedDay: Day | null;
  /** The first day on which it no longer was; null: it goes on. */
  readonly endedDay: Day | null;
  readonly types: readonly TypeSpell[];
  readonly stages: readonly StageSpell[];
  readonly evidence: EvidenceDays;
  /** The days on which something was exchanged, each once. */
  readonly contactDays: readonly Day[];
  readonly deals: readonly DealCourse[];
  /** Judged responses to obligations of deals. */
  readonly answers: readonly PhaseResponse[];
  readonly severeCases: readonly SevereCase[];
}

export interface TypeSpell {
  readonly type: RelationshipType;
  readonly sinceDay: Day;
}

export interface StageSpell {
  readonly stage: LifecycleStage;
  readonly sinceDay: Day;
}

/** The votes of each day and stream summed, in order of day, then stream; position i of each list is one of them. */
export interface EvidenceDays {
  readonly days: readonly Day[];
  /** Positions in `STREAMS`. */
  readonly streams: readonly number[];
  readonly votes: readonly number[];
  /** Millionths of a vote. */
  readonly weightUnits: readonly number[];
  readonly goodUnits: readonly number[];
}

/** When a deal reached each phase, null: not, and how it closed. */
export interface DealCourse {
  readonly id: string;
  readonly phaseDays: Readonly<Record<DealPhase, Day | null>>;
  readonly closedDay: Day | null;
  readonly outcome: DealOutcome | null;
  readonly amount: number | null;
  readonly renewalDueDay: Day | null;
  readonly renewedDay: Day | null;
}

/** A case of the highest severity with a due date. `resolvedDay` null: not yet. */
export interface SevereCase {
  readonly openedDay: Day;
  readonly dueDay: Day;
  readonly resolvedDay: Day | null;
}
