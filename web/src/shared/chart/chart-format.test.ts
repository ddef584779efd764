import { describe, expect, test } from 'vitest';
import { calendarInstant, chartFormatOf } from './chart-format.ts';

describe('the chart format', () => {
  test('prints a half-open span with its last day', () => {
    expect(chartFormatOf('en').span('2026-03-02', '2026-03-09')).toBe('2\u2009–\u20098 Mar 2026');
  });

  test('prints a span of one day as that day, in the language of the reader', () => {
    expect(chartFormatOf('it').span('2026-01-01', '2026-01-02')).toBe('1 gen 2026');
  });

  test('prints whole months as months', () => {
    expect(chartFormatOf('en').span('2026-03-01', '2026-04-01')).toBe('Mar 2026');
    expect(chartFormatOf('de').span('2026-01-01', '2026-04-01')).toBe('Jan.–März 2026');
  });

  test('places a calendar day at midnight UTC whatever the zone of the machine', () => {
    expect(calendarInstant('1970-01-02')).toBe(86_400_000);
  });
});
