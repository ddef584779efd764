import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { formatsOf } from '../../shared/text/formats.ts';
import { alarmSentence } from './alarm-sentence.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'overview' });
const counted = (relationships: number) => ({ relationships, revenueShare: null });
const say = (now: number, before: number | null) =>
  alarmSentence(counted(now), before === null ? null : counted(before), '2026-01-01', words, formatsOf('en'));

test('more, fewer and as many are told since the last day of the comparison', () => {
  expect(say(17, 12)).toEqual({ direction: 'up', text: '5 more than on 31 Dec 2025' });
  expect(say(12, 17)).toEqual({ direction: 'down', text: '5 fewer than on 31 Dec 2025' });
  expect(say(12, 12)).toEqual({ direction: 'level', text: 'As many as on 31 Dec 2025' });
});

test('without an earlier count nothing is claimed', () => {
  expect(say(12, null).direction).toBe('unknown');
});
