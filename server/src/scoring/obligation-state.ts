import type { Day } from '../domain/calendar.js';
import { isPhaseReached } from '../domain/deal-phase.js';
import type { DealPhase } from '../domain/deal-phase.js';
import { Obligation, PHASE_OF_OBLIGATION } from '../domain/obligation.js';
import { membersOf } from '../domain/words.js';
import { duesOf, runningDeals } from './obligation-due.js';
import type { Due, DutyEvidence, ObligedDeal } from './obligation-due.js';
import { judgementOf, judgementsByMode } from './obligation-judgement.js';
import type { JudgedResponse, Judgement, ModeJudgement } from './obligation-judgement.js';
import type { ScoringProfile } from './profile.js';

/** Everything that the state of obligations is a function of, in any order. */
export interface ObligationEvidence extends DutyEvidence {
  readonly served: readonly JudgedResponse[];
}

/** How it stands with one obligation at the end of a day. */
export interface ObligationState extends Judgement {
  readonly obligation: Obligation;
  readonly phase: DealPhase;
  /** Whether a running deal has reached its phase. */
  readonly reached: boolean;
  /** Whether something is owed under it: exactly when there is a due day. */
  readonly due: boolean;
  /** The last day on which what is owed is in time; null: nothing is owed. */
  readonly dueDay: Day | null;
  /** Whether that day is over. */
  readonly overdue: boolean;
  readonly answered: boolean;
  /** The day of the latest response; null: there was none. */
  readonly answeredDay: Day | null;
  /** In every mode, in the order of the domain. */
  readonly byMode: readonly ModeJudgement[];
}

const OBLIGATIONS = membersOf(Obligation);

/**
 * How it stands with each of the 18 obligations of one deal at the end of a day, in the order of the domain. Before its
 * phase is reached, and in a lost deal, nothing is due.
 */
export function obligationsOfDeal(evidence: ObligationEvidence, dealId: string, asOf: Day, profile: ScoringProfile): ObligationState[] {
  const deals = evidence.deals.filter((deal) => deal.id === dealId);
  const requests = evidence.requests.filter((request) => request.dealId === dealId);
  return obligationsOfRelationship({ ...evidence, deals, requests }, asOf, profile);
}

/**
 * How it stands with each of the 18 obligations of a relationship at the end of a day, in the order of the domain, over
 * its running deals. What is most urgent of all deals, and of requests about no deal, decides what is due, when, and
 * whether it is overdue. It is answered only if it was answered in every running deal that has reached its phase.
 * Quality and completeness are pooled over the responses of all running deals.
 */
export function obligationsOfRelationship(evidence: ObligationEvidence, asOf: Day, profile: ScoringProfile): ObligationState[] {
  const together = prepared(evidence, asOf, profile);
  return OBLIGATIONS.map((obligation) => stateOfObligation(obligation, together, asOf, profile));
}

interface Prepared {
  readonly deals: readonly ObligedDeal[];
  readonly dues: ReadonlyMap<Obligation, readonly Due[]>;
  readonly responses: ReadonlyMap<Obligation, readonly JudgedResponse[]>;
}

function prepared(evidence: ObligationEvidence, asOf: Day, profile: ScoringProfile): Prepared {
  const running = runningDeals(evidence.deals, asOf);
  const responses = evidence.served.filter(({ day, dealId }) => day <= asOf && running.has(dealId));
  return {
    deals: [...running.values()],
    dues: Map.groupBy(duesOf(evidence, asOf, profile), ({ obligation }) => obligation),
    responses: Map.groupBy(responses, ({ obligation }) => obligation),
  };
}

function stateOfObligation(obligation: Obligation, { deals, ...found }: Prepared, asOf: Day, profile: ScoringProfile): ObligationState {
  const phase = PHASE_OF_OBLIGATION[obligation];
  const responses = found.responses.get(obligation) ?? [];
  const dues = found.dues.get(obligation) ?? [];
  const dueDay = dues.length === 0 ? null : Math.min(...dues.map((due) => due.dueDay));
  const obliged = deals.filter(({ phaseDays }) => isPhaseReached(phaseDays, phase, asOf));
  return {
    obligation,
    phase,
    reached: obliged.length > 0,
    due: dueDay !== null,
    dueDay,
    overdue: dueDay !== null && dueDay < asOf,
    answered: obliged.length > 0 && obliged.every(({ id }) => responses.some(({ dealId }) => dealId === id)),
    answeredDay: responses.length === 0 ? null : Math.max(...responses.map(({ day }) => day)),
    ...judgementOf(responses, asOf, profile),
    byMode: judgementsByMode(responses, asOf, profile),
  };
}
