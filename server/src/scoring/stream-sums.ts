import { STREAMS } from '../domain/stream.js';
import type { ScoringProfile } from './profile.js';

/** The evidence on one relationship as of a day, in the order of `STREAMS`. Sums of disjoint evidence add up. */
export interface StreamSums {
  /** Σ w·y·g: decayed weight of what was good. */
  readonly positive: Float64Array;
  /** Σ w·g: decayed weight of everything, in fresh votes. */
  readonly mass: Float64Array;
  /** Number of votes, never decayed. */
  readonly votes: Int32Array;
}

/** No evidence on any stream. */
export function emptySums(): StreamSums {
  return {
    positive: new Float64Array(STREAMS.length),
    mass: new Float64Array(STREAMS.length),
    votes: new Int32Array(STREAMS.length),
  };
}

/** An independent copy. */
export function copyOfSums(sums: StreamSums): StreamSums {
  return { positive: sums.positive.slice(), mass: sums.mass.slice(), votes: sums.votes.slice() };
}

/** What is left of a vote's weight after a number of whole days. */
export function decayOver(days: number, profile: ScoringProfile): number {
  return 2 ** (-days / profile.halfLifeDays);
}

/** Ages the sums in place by a number of whole days. Counts of votes do not age. */
export function ageSums(sums: StreamSums, days: number, profile: ScoringProfile): void {
  if (days === 0) return;
  const decay = decayOver(days, profile);
  for (let stream = 0; stream < STREAMS.length; stream += 1) {
    sums.positive[stream]! *= decay;
    sums.mass[stream]! *= decay;
  }
}

/** Adds votes of one stream in place; `weight` is Σ w and `good` is Σ w·y, both already decayed to the sums' day. */
export function addEvidence(sums: StreamSums, stream: number, weight: number, good: number, votes: number): void {
  sums.positive[stream]! += good;
  sums.mass[stream]! += weight;
  sums.votes[stream]! += votes;
}

/** Adds other sums of the same day in place. */
export function addSums(sums: StreamSums, other: StreamSums): void {
  for (let stream = 0; stream < STREAMS.length; stream += 1) {
    addEvidence(sums, stream, other.mass[stream]!, other.positive[stream]!, other.votes[stream]!);
  }
}
