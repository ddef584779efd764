import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { profileV1 } from './profile.js';
import { rangeOfStream } from './score-range.js';
import { streamScore, streamSd, streamUncertainty } from './stream-score.js';
import { sumsOf } from './sums-of-votes.js';

const votes = golden.G1_stream.evidence.map(([day, weight, value]) => ({
  stream: 'RELIABILITY' as const,
  day: day!,
  weight: weight!,
  value: value!,
}));

describe('one stream', () => {
  it.each(golden.G1_stream.asof)('as of $asof', (expected) => {
    const sums = sumsOf(votes, expected.asof, profileV1);
    const positive = sums.positive[0]!;
    const mass = sums.mass[0]!;
    expect(positive).toBeCloseTo(expected.P, 6);
    expect(mass).toBeCloseTo(expected.n, 6);
    expect(streamScore(positive, mass, 0.5, profileV1)).toBeCloseTo(expected.score, 6);
    const range = rangeOfStream(positive, mass, 0.5, profileV1);
    expect(range.low).toBeCloseTo(expected.lo, 6);
    expect(range.high).toBeCloseTo(expected.hi, 6);
    expect(streamUncertainty(mass, profileV1)).toBeCloseTo(expected.u, 6);
  });

  it.each([
    [7, 37.6, 0.05, 78.5, 67.1, 88.2],
    [365.25 / 12, 9.04, 0.18, 74.6, 51.5, 92.4],
    [365.25 / 4, 3.37, 0.37, 68.8, 34.8, 94.4],
  ])('with a vote of 0.8 every %d days settles', (every, n, u, score, low, high) => {
    const steady = Array.from({ length: 600 }, (_, index) => ({
      stream: 'RELIABILITY' as const,
      day: -index * every,
      weight: 1,
      value: 0.8,
    }));
    const sums = sumsOf(steady, 0, profileV1);
    const mass = sums.mass[0]!;
    expect(Math.abs(mass - n)).toBeLessThan(0.03);
    expect(streamUncertainty(mass, profileV1)).toBeCloseTo(u, 2);
    expect(Math.abs(streamScore(mass * 0.8, mass, 0.5, profileV1) - score)).toBeLessThan(0.06);
    const range = rangeOfStream(mass * 0.8, mass, 0.5, profileV1);
    expect(Math.abs(range.low - low)).toBeLessThan(0.1);
    expect(Math.abs(range.high - high)).toBeLessThan(0.1);
  });
});

describe('a stream of nothing but good votes', () => {
  it('scores 100 to the last bit whatever its mass, so that its standard deviation is 0', () => {
    for (let mass = 0.1; mass < 40; mass += 0.1) {
      const score = streamScore(mass, mass, 1, profileV1);
      expect(score).toBe(100);
      expect(streamSd(score, mass, profileV1)).toBe(0);
    }
  });
});
