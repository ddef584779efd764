import type { ScoringProfile } from './profile.js';
import { correlatedSd } from './stream-score.js';

const TRUST_STREAM_COUNT = 6;

/** Trust, 0 to 100: the weighted mean of the trust streams' scores, which come first in `STREAMS`. Unmeasured streams count as they stand. */
export function trustOf(scores: ArrayLike<number>, profile: ScoringProfile): number {
  let trust = 0;
  for (let stream = 0; stream < TRUST_STREAM_COUNT; stream += 1) trust += profile.trustWeight[stream]! * scores[stream]!;
  return trust;
}

/** Standard deviation of trust in points, from those of the streams. */
export function trustSdOf(sds: ArrayLike<number>, profile: ScoringProfile): number {
  let sumOfSquares = 0;
  let sum = 0;
  for (let stream = 0; stream < TRUST_STREAM_COUNT; stream += 1) {
    const term = profile.trustWeight[stream]! * sds[stream]!;
    sumOfSquares += term * term;
    sum += term;
  }
  return correlatedSd(sumOfSquares, sum, profile.halo);
}

/** Uncertainty of trust, above 0 and at most 1: the weighted mean of the streams' uncertainties. */
export function trustUncertaintyOf(uncertainties: ArrayLike<number>, profile: ScoringProfile): number {
  return trustOf(uncertainties, profile);
}
