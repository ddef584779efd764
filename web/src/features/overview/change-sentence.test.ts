import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { formatsOf } from '../../shared/text/formats.ts';
import { changeSentence, type Move } from './change-sentence.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'overview' });
const say = (move: Move, comparisonTo: string | null = '2026-01-01') => changeSentence(move, comparisonTo, words, formatsOf('en'));

test('a change beyond the noise is told since the last day of the comparison', () => {
  expect(say({ delta: 4.08, beyondNoise: true })).toEqual({ direction: 'up', text: 'Up: +4.1 since 31 Dec 2025' });
  expect(say({ delta: -4.08, beyondNoise: true })).toEqual({ direction: 'down', text: 'Down: -4.1 since 31 Dec 2025' });
});

test('a change within the noise is not called a change', () => {
  expect(say({ delta: 0.8, beyondNoise: false })).toEqual({ direction: 'level', text: 'Not distinguishable from 31 Dec 2025 (+0.8)' });
});

test('without an earlier value, or without a comparison, nothing is claimed', () => {
  expect(say({ delta: null, beyondNoise: false }).direction).toBe('unknown');
  expect(say({ delta: 4, beyondNoise: true }, null).direction).toBe('unknown');
});
