import { describe, expect, test } from 'vitest';
import { sparklinePath } from './sparkline-path.ts';

describe('a sparkline', () => {
  test('of nothing is empty', () => {
    expect(sparklinePath([], 96, 24)).toEqual({ path: '', last: null });
    expect(sparklinePath([null, null], 96, 24)).toEqual({ path: '', last: null });
  });

  test('of one value is one dot in the middle of its height', () => {
    expect(sparklinePath([50], 96, 24)).toEqual({ path: 'M3 12h0', last: { x: 3, y: 12 } });
  });

  test('breaks at a gap instead of bridging it', () => {
    // step (96 - 6) / 3 = 30; span 20 around 50, so every 50 sits at y 12
    expect(sparklinePath([50, 50, null, 50], 96, 24).path).toBe('M3 12h0L33 12M93 12h0');
  });

  test('spans at least twenty points, so a change of two is a tenth of the height', () => {
    // 50 to 52: top = (102 + 20) / 2 = 61; y = 3 + 11 / 20 * 18 = 12.9 and 3 + 9 / 20 * 18 = 11.1
    expect(sparklinePath([50, 52], 96, 24).path).toBe('M3 12.9h0L93 11.1');
  });
});
