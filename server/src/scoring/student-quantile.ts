import { betaQuantile } from './beta-quantile.js';

/** The value that Student's t with so many degrees of freedom exceeds with a probability of at most one half: df/(df + t²) is Beta(df/2, 1/2). */
export function studentQuantile(tail: number, degrees: number): number {
  const share = betaQuantile(2 * tail, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - share)) / share);
}
