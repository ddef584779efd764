import { betaCdfWith, logBeta } from './incomplete-beta.js';

const MOST_STEPS = 200;
const STEPS_BEFORE_HALVING = 8;
const PRECISION = 1e-13;

/** The share x at which Beta(a, b), a > 0 and b > 0, has distribution function p: Newton's steps kept inside a shrinking bracket. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  if (a === 1) return -Math.expm1(Math.log1p(-p) / b);
  if (b === 1) return p ** (1 / a);
  const logBetaOfBoth = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = firstGuess(p, a, b, logBetaOfBoth);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = betaCdfWith(x, a, b, logBetaOfBoth) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    if (high - low <= PRECISION * high) return x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBetaOfBoth);
    const slope = excess / density;
    const curved = slope / (1 - 0.5 * Math.min(1, slope * ((a - 1) / x - (b - 1) / (1 - x))));
    const next = x - curved;
    const isTrusted = step < STEPS_BEFORE_HALVING || step % 2 === 0;
    const isInside = isTrusted && next > low && next < high;
    const moved = isInside ? next : middle(low, high);
    if (isInside && Math.abs(moved - x) <= PRECISION * x) return moved;
    x = moved;
  }
  return x;
}

function middle(low: number, high: number): number {
  return low > 0 && high / low > 100 ? Math.sqrt(low * high) : (low + high) / 2;
}

/** For a, b at least 1 the mean moved by a normal quantile; otherwise the power law of the nearer tail. */
function firstGuess(p: number, a: number, b: number, logBetaOfBoth: number): number {
  const mean = a / (a + b);
  if (a < 1 || b < 1) {
    const lower = Math.exp((Math.log(p * a) + logBetaOfBoth) / a);
    const upper = -Math.expm1((Math.log((1 - p) * b) + logBetaOfBoth) / b);
    const guess = p < 0.5 ? lower : upper;
    return guess > 0 && guess < 1 ? guess : mean;
  }
  const tail = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const normal = tail - (2.30753 + 0.27061 * tail) / (1 + tail * (0.99229 + 0.04481 * tail));
  const sd = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
  const guess = mean + (p < 0.5 ? -normal : normal) * sd;
  return guess > 0 && guess < 1 ? guess : p < 0.5 ? mean / 2 : (1 + mean) / 2;
}
