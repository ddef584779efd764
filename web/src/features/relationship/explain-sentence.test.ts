import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { formatsOf } from '../../shared/text/formats.ts';
import { explainSentence, type Explanation } from './explain-sentence.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'relationship' });
const explanation: Explanation = {
  from: '2025-12-31',
  to: '2026-03-31',
  start: 70,
  end: 68.5,
  delta: -1.5,
  totals: [
    { kind: 'SURPRISE', contribution: -2 },
    { kind: 'CONFIRM', contribution: 0.75 },
    { kind: 'AGEING', contribution: -0.25 },
  ],
};

test('the change and its three causes are one sentence', () => {
  expect(explainSentence(explanation, words, formatsOf('en'))).toBe(
    'Trust went from 70.0 to 68.5 (-1.5) between 31 Dec 2025 and 31 Mar 2026: service -2.0, more evidence +0.8, fading of old evidence -0.3.',
  );
});

test('without a state on one of the two days nothing is claimed', () => {
  expect(explainSentence({ ...explanation, start: null, delta: null }, words, formatsOf('en'))).toBe(
    'There are no two states to compare in this window.',
  );
});
