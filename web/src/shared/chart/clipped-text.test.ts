import { expect, test } from 'vitest';
import { clippedText } from './clipped-text.ts';

test('a label that fits stays whole', () => {
  // 65 px hold 10 letters of 6.5 px
  expect(clippedText('Manchester', 65)).toBe('Manchester');
});

test('a longer label ends in an ellipsis', () => {
  expect(clippedText('Zukunftsorientierung', 65)).toBe('Zukunftso…');
});
