import { describe, expect, test } from 'vitest';
import { phaseOfDeal, phaseOfRelationship, revenueOfYear } from './deal-course.js';
import type { DealCourse } from './timeline.js';

const deal = (given: Partial<DealCourse> & { readonly phases?: readonly [number | null, number | null, number | null] }): DealCourse => {
  const [pre, operational, post] = given.phases ?? [null, null, null];
  return {
    id: 'demo:d',
    phaseDays: { PRE_DEAL: pre, OPERATIONAL: operational, POST_DEAL: post },
    closedDay: null,
    outcome: null,
    amount: null,
    renewalDueDay: null,
    renewedDay: null,
    ...given,
  };
};

describe('the phase', () => {
  test('of a deal is the furthest it had reached', () => {
    const one = deal({ phases: [10, 20, null] });
    expect([9, 10, 19, 20].map((day) => phaseOfDeal(one, day))).toEqual([null, 'PRE_DEAL', 'PRE_DEAL', 'OPERATIONAL']);
  });

  test('of a relationship is that of the deal that moved last, and null without deals', () => {
    const deals = [deal({ phases: [1, 5, 30] }), deal({ phases: [20, null, null] })];
    expect(phaseOfRelationship([], 10)).toBeNull();
    expect([10, 20, 30].map((day) => phaseOfRelationship(deals, day))).toEqual(['OPERATIONAL', 'PRE_DEAL', 'POST_DEAL']);
  });

  test('of a relationship forgets a deal once it is lost', () => {
    const deals = [deal({ phases: [1, 5, null] }), deal({ phases: [20, null, null], closedDay: 25, outcome: 'LOST' })];
    expect([24, 25].map((day) => phaseOfRelationship(deals, day))).toEqual(['PRE_DEAL', 'OPERATIONAL']);
  });
});

test('the revenue of a year counts won deals of the last 365 days, this day with it', () => {
  const won = { outcome: 'WON', amount: 100 } as const;
  const deals = [
    deal({ ...won, closedDay: 1000 }),
    deal({ ...won, closedDay: 635 }),
    deal({ outcome: 'LOST', amount: 50, closedDay: 1000 }),
  ];
  expect(revenueOfYear(deals, 999)).toBe(100); // only day 635
  expect(revenueOfYear(deals, 1000)).toBe(100); // day 635 is 365 days ago and out, day 1000 is in
  expect(revenueOfYear([], 1000)).toBe(0);
});
