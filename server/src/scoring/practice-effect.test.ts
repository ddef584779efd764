import { describe, expect, test } from 'vitest';
import { type ObservedChange, practiceEffect } from './practice-effect.js';
import { studentQuantile } from './student-quantile.js';

const change = (relationship: number, stratum: number, hasPractice: boolean, points: number): ObservedChange => ({
  relationship,
  stratum,
  hasPractice,
  change: points,
});

describe('the effect of a practice', () => {
  test('is worked out by hand', () => {
    const effect = practiceEffect(
      [
        change(1, 1, true, 4),
        change(2, 1, false, 1),
        change(3, 1, false, 3),
        change(4, 2, true, 1),
        change(5, 2, false, -3),
        change(6, 3, true, 50),
        change(7, 4, false, 50),
      ],
      0.05,
    );
    // stratum 1: 4 − (1+3)/2 = 2; stratum 2: 1 − (−3) = 4; mean 3. With: (4+1)/2 = 2.5, without: (2−3)/2 = −0.5
    expect(effect).toMatchObject({
      difference: 3,
      changeWith: 2.5,
      changeWithout: -0.5,
      matched: 2,
      relationships: 2,
      comparedRelationships: 3,
      unmatched: 1,
    });
    // 1: (2−3)/√(1+1/2)/2, squared 1/6; 4: (4−3)/2, squared 1/4; 2 and 3: ½·½·√2·1, squared 1/8 each; 5 stands alone
    // 1/6 + 1/4 + 1/8 + 1/8 = 2/3; times 2/(2−1) = 4/3; √ = 1.154701; t with 1 degree 6.313752 → 7.290492
    expect(effect.low).toBeCloseTo(3 - 7.290492, 6);
    expect(effect.high).toBeCloseTo(3 + 7.290492, 6);
  });

  test('adds up what one relationship says in several months before it is squared', () => {
    const twice = (second: number) =>
      practiceEffect(
        [1, 2].flatMap((month) => [
          change(1, month, true, 2),
          change(second + month, month, true, 0),
          change(10 + month, month, false, 0),
          change(20 + month, month, false, 0),
        ]),
        0.05,
      );
    // D = 2, 0, 2, 0 and θ = 1; residuals ±1/√1.5/4. One relationship twice: (2·0.204124)², two apart: 2·0.204124²
    const half = (effect: { readonly low: number | null; readonly high: number | null }) => (effect.high! - effect.low!) / 2;
    expect(twice(100).relationships).toBe(3);
    // (4 + 1 + 1)·1/24 = 1/4; times 3/2; √ = 0.612372; t with 2 degrees 2.919986
    expect(half(twice(100))).toBeCloseTo(0.612372 * 2.919986, 5);
  });

  test('is not known where nobody is alike, and has no range of one relationship', () => {
    expect(practiceEffect([change(1, 1, true, 4)], 0.05)).toMatchObject({
      difference: null,
      low: null,
      changeWith: null,
      matched: 0,
      unmatched: 1,
    });
    expect(practiceEffect([], 0.05)).toMatchObject({ difference: null, unmatched: 0 });
    expect(practiceEffect([change(1, 1, true, 4), change(2, 1, false, 1)], 0.05)).toMatchObject({
      difference: 3,
      low: null,
      high: null,
      relationships: 1,
    });
  });
});

test.each([
  // the tables of Student's t
  [0.05, 1, 6.313752],
  [0.05, 2, 2.919986],
  [0.05, 10, 1.812461],
  [0.025, 30, 2.042272],
  [0.05, 1_000, 1.646379],
])('%d of a t with %d degrees lies beyond %d', (tail, degrees, quantile) => {
  expect(studentQuantile(tail, degrees)).toBeCloseTo(quantile, 5);
});

/** Mulberry32: the same numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 80 relationships over 6 months in strata of about seven; each has a course of its own beside the chance of the month. */
function portfolio(next: () => number, effect: number): ObservedChange[] {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: 80 }, (_, relationship) => ({ relationship, course: 2 * normal() })).flatMap(({ relationship, course }) =>
    Array.from({ length: 6 }, (_, month) => {
      const hasPractice = next() < 0.2;
      const points = course + 3 * normal() + (hasPractice ? effect : 0);
      return change(relationship, month * 12 + Math.floor(next() * 12), hasPractice, points);
    }),
  );
}

describe('over 400 portfolios', () => {
  const effectsOf = (effect: number) => {
    const next = random(20_261_121);
    return Array.from({ length: 400 }, () => practiceEffect(portfolio(next, effect), 0.05));
  };

  test('without an effect, the 90 % range covers 0 about nine times in ten', () => {
    const effects = effectsOf(0);
    const covered = effects.filter(({ low, high }) => low! <= 0 && high! >= 0).length / effects.length;
    // the standard error of a share of 0.9 in 400 is 1.5 points
    expect(covered).toBeGreaterThan(0.86);
    expect(covered).toBeLessThan(0.95);
  });

  test('a planted effect is found: on average as it is, and beyond 0 nearly always', () => {
    const effects = effectsOf(3);
    const mean = effects.reduce((sum, { difference }) => sum + difference!, 0) / effects.length;
    expect(mean).toBeGreaterThan(2.9);
    expect(mean).toBeLessThan(3.1);
    expect(effects.filter(({ low }) => low! > 0).length / effects.length).toBeGreaterThan(0.95);
  });
});
