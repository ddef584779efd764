import { expect, test } from 'vitest';
import { stageDays } from './stage-days.ts';

const contact = { __typename: 'Interaction' };
const move = (at: string, to: string) => ({ __typename: 'StageChange', at, to });

test('days count from the latest move, when it led to the present stage', () => {
  // 1 to 11 March
  expect(
    stageDays([contact, move('2026-03-01T09:00:00Z', 'EXPANSION'), move('2025-01-01T09:00:00Z', 'AWARENESS')], 'EXPANSION', '2026-03-11'),
  ).toBe(10);
});

test('without a recorded move, or when it led elsewhere, nothing is claimed', () => {
  expect(stageDays([contact], 'EXPANSION', '2026-03-11')).toBeNull();
  expect(stageDays([move('2026-03-01T09:00:00Z', 'AWARENESS')], 'EXPANSION', '2026-03-11')).toBeNull();
});

test('a move of today is zero days ago', () => {
  expect(stageDays([move('2026-03-11T22:30:00Z', 'EXPANSION')], 'EXPANSION', '2026-03-11')).toBe(0);
});
