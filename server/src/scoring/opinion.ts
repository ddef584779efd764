import type { Channel } from '../domain/channel.js';
import type { Day } from '../domain/calendar.js';
import type { DealPhase } from '../domain/deal-phase.js';
import { OBLIGATIONS_OF_PHASE } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import type { ScoringProfile } from './profile.js';
import { decayOver } from './stream-sums.js';
import { NORMAL_QUANTILE_90, wilsonRange } from './wilson.js';

/** A response as the opinion sees it: how good the answer was to one obligation of one deal, 0 to 1. */
export interface PhaseResponse {
  readonly dealId: string;
  readonly phase: DealPhase;
  readonly obligation: Obligation;
  readonly channel: Channel | null;
  readonly day: Day;
  readonly weight: number;
  readonly goodness: number;
}

/** From `day` on, the obligations of the phase apply to the deal. */
export interface ReachedPhase {
  readonly dealId: string;
  readonly phase: DealPhase;
  readonly day: Day;
}

/** Everything that opinions of a relationship are formed from, in any order. */
export interface OpinionEvidence {
  readonly reached: readonly ReachedPhase[];
  readonly responses: readonly PhaseResponse[];
}

/** The sum of the responses to a number of obligations. Null figures: none applies yet. */
export interface Opinion {
  /** One point for each obligation that was answered perfectly. */
  readonly points: number;
  /** Obligations that apply: 5, 5 and 8 of each deal that reached the phase. */
  readonly outOf: number;
  readonly answered: number;
  /** Share of the obligations that were answered, with Wilson's range. */
  readonly coverage: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Mean goodness, 0 to 1, of what was answered; null also when nothing was. */
  readonly meanGoodness: number | null;
  /** 0 to 100: coverage times mean goodness. */
  readonly opinion: number | null;
  /** The points split by the channel of the responses; they add up to the points. Coverage does not split so. */
  readonly pointsByChannel: ReadonlyMap<Channel | null, number>;
}

interface Cell {
  readonly mass: Map<Channel | null, number>;
  readonly good: Map<Channel | null, number>;
}

/** The opinion formed in one phase, or over all phases (null), as of a day. */
export function opinionOf(evidence: OpinionEvidence, phase: DealPhase | null, asOf: Day, profile: ScoringProfile): Opinion {
  const reached = reachedBy(evidence.reached, phase, asOf);
  const outOf = [...reached.values()].reduce((sum, count) => sum + count, 0);
  const cells = new Map<string, Cell>();
  for (const response of evidence.responses) {
    if (response.day > asOf || !reached.has(`${response.dealId} ${response.phase}`)) continue;
    const key = `${response.dealId} ${response.obligation}`;
    const cell = cells.get(key) ?? { mass: new Map(), good: new Map() };
    cells.set(key, cell);
    const weight = response.weight * decayOver(asOf - response.day, profile);
    addTo(cell.mass, response.channel, weight);
    addTo(cell.good, response.channel, weight * response.goodness);
  }
  return summarised([...cells.values()], outOf);
}

function summarised(cells: readonly Cell[], outOf: number): Opinion {
  const pointsByChannel = new Map<Channel | null, number>();
  let points = 0;
  for (const cell of cells) {
    const mass = [...cell.mass.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [channel, good] of cell.good) {
      addTo(pointsByChannel, channel, good / mass);
      points += good / mass;
    }
  }
  const answered = cells.length;
  const range = wilsonRange(answered, outOf, NORMAL_QUANTILE_90);
  return {
    points,
    outOf,
    answered,
    coverage: range === null ? null : { value: answered / outOf, ...range },
    meanGoodness: answered === 0 ? null : points / answered,
    opinion: outOf === 0 ? null : (100 * points) / outOf,
    pointsByChannel,
  };
}

/** How many obligations apply for each deal and phase that was reached by a day. */
function reachedBy(reached: readonly ReachedPhase[], phase: DealPhase | null, asOf: Day): Map<string, number> {
  return new Map(
    reached
      .filter((one) => one.day <= asOf && (phase === null || one.phase === phase))
      .map((one) => [`${one.dealId} ${one.phase}`, OBLIGATIONS_OF_PHASE[one.phase].length]),
  );
}

function addTo(sums: Map<Channel | null, number>, channel: Channel | null, amount: number): void {
  sums.set(channel, (sums.get(channel) ?? 0) + amount);
}
