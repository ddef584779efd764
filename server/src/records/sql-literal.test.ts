import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { dateTimeOf, instantOfText, numberLiteral, textLiteral } from './sql-literal.js';

test('a plain text is quoted', () => {
  expect(textLiteral('Müller & Söhne')).toBe("'Müller & Söhne'");
});

test('what could end the text or start an escape is escaped', () => {
  expect(textLiteral(`a'b"c\\d\ne\0`)).toBe(String.raw`'a\'b\"c\\d\ne\0'`);
});

test('a moment is written in UTC with milliseconds', () => {
  expect(dateTimeOf(951_782_400_123)).toBe('2000-02-29 00:00:00.123');
});

test('every moment between 1900 and 2200 is read as it was written', () => {
  assert(
    property(integer({ min: -2_208_988_800_000, max: 7_258_118_400_000 }), (instant) => {
      expect(instantOfText(dateTimeOf(instant))).toBe(instant);
    }),
  );
});

test('a number that is not finite is refused', () => {
  expect(() => numberLiteral(Number.NaN)).toThrow('NaN cannot be stored');
});
