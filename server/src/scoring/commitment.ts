import type { ScoringProfile } from './profile.js';
import { correlatedSd } from './stream-score.js';

/** The five scores, 0 to 100, that commitment is a function of. */
export interface CommitmentFactors {
  readonly trust: number;
  readonly reciprocity: number;
  readonly sharedValues: number;
  readonly continuity: number;
  readonly switching: number;
}

/** Mutual trust, 0 to 100: the weaker side's. */
export function mutualTrustOf(trust: number, reciprocity: number): number {
  return Math.min(trust, reciprocity);
}

/** Staying power, 0 to 100: continuity and the cost of switching. */
export function stayingPowerOf(continuity: number, switching: number, profile: ScoringProfile): number {
  return profile.continuityShare * continuity + (1 - profile.continuityShare) * switching;
}

/** Commitment, 0 to 100 and at most trust: mutual trust times what backs it. */
export function commitmentOf(factors: CommitmentFactors, profile: ScoringProfile): number {
  const stayingPower = stayingPowerOf(factors.continuity, factors.switching, profile);
  return (mutualTrustOf(factors.trust, factors.reciprocity) * Math.sqrt(factors.sharedValues * stayingPower)) / 100;
}

/** Relationship quality, 0 to 100: the mean of trust and commitment. */
export function qualityOf(trust: number, commitment: number): number {
  return (trust + commitment) / 2;
}

/**
 * Standard deviation, in points, of `trustShare`·trust + `commitmentShare`·commitment by first-order propagation,
 * the terms correlated as far as the profile's halo says. It misstates the kink where trust equals reciprocity.
 */
export function commitmentSdOf(
  factors: CommitmentFactors,
  sds: CommitmentFactors,
  shares: { readonly trust: number; readonly commitment: number },
  profile: ScoringProfile,
): number {
  const stayingPower = stayingPowerOf(factors.continuity, factors.switching, profile);
  const slope = shares.commitment * commitmentOf(factors, profile);
  const isTrustWeaker = factors.trust <= factors.reciprocity;
  const terms = [
    (shares.trust + (isTrustWeaker ? safeShare(slope, factors.trust) : 0)) * sds.trust,
    (isTrustWeaker ? 0 : safeShare(slope, factors.reciprocity)) * sds.reciprocity,
    (safeShare(slope, factors.sharedValues) / 2) * sds.sharedValues,
    (safeShare(slope, stayingPower) / 2) * profile.continuityShare * sds.continuity,
    (safeShare(slope, stayingPower) / 2) * (1 - profile.continuityShare) * sds.switching,
  ];
  let sumOfSquares = 0;
  let sum = 0;
  for (const term of terms) {
    sumOfSquares += term * term;
    sum += term;
  }
  return correlatedSd(sumOfSquares, sum, profile.halo);
}

function safeShare(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
