import type { Day } from '../domain/calendar.js';
import { furthestPhase, isPhaseReached } from '../domain/deal-phase.js';
import type { PhaseDays } from '../domain/deal-phase.js';
import { OBLIGATIONS_OF_PHASE, PHASE_OF_OBLIGATION, TRIGGER_OF_OBLIGATION } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { ScoringProfile } from './profile.js';

/** A deal as its obligations see it. It runs from the first phase that it reached until it was lost. */
export interface ObligedDeal {
  readonly id: string;
  readonly phaseDays: PhaseDays;
  /** The day from which the deal is lost, to another or because the need vanished; null: it is not. */
  readonly lostDay: Day | null;
}

/** That an obligation of a deal was served on a day, well or badly, asked or unasked. */
export interface ServedObligation {
  readonly dealId: string;
  readonly obligation: Obligation;
  readonly day: Day;
}

/** A request that falls under an obligation. */
export interface ObligationRequest {
  readonly id: string;
  /** Null: about no particular deal. */
  readonly dealId: string | null;
  readonly obligation: Obligation;
  readonly raisedDay: Day;
  /** The last day on which an answer is in time. */
  readonly dueDay: Day;
  /** The day on which it was answered or withdrawn; null: it is open. */
  readonly settledDay: Day | null;
}

/** Everything that decides what a relationship is owed, in any order. */
export interface DutyEvidence {
  /** The type as of the day that is asked about: it sets the targets. */
  readonly type: RelationshipType;
  /** The day from which the relationship no longer exists and nothing is owed; null: it goes on. */
  readonly endedDay: Day | null;
  readonly deals: readonly ObligedDeal[];
  /** At least the last time that each obligation of each deal was served. */
  readonly served: readonly ServedObligation[];
  readonly requests: readonly ObligationRequest[];
}

/** Something that the supplier owes by the end of a day. */
export interface Due {
  /** Null: a request about no particular deal. */
  readonly dealId: string | null;
  readonly obligation: Obligation;
  readonly dueDay: Day;
  /** The request that asks for it; null: it is owed unasked. */
  readonly requestId: string | null;
}

/**
 * What a relationship is owed at the end of a day, in no order: one entry for each open request, and one for each
 * obligation of a running deal that is due unasked. Due unasked are, only while the deal is in their phase, obligations
 * due once until they are first served, and obligations with a cadence counting from when they were last served. Events
 * and standing obligations are due by request alone. A request is due until it is answered, withdrawn or lapsed. Nothing is due in a phase that the deal has not reached, in a lost
 * deal, or in an ended relationship.
 */
export function duesOf(evidence: DutyEvidence, asOf: Day, profile: ScoringProfile): Due[] {
  if (evidence.endedDay !== null && evidence.endedDay <= asOf) return [];
  const running = runningDeals(evidence.deals, asOf);
  const lastServed = lastServedDays(evidence.served, asOf);
  const unasked = [...running.values()].flatMap((deal) =>
    obligationsInForce(deal, asOf).flatMap((obligation): Due[] => {
      const reachedDay = deal.phaseDays[PHASE_OF_OBLIGATION[obligation]]!;
      const served = lastServed.get(`${deal.id} ${obligation}`) ?? null;
      const dueDay = dueDayUnasked(obligation, reachedDay, served, evidence.type, profile);
      return dueDay === null ? [] : [{ dealId: deal.id, obligation, dueDay, requestId: null }];
    }),
  );
  const asked = evidence.requests
    .filter((request) => isOwed(request, running, asOf, profile))
    .map(({ id, dealId, obligation, dueDay }): Due => ({ dealId, obligation, dueDay, requestId: id }));
  return [...unasked, ...asked];
}

/** The deals that had reached a phase and were not lost by the end of a day, by id. */
export function runningDeals(deals: readonly ObligedDeal[], asOf: Day): ReadonlyMap<string, ObligedDeal> {
  const running = deals.filter(({ phaseDays, lostDay }) => furthestPhase(phaseDays, asOf) !== null && (lostDay === null || lostDay > asOf));
  return new Map(running.map((deal) => [deal.id, deal]));
}

/** The obligations of the phase that a deal is in. */
function obligationsInForce({ phaseDays }: ObligedDeal, asOf: Day): readonly Obligation[] {
  const phase = furthestPhase(phaseDays, asOf);
  return phase === null ? [] : OBLIGATIONS_OF_PHASE[phase];
}

/** The day by which an obligation is due unasked; null: it is not. */
function dueDayUnasked(
  obligation: Obligation,
  reachedDay: Day,
  lastServedDay: Day | null,
  type: RelationshipType,
  { obligation: { onceDays, cadenceDays } }: ScoringProfile,
): Day | null {
  const trigger = TRIGGER_OF_OBLIGATION[obligation];
  if (trigger === 'CADENCE') return Math.max(reachedDay, lastServedDay ?? reachedDay) + cadenceDays[type];
  const phase = PHASE_OF_OBLIGATION[obligation];
  if (trigger !== 'ONCE' || phase === 'POST_DEAL' || lastServedDay !== null) return null;
  return reachedDay + onceDays[phase][type];
}

function isOwed(request: ObligationRequest, running: ReadonlyMap<string, ObligedDeal>, asOf: Day, profile: ScoringProfile): boolean {
  const { dealId, obligation, raisedDay, dueDay, settledDay } = request;
  if (raisedDay > asOf || (settledDay !== null && settledDay <= asOf)) return false;
  if (asOf - dueDay > profile.obligation.lapsesAfterDays) return false;
  if (dealId === null) return true;
  const deal = running.get(dealId);
  return deal !== undefined && isPhaseReached(deal.phaseDays, PHASE_OF_OBLIGATION[obligation], asOf);
}

function lastServedDays(served: readonly ServedObligation[], asOf: Day): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { dealId, obligation, day } of served) {
    const key = `${dealId} ${obligation}`;
    if (day <= asOf && day > (last.get(key) ?? -Infinity)) last.set(key, day);
  }
  return last;
}
