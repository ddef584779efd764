import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareBars, type BarSource } from './prepare-bars.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const prepare = (sources: BarSource[]) => prepareBars(sources, words, chartFormatOf('en'));

function bar(label: string, delta: number | null, low: number | null = null, high: number | null = null): BarSource {
  return { key: label, label, delta, low, high };
}

describe('preparing diverging bars', () => {
  test('of nothing says so', () => {
    expect(prepare([])).toMatchObject({ bars: [], summary: 'Nothing to draw in this window.' });
  });

  test('of one bar states it with its sign', () => {
    expect(prepare([bar('Courtesy', -1.5)]).summary).toBe('Nothing rose, 1 fell; the largest change is Courtesy, -1.5.');
  });

  test('counts as risen or fallen only what its range keeps apart from zero', () => {
    const model = prepare([bar('a', 3, 1, 5), bar('b', -1, -3, 1), bar('c', 1, -0.5, 2.5)]);
    expect(model.summary).toBe('1 rose, nothing fell, 2 not distinguishable from zero; the largest change is a, +3.0.');
    expect(model.bars.map((one) => one.beyondNoise)).toEqual([true, false, false]);
  });

  test('leaves out what cannot be told instead of drawing zero', () => {
    expect(prepare([bar('Courtesy', null), bar('Futurism', 0)]).bars.map((one) => one.label)).toEqual(['Futurism']);
  });

  test('sorts by size, whatever the sign', () => {
    expect(prepare([bar('a', 1), bar('b', -3), bar('c', 2)]).bars.map((one) => one.label)).toEqual(['b', 'c', 'a']);
  });

  test('puts the rest last, whatever its size', () => {
    expect(prepare([{ ...bar('rest', 9), rest: true }, bar('a', 1)]).bars.map((one) => one.label)).toEqual(['a', 'rest']);
  });

  test('of more bars than fit draws twelve and says of how many', () => {
    const model = prepare(Array.from({ length: 15 }, (_, index) => bar(`bar ${index}`, index)));
    expect(model.bars).toHaveLength(12);
    expect(model.notice).toBe('The first 12 of 15 lines are drawn.');
  });

  test('reaches far enough for the longest whisker, the same on both sides', () => {
    // farthest is 5.5 → the next round reach is 10
    expect(prepare([bar('a', 2, -1.5, 5.5)]).reach).toBe(10);
  });
});
