import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { meanChangeParts } from './mean-change.js';
import type { GroupMean } from './mean-change.js';

function weighted(means: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): Map<string, GroupMean> {
  const total = Object.keys(means).reduce((sum, group) => sum + weights[group]!, 0);
  return new Map(Object.entries(means).map(([group, mean]) => [group, { share: weights[group]! / total, mean }]));
}

function expectParts(parts: ReturnType<typeof meanChangeParts<string>>, expected: Readonly<Record<string, readonly number[]>>): void {
  expect(parts.map(({ group }) => group).sort()).toEqual(Object.keys(expected).sort());
  for (const { group, rate, mix } of parts) {
    expect(rate).toBeCloseTo(expected[group]![0]!, 6);
    expect(mix).toBeCloseTo(expected[group]![1]!, 6);
  }
}

describe('meanChangeParts', () => {
  it('shows a total that falls while both segments improve (Simpson)', () => {
    const { period0, period1, rate_mix, delta, rate, mix } = golden.G4a_simpson;
    const groups = (period: Readonly<Record<string, readonly number[]>>): Map<string, GroupMean> =>
      new Map(Object.entries(period).map(([name, [count, mean]]) => [name, { share: count! / 100, mean: mean! }]));
    const parts = meanChangeParts(groups(period0), groups(period1));
    expectParts(parts, rate_mix);
    expect(parts.reduce((sum, part) => sum + part.rate, 0)).toBeCloseTo(rate, 6);
    expect(parts.reduce((sum, part) => sum + part.mix, 0)).toBeCloseTo(mix, 6);
    expect(parts.reduce((sum, part) => sum + part.rate + part.mix, 0)).toBeCloseTo(delta, 6);
  });

  const { T0, T1, v0, v1, equal, revenue } = golden.G4b_entry_exit;

  it('shows a rise that is a lost bad customer', () => {
    const ones = { A: 1, B: 1, C: 1, D: 1 };
    const parts = meanChangeParts(weighted(T0, ones), weighted(T1, ones));
    expectParts(parts, equal.rate_mix);
    expect(Object.fromEntries(parts.map(({ group, presence }) => [group, presence]))).toEqual({
      A: 'STAYED',
      B: 'STAYED',
      C: 'LEFT',
      D: 'ENTERED',
    });
  });

  it('does the same by revenue', () => {
    const parts = meanChangeParts(weighted(T0, v0), weighted(T1, v1));
    expectParts(parts, revenue.rate_mix);
    expect(parts.reduce((sum, { rate, mix }) => sum + rate + mix, 0)).toBeCloseTo(revenue.delta, 6);
  });

  it('of nothing is nothing', () => {
    expect(meanChangeParts(new Map(), new Map())).toEqual([]);
  });
});
