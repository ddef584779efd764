import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareIntervals, type IntervalSource } from './prepare-intervals.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const format = chartFormatOf('en');

const interval = (label: string, p25: number | null, median: number | null, p75: number | null, n = 120, going = 41): IntervalSource => ({
  key: label,
  label,
  p25,
  median,
  p75,
  n,
  going,
});
const prepare = (...sources: IntervalSource[]) => prepareIntervals(sources, words, format);

describe('preparing intervals', () => {
  test('says the median and what it rests on', () => {
    const [row] = prepare(interval('Awareness', 40, 63, 100)).rows;
    expect(`${row?.print} ${row?.basis}`).toBe('median 63 days (of 120, 41 still there)');
    expect([row?.from, row?.to, row?.isOpen]).toEqual([40, 100, false]);
  });

  test('leaves an interval open to the end of the axis where its end is not known', () => {
    const { rows, reach } = prepare(interval('Expansion', 300, 500, null), interval('Commitment', null, null, null));
    expect(reach).toBe(550);
    expect([rows[0]?.to, rows[0]?.isOpen]).toEqual([reach, true]);
    expect(rows[1]).toMatchObject({ from: null, to: null, isOpen: false, print: 'fewer than half have left' });
  });

  test('tells the shortest and the longest', () => {
    expect(prepare(interval('Awareness', 40, 63, 100), interval('Expansion', 300, 500, null)).summary).toBe(
      'Shortest: Awareness, median 63 days. Longest: Expansion, median 500 days.',
    );
    expect(prepare(interval('Awareness', null, null, null)).summary).toBe('Nowhere has half of them left.');
    expect(prepare(interval('Awareness', null, null, null, 0, 0)).summary).toBe('Nothing to draw in this window.');
  });
});
