import { betaQuantile } from './beta-quantile.js';
import { betaCdf } from './incomplete-beta.js';
import type { ScoringProfile } from './profile.js';

/** A 90 % range in points, 0 to 100. It always holds the score it belongs to. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
}

/** Where a score lies in relation to 50, at 95 % one-sided certainty. */
export type SideOfFifty = 'BELOW' | 'OPEN' | 'ABOVE';

/** The range of a stream's score: exact quantiles of Beta(P + W·a, N + W·(1−a)). */
export function rangeOfStream(positive: number, mass: number, baseRate: number, profile: ScoringProfile): ScoreRange {
  const alpha = positive + profile.priorWeight * baseRate;
  const beta = mass - positive + profile.priorWeight * (1 - baseRate);
  return rangeOfShape({ alpha, beta }, (100 * alpha) / (alpha + beta), profile);
}

/** The range of a combined score in points: the Beta distribution with the same mean and standard deviation. */
export function rangeOfScore(score: number, sd: number, profile: Pick<ScoringProfile, 'rangeTail'>): ScoreRange {
  return rangeOfShape(shapeOf(score, sd), score, profile);
}

/** Which side of 50 a combined score surely lies on, by one evaluation of the distribution function. */
export function sideOfFifty(score: number, sd: number, profile: ScoringProfile): SideOfFifty {
  const shape = shapeOf(score, sd);
  if (shape === null) return score < 50 ? 'BELOW' : 'ABOVE';
  const below = betaCdf(0.5, shape.alpha, shape.beta);
  if (score < 50) return below > 1 - profile.rangeTail ? 'BELOW' : 'OPEN';
  return below <= profile.rangeTail ? 'ABOVE' : 'OPEN';
}

function rangeOfShape(shape: BetaShape | null, score: number, profile: Pick<ScoringProfile, 'rangeTail'>): ScoreRange {
  if (shape === null || shape.alpha <= 0 || shape.beta <= 0) return { low: score, high: score };
  return {
    low: Math.min(score, 100 * betaQuantile(profile.rangeTail, shape.alpha, shape.beta)),
    high: Math.max(score, 100 * betaQuantile(1 - profile.rangeTail, shape.alpha, shape.beta)),
  };
}

/** The Beta distribution with this mean and standard deviation, in points; null when there is nothing to spread. */
function shapeOf(score: number, sd: number): BetaShape | null {
  const mean = score / 100;
  const variance = (sd / 100) ** 2;
  const concentration = (mean * (1 - mean)) / variance - 1;
  if (!(concentration > 0) || concentration === Number.POSITIVE_INFINITY) return null;
  return { alpha: mean * concentration, beta: (1 - mean) * concentration };
}
