import { describe, expect, test } from 'vitest';
import { RateLimit } from './rate-limit.js';

describe('the rate of a caller', () => {
  test('is twenty seconds of requests at once, then as many a second as allowed', () => {
    let now = 0;
    const rate = new RateLimit(2, () => now);
    const answers = Array.from({ length: 41 }, () => rate.take('a'));
    expect(answers.slice(0, 40).every((seconds) => seconds === 0)).toBe(true); // 2 × 20
    expect(answers[40]).toBe(1); // the next half a second later, told as a whole one
    now = 500;
    expect([rate.take('a'), rate.take('a')]).toEqual([0, 1]); // half a second brings one
  });

  test('is counted for each by itself', () => {
    const rate = new RateLimit(1, () => 0);
    for (let request = 0; request < 20; request++) rate.take('loud');
    expect([rate.take('loud'), rate.take('quiet')]).toEqual([1, 0]);
  });

  test('is not limited by zero, and a clock that goes back gives nothing', () => {
    const free = new RateLimit(0, () => 0);
    expect(Array.from({ length: 1_000 }, () => free.take('a')).every((seconds) => seconds === 0)).toBe(true);
    let now = 10_000;
    const rate = new RateLimit(1, () => now);
    for (let request = 0; request < 20; request++) rate.take('a');
    now = 0;
    expect(rate.take('a')).toBe(1);
  });
});
