import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.js';
import golden from './golden.json' with { type: 'json' };
import { betaCdf } from './incomplete-beta.js';

const shape = fc.double({ min: 0.02, max: 5000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('betaQuantile', () => {
  it.each([
    [1, 1, golden.G7_interval_closed_forms.beta_1_1],
    [2, 1, golden.G7_interval_closed_forms.beta_2_1],
    [1, 2, golden.G7_interval_closed_forms.beta_1_2],
    [6, 1, golden.G7_interval_closed_forms.beta_6_1],
    [8, 2, golden.G7_interval_closed_forms.beta_8_2],
  ])('gives the golden range of Beta(%d, %d)', (a, b, [low, high]) => {
    expect(100 * betaQuantile(0.05, a, b)).toBeCloseTo(low!, 6);
    expect(100 * betaQuantile(0.95, a, b)).toBeCloseTo(high!, 6);
  });

  it('obeys the closed forms: p, √p and 1 − (1 − p)^(1/b)', () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.5, max: 50, noNaN: true }), (p, b) => {
        expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 12);
        expect(betaQuantile(p, 2, 1)).toBeCloseTo(Math.sqrt(p), 12);
        expect(betaQuantile(p, 1, b)).toBeCloseTo(1 - (1 - p) ** (1 / b), 10);
      }),
    );
  });

  it('is where the distribution function has the probability asked for', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        const step = Math.max(x * 1e-9, Number.MIN_VALUE);
        expect(betaCdf(x - step, a, b)).toBeLessThanOrEqual(p + 1e-9);
        expect(betaCdf(Math.min(1, x + Math.max(step, 1e-15)), a, b)).toBeGreaterThanOrEqual(p - 1e-9);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('betaCdf', () => {
  it.each([
    [0.5, 2, 2, 0.5],
    // 1 − 0.7³·(1 + 3·0.3) = 0.3483
    [0.3, 2, 3, 0.3483],
    // 2/π·asin(√0.25) = 1/3
    [0.25, 0.5, 0.5, 1 / 3],
  ])('at %d for Beta(%d, %d) is %d', (x, a, b, expected) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(expected, 12);
  });

  it('is 0 below and 1 above the unit interval', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
  });
});
