import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import messages from '../../../messages/en.json' with { type: 'json' };
import { chartFormatOf } from './chart-format.ts';
import { prepareTrend, type TrendSample, type TrendSource } from './prepare-trend.ts';
import { trendRows } from './trend-rows.ts';

const words = createTranslator({ locale: 'en', messages, namespace: 'chart' });
const format = chartFormatOf('en');
const prepare = (sources: TrendSource[], comparison: string | null = null) => prepareTrend({ sources, comparison }, words, format);

function sample(month: number, value: number | null, change: Partial<TrendSample> = {}): TrendSample {
  const start = `2026-${String(month).padStart(2, '0')}-01`;
  const end = `2026-${String(month + 1).padStart(2, '0')}-01`;
  const ends = { low: value === null ? null : value - 2, high: value === null ? null : value + 2 };
  return { start, end, complete: true, value, ...ends, n: 40, ...change };
}

function trust(samples: TrendSample[], key = 'trust'): TrendSource {
  return { key, label: 'Trust', ink: 'var(--c-trust)', stroke: 'solid', band: true, samples };
}

describe('preparing a trend', () => {
  test('of nothing says so and draws no axis', () => {
    const model = prepare([trust([])]);
    expect(model.summary).toBe('Nothing to draw in this window.');
    expect([model.ticks, trendRows(model)]).toEqual([[], []]);
  });

  test('of one point shows it as a lone dot and states it', () => {
    const model = prepare([trust([sample(3, 70)])]);
    expect(model.summary).toBe('Trust is 70.0, Mar 2026.');
    expect(trendRows(model)).toEqual([
      { x: Date.UTC(2026, 2, 1), trust: 70, 'trust.open': null, 'trust.lone': 70, 'trust.band': [68, 72], 'trust.before': null },
    ]);
  });

  test('keeps a gap as a gap, and a value beside it as a lone dot', () => {
    const rows = trendRows(prepare([trust([sample(1, 70), sample(2, 71), sample(3, null), sample(4, 72)])]));
    expect(rows.map((row) => row['trust'])).toEqual([70, 71, null, 72]);
    expect(rows.map((row) => row['trust.lone'])).toEqual([null, null, null, 72]);
    expect(rows[2]?.['trust.band']).toBeNull();
  });

  test('draws the running period apart, joined to the last complete one', () => {
    const rows = trendRows(prepare([trust([sample(1, 70), sample(2, 71), sample(3, 69, { complete: false })])]));
    expect(rows.map((row) => row['trust'])).toEqual([70, 71, null]);
    expect(rows.map((row) => row['trust.open'])).toEqual([null, 71, 69]);
  });

  test('of more series than fit draws seven and says of how many', () => {
    const many = Array.from({ length: 9 }, (_, index) => trust([sample(1, 50)], `line${index}`));
    const model = prepare(many);
    expect(model.series).toHaveLength(7);
    expect(model.notice).toBe('The first 7 of 9 lines are drawn.');
  });

  test('of more points than fit draws the latest 750 and asks for a coarser grain', () => {
    const days = Array.from({ length: 800 }, (_, day) => {
      const start = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      return { ...sample(1, 50), start, end: new Date(Date.UTC(2024, 0, 2 + day)).toISOString().slice(0, 10) };
    });
    const model = prepare([trust(days)]);
    expect(model.series[0]?.points).toHaveLength(750);
    expect(model.notice).toContain('latest 750 of 800 periods');
  });

  test('names a move only when it exceeds both ranges taken together', () => {
    // ± 2 and ± 2 together: root of 8 = 2.83; 5 exceeds it, 2 does not
    expect(prepare([trust([sample(1, 70), sample(2, 75)])]).summary).toMatch(/^Trust rose from 70\.0 to 75\.0,/u);
    expect(prepare([trust([sample(1, 75), sample(2, 70)])]).summary).toMatch(/^Trust fell from 75\.0 to 70\.0,/u);
    expect(prepare([trust([sample(1, 70), sample(2, 72)])]).summary).toMatch(/^Trust is not distinguishable from its start/u);
  });

  test('names the comparison only where an earlier value exists, with its own dates', () => {
    const before = { ...sample(1, 65), start: '2025-01-01', end: '2025-02-01' };
    const model = prepare([trust([sample(1, 70, { before })])], 'previous period');
    expect(model.comparison).toBe('previous period');
    expect(model.series[0]?.points[0]?.before?.label).toBe('Jan 2025');
    expect(prepare([trust([sample(1, 70)])], 'previous period').comparison).toBeNull();
  });

  test('keeps end labels at least seven points apart and on the axis', () => {
    const model = prepare([trust([sample(1, 99)], 'one'), trust([sample(1, 98)], 'other')]);
    expect(model.series.map((series) => series.labelAt)).toEqual([100, 93]);
  });

  test('has a table twin with raw values', () => {
    const { table } = prepare([trust([sample(1, 70), sample(2, null)])]);
    expect(table.columns.map((column) => column.label)).toEqual([
      'Period',
      'Trust',
      'Trust, low',
      'Trust, high',
      'Trust, votes',
      'Trust, before',
    ]);
    expect(table.rows[1]).toEqual({ mark: 1, cells: ['Feb 2026', null, null, null, 40, null] });
  });
});
