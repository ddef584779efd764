import { expect, test } from 'vitest';
import { calendarDateOf, dayOf } from '../domain/calendar.js';
import { lastMonthEnd, standardDays } from './standard-days.js';

const THROUGH = dayOf('2026-11-21');

test('are sixty Sundays, sixty month ends and the latest day, each once and in order', () => {
  const days = standardDays(THROUGH);
  const dates = days.map(calendarDateOf);
  expect(dates.at(-1)).toBe('2026-11-21');
  expect(dates).toContain('2026-11-15');
  expect(dates).toContain('2026-10-31');
  expect(dates[0]).toBe('2021-11-30');
  expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  expect(days.filter((day) => new Date(day * 86_400_000).getUTCDay() === 0).length).toBeGreaterThanOrEqual(60);
});

test('a Sunday that ends a month and is the latest day stands once', () => {
  const days = standardDays(dayOf('2026-05-31'));
  expect(days.filter((day) => day === dayOf('2026-05-31'))).toHaveLength(1);
});

test('the last month end of a month end is itself', () => {
  expect(calendarDateOf(lastMonthEnd(dayOf('2024-02-29')))).toBe('2024-02-29');
  expect(calendarDateOf(lastMonthEnd(dayOf('2024-02-28')))).toBe('2024-01-31');
});
