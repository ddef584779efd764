import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { formatsOf } from '../../shared/text/formats.ts';
import { portfolioSentence, wholeSentence } from './portfolio-sentence.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'overview' });
const formats = formatsOf('en');
const say = (kind: string, contribution: number, relationships = 23) =>
  portfolioSentence({ kind, contribution, relationships }, 'Manufacturing', words, formats);

test('a member that rose or fell is told with its points of the whole and its relationships', () => {
  expect(say('RATE', -1.26)).toBe('Trust fell in Manufacturing (23 relationships), moving the whole by -1.3.');
  expect(say('RATE', 0.5, 1)).toBe('Trust rose in Manufacturing (1 relationship), moving the whole by +0.5.');
});

test('a change of shares is not told as a change of trust', () => {
  expect(say('MIX', 0.4)).toBe('Manufacturing became a different share of all relationships, moving the whole by +0.4.');
});

test('newcomers and leavers are told as such', () => {
  expect(say('ENTERED', -0.2, 4)).toBe('4 relationships began in Manufacturing, moving the whole by -0.2.');
  expect(say('LEFT', 0.2, 1)).toBe('1 relationship ended in Manufacturing, moving the whole by +0.2.');
});

test('the whole needs both of its ends', () => {
  const whole = { start: 71, end: 70.2, delta: -0.8, from: '2025-12-31', to: '2026-12-31' };
  expect(wholeSentence(whole, words, formats)).toBe('Trust went from 71.0 to 70.2 (-0.8) between 31 Dec 2025 and 31 Dec 2026.');
  expect(wholeSentence({ ...whole, start: null }, words, formats)).toBeNull();
});
