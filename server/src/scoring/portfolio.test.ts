import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { emptyPortfolio, equalMean, partsOfRelationship, portfolioOf, revenueLean, revenueWeightedMean } from './portfolio.js';
import { profileV1 } from './profile.js';
import { streamScore } from './stream-score.js';

describe('a portfolio', () => {
  const { T0, v0, T1, v1, equal, revenue, cov_identity1 } = golden.G4b_entry_exit;
  const portfolio = (means: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): typeof emptyPortfolio =>
    Object.entries(means)
      .map(([name, mean]) => partsOfRelationship(mean, 10, weights[name]!))
      .reduce(portfolioOf, emptyPortfolio);

  it('has the golden means, equal and by revenue', () => {
    expect(equalMean(portfolio(T0, v0))?.mean).toBeCloseTo(equal.mean0, 6);
    expect(equalMean(portfolio(T1, v1))?.mean).toBeCloseTo(equal.mean1, 6);
    expect(revenueWeightedMean(portfolio(T0, v0))?.mean).toBeCloseTo(revenue.mean0, 6);
    expect(revenueWeightedMean(portfolio(T1, v1))?.mean).toBeCloseTo(revenue.mean1, 6);
  });

  it('leans towards large customers by the covariance over the mean revenue', () => {
    expect(revenueLean(portfolio(T1, v1))).toBeCloseTo(cov_identity1, 6);
  });

  it('has a range of ±1.645·√(Σ s²·sd²)', () => {
    // three of sd 10: 1.644854·√(3·100)/3 = 9.496
    const mean = equalMean(portfolio(T0, v0));
    expect((mean?.high ?? 0) - (mean?.mean ?? 0)).toBeCloseTo(9.4966, 3);
  });

  it('of no relationship, or of no revenue, has no mean', () => {
    expect(equalMean(emptyPortfolio)).toBeNull();
    expect(revenueWeightedMean(partsOfRelationship(60, 10, 0))).toBeNull();
    expect(revenueLean(partsOfRelationship(60, 10, -5))).toBeNull();
  });

  it('is not what pooled evidence says', () => {
    const groups = Object.entries(golden.G4c_pooled.PN).map(([name, [positive, mass]]) => ({ name, positive: positive!, mass: mass! }));
    const scores = groups.map(({ positive, mass }) => streamScore(positive, mass, 0.5, profileV1));
    expect(scores.map((score) => Number(score.toFixed(6)))).toEqual(Object.values(golden.G4c_pooled.scores));
    expect(scores.reduce((sum, score) => sum + score, 0) / 3).toBeCloseTo(golden.G4c_pooled.mean, 6);
    const positive = groups.reduce((sum, group) => sum + group.positive, 0);
    const mass = groups.reduce((sum, group) => sum + group.mass, 0);
    expect(streamScore(positive, mass, 0.5, profileV1)).toBeCloseTo(golden.G4c_pooled.pooled, 6);
  });
});
