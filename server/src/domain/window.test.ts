import { describe, expect, test } from 'vitest';
import { calendarDateOf, dayOf } from './calendar.js';
import { compareWindow, type ComparisonRequest } from './comparison.js';
import { localDayReader } from './local-day.js';
import { periodsOf } from './period.js';
import { resolveWindow, type TimeWindow } from './window.js';

const shown = (window: TimeWindow | null) => (window ? `${calendarDateOf(window.from)}/${calendarDateOf(window.to)}` : null);
const between = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) });
const previous: ComparisonRequest = { kind: 'PREVIOUS_PERIOD', align: 'ELAPSED', matchWeekday: false };
const lastYear: ComparisonRequest = { ...previous, kind: 'SAME_PERIOD_LAST_YEAR' };
const last = (count: number, unit: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR', completeOnly = false) => ({
  last: { count, unit, completeOnly },
});

describe('a window', () => {
  test('of the last units ends with the running one', () => {
    const today = dayOf('2025-11-21');
    expect(shown(resolveWindow(last(3, 'MONTH'), today))).toBe('2025-09-01/2025-12-01');
    expect(shown(resolveWindow(last(3, 'MONTH', true), today))).toBe('2025-08-01/2025-11-01');
    expect(shown(resolveWindow(last(1, 'WEEK'), today))).toBe('2025-11-17/2025-11-24');
    expect(shown(resolveWindow(last(2, 'QUARTER'), today))).toBe('2025-07-01/2026-01-01');
    expect(shown(resolveWindow(last(7, 'DAY', true), today))).toBe('2025-11-14/2025-11-21');
  });

  test('is refused when its end is not after its start, or when both or no kinds are given', () => {
    expect(() => resolveWindow({ between: { from: '2025-03-01', to: '2025-03-01' } }, 0)).toThrow(
      'for the one day 2025-03-01, end on 2025-03-02',
    );
    expect(() => resolveWindow({}, 0)).toThrow('neither between nor last');
    expect(() => resolveWindow({ ...last(1, 'DAY'), between: { from: '2025-03-01', to: '2025-03-02' } }, 0)).toThrow('both given');
    expect(() => resolveWindow(last(0, 'DAY'), 0)).toThrow('last.count is 0');
    expect(() => resolveWindow(last(30, 'YEAR'), dayOf('2025-01-01'))).toThrow('Narrow it');
  });

  test('has its running day in the zone, across the change of clocks', () => {
    const rome = localDayReader('Europe/Rome');
    // clocks went forward on 2025-03-30 at 01:00 UTC; 22:30 UTC is 00:30 of the next day in summer time
    expect(calendarDateOf(rome(Date.parse('2025-03-30T22:30:00Z')))).toBe('2025-03-31');
    expect(calendarDateOf(rome(Date.parse('2025-03-29T22:30:00Z')))).toBe('2025-03-29');
  });
});

describe('a comparison', () => {
  test('of 31 finished days is with the 31 days before', () => {
    const { comparison } = compareWindow(between('2025-03-01', '2025-04-01'), previous, dayOf('2025-11-21'));
    // February has 28 days: 3 days of January, 28 of February
    expect(shown(comparison)).toBe('2025-01-29/2025-03-01');
  });

  test('of the running month is with the same days of the last month', () => {
    const { window, comparison } = compareWindow(between('2025-11-01', '2025-12-01'), previous, dayOf('2025-11-21'));
    expect(shown(window)).toBe('2025-11-01/2025-11-22');
    expect(shown(comparison)).toBe('2025-10-01/2025-10-22');
  });

  test('of the running month never reaches into it where the last month is too short', () => {
    const { window, comparison } = compareWindow(between('2025-03-01', '2025-04-01'), previous, dayOf('2025-03-30'));
    expect(shown(window)).toBe('2025-03-01/2025-03-31');
    expect(shown(comparison)).toBe('2025-01-30/2025-03-01');
  });

  test('of whole periods keeps the days to come', () => {
    const compared = compareWindow(between('2025-11-01', '2025-12-01'), { ...previous, align: 'FULL' }, dayOf('2025-11-21'));
    expect(shown(compared.window)).toBe('2025-11-01/2025-12-01');
    expect(shown(compared.comparison)).toBe('2025-10-02/2025-11-01');
  });

  test('with last year is equally long and ends a year before, leap day or not', () => {
    const today = dayOf('2025-11-21');
    expect(shown(compareWindow(between('2024-02-01', '2024-03-01'), lastYear, today).comparison)).toBe('2023-01-31/2023-03-01');
    expect(shown(compareWindow(between('2024-01-15', '2024-02-29'), lastYear, today).comparison)).toBe('2023-01-14/2023-02-28');
    expect(shown(compareWindow(between('2024-01-01', '2025-01-01'), lastYear, today).comparison)).toBe('2022-12-31/2024-01-01');
  });

  test('on matching weekdays moves by whole weeks', () => {
    const asked = between('2025-11-03', '2025-11-10');
    // 2025-11-03 is a Monday; 52 weeks before is Monday 2024-11-04
    expect(shown(compareWindow(asked, { ...lastYear, matchWeekday: true }, dayOf('2025-11-21')).comparison)).toBe('2024-11-04/2024-11-11');
    const tenDays = between('2025-11-01', '2025-11-11');
    expect(shown(compareWindow(tenDays, { ...previous, matchWeekday: true }, dayOf('2025-11-21')).comparison)).toBe(
      '2025-10-18/2025-10-28',
    );
  });

  test('that the caller sets is taken as it is', () => {
    const custom: ComparisonRequest = { ...previous, kind: 'CUSTOM', between: { from: '2025-01-01', to: '2025-01-03' } };
    expect(shown(compareWindow(between('2025-03-01', '2025-04-01'), custom, dayOf('2025-11-21')).comparison)).toBe('2025-01-01/2025-01-03');
    expect(() => compareWindow(between('2025-03-01', '2025-04-01'), { ...previous, kind: 'CUSTOM' }, 0)).toThrow('between is missing');
  });

  test('is absent when none is asked for, and the window still stops after today', () => {
    expect(compareWindow(between('2025-11-01', '2025-12-01'), null, dayOf('2025-11-21'))).toEqual({
      window: between('2025-11-01', '2025-11-22'),
      comparison: null,
    });
  });
});

describe('periods', () => {
  test('cover the window without gap or overlap, and say which are cut short', () => {
    const window = between('2024-01-31', '2024-03-15');
    const months = periodsOf(window, 'MONTH', dayOf('2025-01-01'));
    expect(months.map(({ from, to, complete }) => [shown({ from, to }), complete])).toEqual([
      ['2024-01-31/2024-02-01', false],
      ['2024-02-01/2024-03-01', true],
      ['2024-03-01/2024-03-15', false],
    ]);
    expect(months[1]).toMatchObject({ start: dayOf('2024-02-01'), end: dayOf('2024-03-01') });
  });

  test('that are running are not complete', () => {
    const today = dayOf('2025-11-30');
    expect(periodsOf(between('2025-10-01', '2025-12-01'), 'MONTH', today).map(({ complete }) => complete)).toEqual([true, false]);
  });

  test('of weeks begin on Monday', () => {
    const weeks = periodsOf(between('2025-11-19', '2025-11-25'), 'WEEK', dayOf('2026-01-01'));
    expect(weeks.map(({ start }) => calendarDateOf(start))).toEqual(['2025-11-17', '2025-11-24']);
  });
});
