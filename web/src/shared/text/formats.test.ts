import { expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

test('numbers follow the language', () => {
  expect(formatsOf('en').count(1_234_567)).toBe('1,234,567');
  expect(formatsOf('de').count(1_234_567)).toBe('1.234.567');
  expect(formatsOf('it').score(76.25)).toBe('76,3');
  expect(formatsOf('id').delta(-4.1)).toBe('-4,1');
  expect(formatsOf('en').delta(4.1)).toBe('+4.1');
});

test('a calendar day is the same day wherever the browser stands', () => {
  expect(formatsOf('en').day('2026-11-21')).toBe('21 Nov 2026');
  expect(formatsOf('de').month('2026-03-01')).toBe('März 2026');
});

test('an instant is written in the zone of the data', () => {
  expect(formatsOf('en').dayOf('2026-11-21T23:30:00Z', 'Europe/Rome')).toBe('22 Nov 2026');
});
