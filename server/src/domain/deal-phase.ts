import type { Day } from './calendar.js';
import { membersOf, wordsOf } from './words.js';

/** The three phases that every deal passes through, in order. */
export const DealPhase = wordsOf('PRE_DEAL', 'OPERATIONAL', 'POST_DEAL');
export type DealPhase = keyof typeof DealPhase;

/** The day on which a deal reached each phase. Null: it has not. */
export type PhaseDays = Readonly<Record<DealPhase, Day | null>>;

const PHASES = membersOf(DealPhase);

/** The furthest phase that was reached by the end of a day, null: none. */
export function furthestPhase(days: PhaseDays, day: Day): DealPhase | null {
  return PHASES.findLast((phase) => isPhaseReached(days, phase, day)) ?? null;
}

/** Whether a phase was reached by the end of a day. */
export function isPhaseReached(days: PhaseDays, phase: DealPhase, day: Day): boolean {
  const reachedDay = days[phase];
  return reachedDay !== null && reachedDay <= day;
}
