import type { ScoringProfile } from './profile.js';

/**
 * A stream's score, 0 to 100: the decayed share of good evidence beside the prior votes. Without evidence 100 times the
 * base rate. Divided before it is scaled, so that rounding never takes it above 100.
 */
export function streamScore(positive: number, mass: number, baseRate: number, profile: ScoringProfile): number {
  return 100 * ((positive + profile.priorWeight * baseRate) / (mass + profile.priorWeight));
}

/** How much of a score is prior, above 0 and at most 1; 1 without evidence. */
export function streamUncertainty(mass: number, profile: ScoringProfile): number {
  return profile.priorWeight / (mass + profile.priorWeight);
}

/** Standard deviation of a stream's score, in points. */
export function streamSd(score: number, mass: number, profile: ScoringProfile): number {
  const share = score / 100;
  return 100 * Math.sqrt((share * (1 - share)) / (mass + profile.priorWeight + 1));
}

/** Standard deviation of a sum of correlated terms, from Σ sd² and Σ sd of its terms. */
export function correlatedSd(sumOfSquares: number, sum: number, halo: number): number {
  return Math.sqrt((1 - halo) * sumOfSquares + halo * sum * sum);
}
