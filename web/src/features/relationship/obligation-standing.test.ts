import { expect, test } from 'vitest';
import { obligationStanding } from './obligation-standing.ts';

test('an answer counts even when it came late', () => {
  expect(obligationStanding({ due: true, overdue: true, answered: true })).toBe('answered');
});

test('overdue, due and not due are told apart', () => {
  expect(obligationStanding({ due: true, overdue: true, answered: false })).toBe('overdue');
  expect(obligationStanding({ due: true, overdue: false, answered: false })).toBe('due');
  expect(obligationStanding({ due: false, overdue: false, answered: false })).toBe('notDue');
});
