/** Quantile of the normal distribution that leaves 5 % on each side: the range of every estimate. */
export const NORMAL_QUANTILE_90 = 1.6448536269514722;

/** Wilson's range of a share of `successes` out of `n`; null when n is 0. Source: Wilson 1927, Newcombe 1998. */
export function wilsonRange(successes: number, n: number, z: number): { readonly low: number; readonly high: number } | null {
  if (n <= 0) return null;
  const share = successes / n;
  const square = (z * z) / n;
  const centre = share + square / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  return {
    low: successes === 0 ? 0 : (centre - reach) / (1 + square),
    high: successes === n ? 1 : (centre + reach) / (1 + square),
  };
}
