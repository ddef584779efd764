import { expect, test } from 'vitest';
import { alarmCount, type StatusCount } from './alarm-count.ts';

const count = (status: string, relationships: number, revenueShare: number | null = null): StatusCount => ({
  status,
  relationships,
  revenueShare,
});

test('critical, at risk and captive need someone; the others do not', () => {
  // 2 + 3 + 1
  const counts = [count('CRITICAL', 2), count('AT_RISK', 3), count('CAPTIVE', 1), count('WATCH', 9), count('UNKNOWN', 4)];
  expect(alarmCount(counts)).toEqual({ relationships: 6, revenueShare: null });
});

test('none in alarm is zero, nobody counted is null', () => {
  expect(alarmCount([count('HEALTHY', 9, 1)])).toEqual({ relationships: 0, revenueShare: 0 });
  expect(alarmCount([])).toBeNull();
});

test('the share of revenue is that of the alarmed', () => {
  // 0.25 + 0.125
  expect(alarmCount([count('CRITICAL', 1, 0.25), count('AT_RISK', 1, 0.125), count('HEALTHY', 1, 0.625)])?.revenueShare).toBe(0.375);
});
