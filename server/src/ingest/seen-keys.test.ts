import { expect, it } from 'vitest';
import { SeenKeys } from './seen-keys.js';

it('tells seen keys from others while it grows', () => {
  const seen = new SeenKeys();
  for (let key = 0; key < 20_000; key += 1) seen.set(`INC${key}`, key);
  seen.set('INC7', 70);
  expect(seen.get('INC7')).toBe(70);
  expect(seen.get('INC19999')).toBe(19_999);
  expect(seen.get('INC20000')).toBeUndefined();
  expect(Array.from({ length: 20_000 }, (_, key) => seen.get(`other${key}`)).every((number) => number === undefined)).toBe(true);
});
