import { commitmentOf } from './commitment.js';
import type { CommitmentFactors } from './commitment.js';
import type { ScoringProfile } from './profile.js';

const FACTORS = ['trust', 'reciprocity', 'sharedValues', 'continuity', 'switching'] as const satisfies readonly (keyof CommitmentFactors)[];

/** Splits a change of commitment into the parts of its five factors, in points, exactly (Shapley value over all 32 combinations). */
export function commitmentChangeParts(start: CommitmentFactors, end: CommitmentFactors, profile: ScoringProfile): CommitmentFactors {
  const values = Array.from({ length: 2 ** FACTORS.length }, (_, chosen) => commitmentOf(mixOf(start, end, chosen), profile));
  const parts = FACTORS.map((name, position) => {
    const bit = 2 ** position;
    let part = 0;
    values.forEach((value, chosen) => {
      if ((chosen & bit) === 0) part += orderShare(membersIn(chosen)) * (values[chosen | bit]! - value);
    });
    return [name, part] as const;
  });
  return Object.fromEntries(parts) as Record<keyof CommitmentFactors, number>;
}

/** The start's factors with those of the chosen bits taken from the end. */
function mixOf(start: CommitmentFactors, end: CommitmentFactors, chosen: number): CommitmentFactors {
  const entries = FACTORS.map((name, position) => [name, ((chosen & (2 ** position)) === 0 ? start : end)[name]] as const);
  return Object.fromEntries(entries) as Record<keyof CommitmentFactors, number>;
}

function membersIn(chosen: number): number {
  return FACTORS.reduce((count, _, position) => count + ((chosen >> position) & 1), 0);
}

/** Share of all orders in which exactly these `before` factors come before the next. */
function orderShare(before: number): number {
  return (factorial(before) * factorial(FACTORS.length - 1 - before)) / factorial(FACTORS.length);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
