import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareMultiples } from './prepare-multiples.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const format = chartFormatOf('en');

const months = ['2025-01-01', '2025-02-01', '2025-03-01'] as const;
const panel = (label: string, counts: readonly [number, number]) => ({
  key: label,
  label,
  samples: counts.map((count, index) => ({ start: months[index]!, end: months[index + 1]!, count })),
});

describe('preparing small multiples', () => {
  test('shares time and scale, and says where each began and ended', () => {
    const model = prepareMultiples([panel('Awareness', [8, 5]), panel('Expansion', [20, 30])], words, format);
    expect([model.reach, model.panels.map(({ print }) => print)]).toEqual([30, ['8 → 5', '20 → 30']]);
    expect(model.summary).toBe('Awareness: 8 → 5 and Expansion: 20 → 30.');
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      ['Jan 2025', 8, 20],
      ['Feb 2025', 5, 30],
    ]);
  });

  test('of nothing says so', () => {
    expect(prepareMultiples([], words, format)).toMatchObject({ panels: [], ticks: [], summary: 'Nothing to draw in this window.' });
  });
});
