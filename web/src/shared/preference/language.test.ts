import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test('the first announced language that Rapport speaks wins', () => {
  expect(preferredLanguage(['fr-FR', 'de-AT', 'it'])).toBe('de');
});

test('the old code of Indonesian is understood', () => {
  expect(preferredLanguage(['in-ID'])).toBe('id');
});

test('without a known language it is English', () => {
  expect(preferredLanguage(['fr', 'ja'])).toBe('en');
  expect(preferredLanguage([])).toBe('en');
});
