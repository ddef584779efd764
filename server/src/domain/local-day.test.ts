import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateOf } from './calendar.js';
import { localDayReader } from './local-day.js';

describe('the local day of a moment', () => {
  test('turns at local midnight, in summer and in winter', () => {
    const dayOf = localDayReader('Europe/Rome');
    expect(calendarDateOf(dayOf(Date.parse('2025-01-31T22:59:59Z')))).toBe('2025-01-31');
    expect(calendarDateOf(dayOf(Date.parse('2025-01-31T23:00:00Z')))).toBe('2025-02-01');
    expect(calendarDateOf(dayOf(Date.parse('2025-07-31T22:00:00Z')))).toBe('2025-08-01');
  });

  test('equals what the calendar of the runtime says, also around changes of offset', () => {
    const zones = ['UTC', 'Europe/Rome', 'America/St_Johns', 'Asia/Jakarta', 'Pacific/Apia', 'Australia/Lord_Howe'];
    for (const zone of zones) {
      const dayOf = localDayReader(zone);
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
      fc.assert(
        fc.property(fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') }), (instant) => {
          expect(calendarDateOf(dayOf(instant))).toBe(calendar.format(instant));
        }),
        { numRuns: 300 },
      );
    }
  });
});
