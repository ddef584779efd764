import { expect, test } from 'vitest';
import { dayAfter, dayBefore, daysBetween } from './iso-day.ts';
import { comparisonOf, grainOf, timeWindowOf } from './time-window.ts';

test('without a range the last twelve months are asked for, by the week', () => {
  expect(timeWindowOf({})).toEqual({ last: { count: 12, unit: 'MONTH' } });
  expect(grainOf({})).toBe('WEEK');
});

test('a custom range includes its last day', () => {
  expect(timeWindowOf({ range: 'custom', from: '2026-02-01', to: '2026-02-28' })).toEqual({
    between: { from: '2026-02-01', to: '2026-03-01' },
  });
});

test('the year and the quarter to date are the running ones', () => {
  expect(timeWindowOf({ range: 'ytd' })).toEqual({ last: { count: 1, unit: 'YEAR' } });
  expect(timeWindowOf({ range: 'qtd' })).toEqual({ last: { count: 1, unit: 'QUARTER' } });
});

test('days are drawn only for the shortest windows unless asked for', () => {
  expect(grainOf({ range: 'custom', from: '2026-02-01', to: '2026-02-14' })).toBe('DAY');
  expect(grainOf({ range: 'custom', from: '2026-02-01', to: '2026-02-15' })).toBe('WEEK');
  expect(grainOf({ range: 'custom', from: '2020-01-01', to: '2026-02-15' })).toBe('MONTH');
  expect(grainOf({ range: '24m' })).toBe('MONTH');
  expect(grainOf({ range: '24m', grain: 'day' })).toBe('DAY');
});

test('no comparison is null, and the weekday may be matched', () => {
  expect(comparisonOf({})).toBeNull();
  expect(comparisonOf({ cmp: 'none' })).toBeNull();
  expect(comparisonOf({ cmp: 'prev' })).toEqual({ kind: 'PREVIOUS_PERIOD', matchWeekday: false });
  expect(comparisonOf({ cmp: 'yoy', wd: '1' })).toEqual({ kind: 'SAME_PERIOD_LAST_YEAR', matchWeekday: true });
});

test('days are counted across months, leap days and clock changes', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29');
  expect(dayBefore('2026-01-01')).toBe('2025-12-31');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});
