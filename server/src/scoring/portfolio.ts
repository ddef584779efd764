import { NORMAL_QUANTILE_90 } from './wilson.js';

/** What a portfolio's mean score is made of; the parts of disjoint portfolios add up. Scores in points, revenue in major units. */
export interface PortfolioParts {
  readonly relationships: number;
  /** Σ T and Σ sd². */
  readonly score: number;
  readonly variance: number;
  /** Σ v, Σ v·T and Σ v²·sd², v being revenue of the trailing twelve months. */
  readonly revenue: number;
  readonly revenueScore: number;
  readonly revenueVariance: number;
}

/** A mean score of a portfolio with its 90 % range, in points. */
export interface PortfolioMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A portfolio of no relationship. */
export const emptyPortfolio: PortfolioParts = { relationships: 0, score: 0, variance: 0, revenue: 0, revenueScore: 0, revenueVariance: 0 };

/** The parts of one relationship. Revenue below 0 counts as 0. */
export function partsOfRelationship(score: number, sd: number, revenue: number): PortfolioParts {
  const weight = Math.max(0, revenue);
  return {
    relationships: 1,
    score,
    variance: sd * sd,
    revenue: weight,
    revenueScore: weight * score,
    revenueVariance: (weight * sd) ** 2,
  };
}

/** Two disjoint portfolios as one. */
export function portfolioOf(one: PortfolioParts, other: PortfolioParts): PortfolioParts {
  return {
    relationships: one.relationships + other.relationships,
    score: one.score + other.score,
    variance: one.variance + other.variance,
    revenue: one.revenue + other.revenue,
    revenueScore: one.revenueScore + other.revenueScore,
    revenueVariance: one.revenueVariance + other.revenueVariance,
  };
}

/** The mean in which every relationship counts once; null for no relationship. */
export function equalMean(parts: PortfolioParts): PortfolioMean | null {
  return meanWithin(parts.score, parts.variance, parts.relationships);
}

/** The mean in which every relationship counts by its revenue; null for no revenue. */
export function revenueWeightedMean(parts: PortfolioParts): PortfolioMean | null {
  return meanWithin(parts.revenueScore, parts.revenueVariance, parts.revenue);
}

/** By how many points large customers' scores exceed the mean: revenue-weighted less equal; null where either is. */
export function revenueLean(parts: PortfolioParts): number | null {
  const weighted = revenueWeightedMean(parts);
  const equal = equalMean(parts);
  return weighted === null || equal === null ? null : weighted.mean - equal.mean;
}

function meanWithin(sum: number, variance: number, weight: number): PortfolioMean | null {
  if (weight === 0) return null;
  const mean = sum / weight;
  const reach = (NORMAL_QUANTILE_90 * Math.sqrt(variance)) / weight;
  return { mean, low: Math.max(0, mean - reach), high: Math.min(100, mean + reach) };
}
