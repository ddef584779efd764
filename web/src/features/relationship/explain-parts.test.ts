import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { explainBars, kindTotals } from './explain-parts.ts';

const words = {
  change: createTranslator({ locale: 'en', messages, namespace: 'change' }),
  word: createTranslator({ locale: 'en', messages, namespace: 'word' }),
};
const part = (kind: string, attribute: string, contribution: number) => ({ label: attribute, kind, contribution, attribute });
const parts = [
  part('SURPRISE', 'COURTESY', -3),
  part('AGEING', 'COURTESY', -0.5),
  part('SURPRISE', 'FUTURISM', 1),
  part('CONFIRM', 'FUTURISM', 0.25),
];

test('the bars add up to the change, with what was put together last', () => {
  // -3 - 0.5 + 1 + 0.25 + 0.75 = -1.5
  const bars = explainBars(parts, 0.75, words);
  expect(bars.reduce((sum, bar) => sum + (bar.delta ?? 0), 0)).toBe(-1.5);
  expect(bars.at(-1)?.label).toBe('Everything else');
});

test('nothing put together is no bar', () => {
  expect(explainBars(parts, 0, words)).toHaveLength(4);
});

test('a kind without a part is zero', () => {
  expect(
    kindTotals([
      { kind: 'SURPRISE', contribution: -2 },
      { kind: 'AGEING', contribution: -0.5 },
    ]),
  ).toEqual({ service: -2, evidence: 0, ageing: -0.5 });
});
