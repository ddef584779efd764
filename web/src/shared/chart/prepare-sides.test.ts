import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareSides, type SideSource } from './prepare-sides.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const format = chartFormatOf('en');

const side = (label: string, on: 'LEFT' | 'RIGHT', count: number): SideSource => ({
  key: label,
  label,
  side: on,
  count,
  share: count / 100,
});
const prepare = (...sources: SideSource[]) => prepareSides(sources, { left: 'customer', right: 'supplier', share: 'share' }, words, format);

describe('preparing two sides', () => {
  test('sorts each side by size on one scale', () => {
    const model = prepare(side('fraud', 'RIGHT', 4), side('brand', 'LEFT', 3), side('bad', 'LEFT', 6));
    expect([model.left.map(({ label }) => label), model.right.map(({ label }) => label), model.reach]).toEqual([
      ['bad', 'brand'],
      ['fraud'],
      6,
    ]);
    expect(model.left[0]?.print).toBe('6 (6%)');
    expect(model.summary).toBe('13 relationships; the most frequent: bad (customer), 6.');
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      ['bad', 'customer', 6, 6],
      ['brand', 'customer', 3, 3],
      ['fraud', 'supplier', 4, 4],
    ]);
  });

  test('of nothing says so', () => {
    expect(prepare()).toMatchObject({ left: [], right: [], reach: 1, summary: 'Nothing to draw in this window.' });
  });
});
