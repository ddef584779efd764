import { expect, test } from 'vitest';
import { outcomeOf, type StandingObligation } from './obligation-outcome.ts';

const state = (given: Partial<StandingObligation>): StandingObligation => ({
  trigger: 'ONCE',
  reached: true,
  due: false,
  overdue: false,
  answered: false,
  answeredOn: null,
  quality: { value: null },
  completeness: { value: null },
  ...given,
});
const answered = { answered: true, answeredOn: '2026-05-01' };

test.each<[string, Partial<StandingObligation>, string]>([
  ['an answer that nobody judged', answered, 'MET'],
  ['a good answer', { ...answered, quality: { value: 0.8 }, completeness: { value: 0.5 } }, 'MET'],
  ['a complete answer that was wrong', { ...answered, quality: { value: 0.1 }, completeness: { value: 1 } }, 'PARTLY'],
  ['an answer, the next one in time', { ...answered, trigger: 'CADENCE', due: true }, 'MET'],
  ['an answer, the next one overdue', { ...answered, trigger: 'CADENCE', due: true, overdue: true }, 'PARTLY'],
  ['an answer in one of two deals', { answeredOn: '2026-05-01', due: true }, 'PARTLY'],
  ['an answer to the only deal that asked', { trigger: 'EVENT', answeredOn: '2026-05-01' }, 'MET'],
  ['nothing, and overdue', { due: true, overdue: true }, 'MISSING'],
  ['nothing, and the phase is over', {}, 'MISSING'],
  ['nothing, and still in time', { due: true }, 'NOT_DUE'],
  ['nothing, and the phase is not reached', { reached: false }, 'NOT_DUE'],
  ['nothing, and nobody asked for it', { trigger: 'STANDING' }, 'NOT_DUE'],
  ['nothing, and nothing happened', { trigger: 'EVENT' }, 'NOT_DUE'],
])('%s', (_, given, outcome) => {
  expect(outcomeOf(state(given))).toBe(outcome);
});
