import { expect, test } from 'vitest';
import { isRising } from './inbound-noise.js';

test.each([
  [0, 0, false],
  [2, 0, false],
  [3, 0, true],
  [6, 2, false],
  [7, 2, true],
  [2, 8, false],
  [60, 50, false],
  [80, 50, true],
])('%i contacts after %i rise: %s', (latest, before, rises) => {
  expect(isRising({ latest, before })).toBe(rises);
});
