import type { Day } from '../domain/calendar.js';
import { DealPhase, furthestPhase } from '../domain/deal-phase.js';
import { membersOf } from '../domain/words.js';
import type { ReachedPhase } from '../scoring/opinion.js';
import type { DealCourse } from './timeline.js';

const PHASES = membersOf(DealPhase);
const DAYS_OF_YEAR = 365;

/** The furthest phase that a deal had reached on a day, null: none. */
export function phaseOfDeal(deal: Pick<DealCourse, 'phaseDays'>, day: Day): DealPhase | null {
  return furthestPhase(deal.phaseDays, day);
}

/** The phases that deals have reached or will have, with their days. */
export function reachedPhases(deals: readonly DealCourse[]): ReachedPhase[] {
  return deals.flatMap(({ id, phaseDays }) =>
    PHASES.flatMap((phase) => {
      const day = phaseDays[phase];
      return day === null ? [] : [{ dealId: id, phase, day }];
    }),
  );
}

/** The phase of the deal that moved last, of those not lost by then; of several that moved on one day the earliest phase. Null: no such deal. */
export function phaseOfRelationship(deals: readonly DealCourse[], day: Day): DealPhase | null {
  let latest = -Infinity;
  let found: DealPhase | null = null;
  for (const deal of deals) {
    const phase = isLost(deal, day) ? null : phaseOfDeal(deal, day);
    if (phase === null) continue;
    const movedDay = deal.phaseDays[phase] ?? -Infinity;
    const isEarlierPhase = found === null || PHASES.indexOf(phase) < PHASES.indexOf(found);
    if (movedDay > latest || (movedDay === latest && isEarlierPhase)) {
      latest = movedDay;
      found = phase;
    }
  }
  return found;
}

/** Whether a deal was won by the end of a day. */
export function isWon(deal: DealCourse, day: Day): boolean {
  return deal.outcome === 'WON' && deal.closedDay !== null && deal.closedDay <= day;
}

function isLost(deal: DealCourse, day: Day): boolean {
  return deal.outcome !== null && deal.outcome !== 'WON' && deal.closedDay !== null && deal.closedDay <= day;
}

/** Amounts of the deals won in the 365 days up to and with a day. A won deal without an amount counts 0. */
export function revenueOfYear(deals: readonly DealCourse[], day: Day): number {
  let revenue = 0;
  for (const deal of deals) {
    if (isWon(deal, day) && deal.closedDay !== null && deal.closedDay > day - DAYS_OF_YEAR) revenue += deal.amount ?? 0;
  }
  return revenue;
}
