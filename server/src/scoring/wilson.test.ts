import { describe, expect, it } from 'vitest';
import { wilsonRange } from './wilson.js';

const EXACT_95 = 1.959963984540054;

describe('wilsonRange', () => {
  it.each([
    [81, 263, EXACT_95, 0.2552885199, 0.366209577, 10],
    [15, 148, EXACT_95, 0.0623863995, 0.1604872417, 10],
    [0, 20, EXACT_95, 0, 0.1611251581, 10],
    [1, 29, EXACT_95, 0.0061132143, 0.1717552188, 10],
    [10, 14, 1.96, 0.4535045882751561, 0.882788120898909, 12],
    [430, 474, 1.96, 0.8776750858242243, 0.9301239839930541, 12],
    [392, 436, 1.96, 0.8672311846637769, 0.9239627360567735, 12],
  ])('of %d in %d at z = %d', (successes, n, z, low, high, digits) => {
    const range = wilsonRange(successes, n, z);
    expect(range?.low).toBeCloseTo(low, digits);
    expect(range?.high).toBeCloseTo(high, digits);
  });

  it('is null when nothing was counted', () => {
    expect(wilsonRange(0, 0, EXACT_95)).toBeNull();
  });

  it('reaches 1 exactly when all succeeded', () => {
    expect(wilsonRange(20, 20, EXACT_95)?.high).toBe(1);
  });
});
