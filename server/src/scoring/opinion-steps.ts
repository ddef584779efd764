import type { Day } from '../domain/calendar.js';
import { OBLIGATIONS_OF_PHASE } from '../domain/obligation.js';
import type { Obligation } from '../domain/obligation.js';
import type { OpinionEvidence } from './opinion.js';
import type { ScoringProfile } from './profile.js';
import { decayOver } from './stream-sums.js';

/** The final opinion from a day until the next step: points out of how many, and the same of the pre-deal phase alone. */
export interface OpinionStep {
  readonly day: Day;
  readonly points: number;
  readonly outOf: number;
  readonly answeredPreDeal: number;
  readonly outOfPreDeal: number;
}

interface Cell {
  readonly isPreDeal: boolean;
  mass: number;
  good: number;
}

/**
 * The final opinion as a step function of time, in order of days. Between two steps it does not move,
 * because all responses of an obligation fade alike and their mean stays.
 */
export function opinionSteps(evidence: OpinionEvidence, profile: ScoringProfile): OpinionStep[] {
  const reached = Map.groupBy(evidence.reached, ({ day }) => day);
  const responses = Map.groupBy(evidence.responses, ({ day }) => day);
  const days = [...new Set([...reached.keys(), ...responses.keys()])].sort((a, b) => a - b);
  const cellsOfPhase = new Map<string, Map<Obligation, Cell>>();
  const open = new Set<string>();
  const step = { points: 0, outOf: 0, answeredPreDeal: 0, outOfPreDeal: 0 };
  const count = (cell: Cell, sign: 1 | -1): void => {
    step.points += (sign * cell.good) / cell.mass;
    if (cell.isPreDeal) step.answeredPreDeal += sign;
  };
  return days.map((day) => {
    for (const { dealId, phase } of reached.get(day) ?? []) {
      const key = `${dealId} ${phase}`;
      if (open.has(key)) continue;
      open.add(key);
      step.outOf += OBLIGATIONS_OF_PHASE[phase].length;
      if (phase === 'PRE_DEAL') step.outOfPreDeal += OBLIGATIONS_OF_PHASE[phase].length;
      for (const cell of cellsOfPhase.get(key)?.values() ?? []) count(cell, 1);
    }
    for (const response of responses.get(day) ?? []) {
      const key = `${response.dealId} ${response.phase}`;
      const cells = cellsOfPhase.get(key) ?? new Map<Obligation, Cell>();
      cellsOfPhase.set(key, cells);
      const known = cells.get(response.obligation);
      if (known !== undefined && open.has(key)) count(known, -1);
      const cell = known ?? { isPreDeal: response.phase === 'PRE_DEAL', mass: 0, good: 0 };
      cells.set(response.obligation, cell);
      const growth = response.weight / decayOver(day - days[0]!, profile);
      cell.mass += growth;
      cell.good += growth * response.goodness;
      if (open.has(key)) count(cell, 1);
    }
    return { day, ...step };
  });
}

/** The step that holds on a day; null: nothing applies yet. */
export function opinionStepAt(steps: readonly OpinionStep[], day: Day): OpinionStep | null {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}
