import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { partName, partSentence, type ChangePart } from './change-part.ts';

const words = {
  change: createTranslator({ locale: 'en', messages, namespace: 'change' }),
  word: createTranslator({ locale: 'en', messages, namespace: 'word' }),
};
const part = (change: Partial<ChangePart>): ChangePart => ({
  label: 'COURTESY',
  kind: 'SURPRISE',
  contribution: -2,
  attribute: 'COURTESY',
  ...change,
});

test('surprise is better or worse service, by its sign', () => {
  expect(partSentence(part({}), words)).toBe('Courtesy: worse than before');
  expect(partSentence(part({ contribution: 2 }), words)).toBe('Courtesy: better than before');
});

test('confirmation and ageing are told apart from service', () => {
  expect(partSentence(part({ kind: 'CONFIRM' }), words)).toBe('Courtesy: more evidence, same service');
  expect(partSentence(part({ kind: 'AGEING' }), words)).toBe('Courtesy: older evidence faded');
});

test('a part without an attribute is named by its stream, an unknown one by its label', () => {
  expect(partName(part({ attribute: null, label: 'RELIABILITY' }), words)).toBe('Reliability');
  expect(partName(part({ attribute: null, label: 'Tone of voice' }), words)).toBe('Tone of voice');
});
