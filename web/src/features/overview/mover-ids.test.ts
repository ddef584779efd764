import { expect, test } from 'vitest';
import { moverIds } from './mover-ids.ts';

const part = (member: string | null, contribution: number, kind = 'RATE') => ({ member, contribution, kind });

test('the largest part comes first, whatever its sign, and a relationship once', () => {
  expect(moverIds([part('a', 0.1), part('b', -0.4), part('c', 0.2), part('b', 0.3, 'MIX')])).toEqual(['b', 'c', 'a']);
});

test('those that left and parts without a relationship are no movers', () => {
  expect(moverIds([part('a', 0.1), part('b', -0.4, 'LEFT'), part(null, 0.9)])).toEqual(['a']);
});

test('ten at most', () => {
  expect(moverIds(Array.from({ length: 20 }, (_, index) => part(`r${index}`, index)))).toHaveLength(10);
});
