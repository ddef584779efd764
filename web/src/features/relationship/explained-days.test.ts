import { expect, test } from 'vitest';
import { explainedDays } from './explained-days.ts';

const window = { from: '2026-01-01', to: '2026-04-01' };

test('a window is explained from the day before it to its last day', () => {
  expect(explainedDays(window, '2020-05-05', '2026-11-21')).toEqual({ from: '2025-12-31', to: '2026-03-31' });
});

test('a relationship that began inside the window is explained from its first day', () => {
  expect(explainedDays(window, '2026-02-10', '2026-11-21').from).toBe('2026-02-10');
});

test('a running window is explained up to the latest state', () => {
  expect(explainedDays(window, '2020-05-05', '2026-03-10').to).toBe('2026-03-10');
});

test('the days never change places', () => {
  expect(explainedDays(window, '2026-11-01', '2026-11-21')).toEqual({ from: '2026-03-31', to: '2026-03-31' });
});
