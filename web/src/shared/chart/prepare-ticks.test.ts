import { describe, expect, test } from 'vitest';
import { prepareTicks } from './prepare-ticks.ts';

const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const labels = (from: string, to: string, locale = 'en') => prepareTicks(at(from), at(to), locale).map((tick) => tick.label);

describe('the ticks of a time axis', () => {
  test('of one point are that point', () => {
    expect(labels('2026-03-05', '2026-03-05')).toEqual(['Mar 5']);
  });

  test('of a month are weeks', () => {
    expect(labels('2026-03-02', '2026-04-01')).toEqual(['Mar 2', 'Mar 9', 'Mar 16', 'Mar 23', 'Mar 30']);
  });

  test('of a year are starts of every second month, the year named at its first and in January', () => {
    expect(labels('2025-11-24', '2026-11-16')).toEqual(['Jan 2026', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
  });

  test('of two years are quarter starts', () => {
    expect(labels('2024-11-15', '2026-11-15')).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct', 'Jan 2026', 'Apr', 'Jul', 'Oct']);
  });

  test('never exceed eight and speak the language of the reader', () => {
    expect(prepareTicks(at('1990-01-01'), at('2026-01-01'), 'it').length).toBeLessThanOrEqual(8);
    expect(labels('2025-11-24', '2026-11-16', 'it')[0]).toBe('gen 2026');
  });
});
