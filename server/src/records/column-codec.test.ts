import { expect, test } from 'vitest';
import { codecOf } from './column-codec.js';

test('null is written as the null of each way', () => {
  expect([codecOf('varchar').literal(null), codecOf('varchar').loaded(null)]).toEqual(['NULL', String.raw`\N`]);
});

test('a text that looks like null, or holds separators, is escaped in a file', () => {
  expect(codecOf('varchar').loaded('\\N\t\n')).toBe(String.raw`\\N\t\n`);
});

test('an amount is settled to four decimals, as it is stored', () => {
  expect(codecOf('decimal').settle(0.123_45)).toBe(0.1235);
});

test('a flag is written as a number and read back', () => {
  const flag = codecOf('boolean');
  expect([flag.literal(false), flag.loaded(true), flag.read(0), flag.read(1)]).toEqual(['0', '1', false, true]);
});
