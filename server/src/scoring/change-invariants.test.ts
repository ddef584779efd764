import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import { commitmentChangeParts } from './commitment-change.js';
import { meanChangeParts } from './mean-change.js';
import { opinionOf } from './opinion.js';
import { emptyPortfolio, equalMean, partsOfRelationship, portfolioOf, revenueLean } from './portfolio.js';
import { profileV1 } from './profile.js';
import { blankState, factorsOfState, stateOf } from './state.js';
import type { RelationshipState } from './state.js';
import { sumsOf } from './sums-of-votes.js';
import type { VoteWorth } from './sums-of-votes.js';
import { survivalCurve } from './survival.js';
import { trustChangeParts } from './trust-change.js';
import { pointsOfTrust } from './vote-contribution.js';

const END = 800;
const SLACK = 1e-9;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.constantFrom(0.25, 0.8, 1, 1.5, 2, 3);
const streamOfVote = fc.constantFrom(...STREAMS);
const vote: fc.Arbitrary<VoteWorth> = fc.record({ stream: streamOfVote, day: fc.integer({ min: 0, max: END }), weight, value: share });
const votes = fc.array(vote, { maxLength: 60 });

function stateAt(all: readonly VoteWorth[], day: number): RelationshipState {
  return stateOf(sumsOf(all, day, profileV1), profileV1, blankState());
}

function sumOver(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}

describe('the invariants of change and of portfolios', () => {
  it('I9: what changed adds up, within a relationship, across a portfolio and for commitment', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 0, max: END - 1 }), fc.array(share, { minLength: 60, maxLength: 60 }), (all, middle, dice) => {
        const start = sumsOf(all, middle, profileV1);
        const added = all.map((one, index) => ({ ...one, team: Math.floor(dice[index]! * 3) })).filter(({ day }) => day > middle);
        const members = new Map([...Map.groupBy(added, ({ team }) => team)].map(([team, some]) => [team, sumsOf(some, END, profileV1)]));
        const before = stateAt(all, middle);
        const after = stateAt(all, END);
        const parts = trustChangeParts(start, END - middle, members, profileV1);
        expect(Math.abs(sumOver(parts) - (after.trust - before.trust))).toBeLessThan(SLACK);
        const factors = commitmentChangeParts(factorsOfState(before), factorsOfState(after), profileV1);
        const sumOfFactors = Object.values(factors).reduce((sum, points) => sum + points, 0);
        expect(Math.abs(sumOfFactors - (after.commitment - before.commitment))).toBeLessThan(SLACK);
      }),
    );
    const group = fc.record({
      weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
      mean: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    const groups = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), group, { minKeys: 1 });
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        const meansOf = (some: typeof one): Map<string, { share: number; mean: number }> => {
          const total = Object.values(some).reduce((sum, each) => sum + each.weight, 0);
          return new Map(Object.entries(some).map(([name, each]) => [name, { share: each.weight / total, mean: each.mean }]));
        };
        const mean = (some: ReturnType<typeof meansOf>): number =>
          [...some.values()].reduce((sum, each) => sum + each.share * each.mean, 0);
        const [start, end] = [meansOf(one), meansOf(other)];
        const total = meanChangeParts(start, end).reduce((sum, part) => sum + part.rate + part.mix, 0);
        expect(Math.abs(total - (mean(end) - mean(start)))).toBeLessThan(SLACK);
      }),
    );
  });

  it('each vote’s points of trust add up, with the prior’s, to trust', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const sums = sumsOf(all, END, profileV1);
        const points = all.map((one) => pointsOfTrust(one, sums.mass[STREAMS.indexOf(one.stream)]!, END, profileV1));
        expect(points.reduce((sum, each) => sum + each, 50)).toBeCloseTo(stateOf(sums, profileV1).trust, 9);
      }),
    );
  });

  it('I10: constant ratings surprise nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: END }), { minLength: 2, maxLength: 40 }), share, (days, value) => {
        const all = days.map((day) => ({ stream: 'COURTESY' as Stream, day, weight: 1, value }));
        const middle = Math.min(...days);
        const added = all.filter(({ day }) => day > middle);
        const parts = trustChangeParts(
          sumsOf(all, middle, profileV1),
          END - middle,
          new Map([['all', sumsOf(added, END, profileV1)]]),
          profileV1,
        );
        const surprises = parts.filter(({ kind }) => kind === 'SURPRISE').map(({ points }) => Math.abs(points));
        expect(Math.max(0, ...surprises)).toBeLessThan(SLACK);
      }),
    );
  });

  it('I11: an opinion is coverage times mean goodness', () => {
    const response = fc.record({ day: fc.integer({ min: 0, max: END }), goodness: share, weight });
    const obligations = [
      'COMPREHENSIVE_DATA',
      'OPTION_ASSESSMENT',
      'TECHNOLOGY_OUTLOOK',
      'SUPPORT_REQUIREMENTS',
      'COMPARABLE_PROJECTS',
    ] as const;
    fc.assert(
      fc.property(fc.array(response, { minLength: 1, maxLength: 20 }), (some) => {
        const responses = some.map((one, index) => ({
          ...one,
          dealId: 'd',
          phase: 'PRE_DEAL' as const,
          obligation: obligations[index % 5]!,
          channel: null,
        }));
        const opinion = opinionOf({ reached: [{ dealId: 'd', phase: 'PRE_DEAL', day: 0 }], responses }, 'PRE_DEAL', END, profileV1);
        expect(opinion.opinion).toBeCloseTo(100 * (opinion.coverage?.value ?? NaN) * (opinion.meanGoodness ?? NaN), 9);
      }),
    );
  });

  it('I12: what survived and what ended for each reason add up to 1', () => {
    const spell = fc.record({
      enteredAfter: fc.option(fc.integer({ min: 0, max: 40 })),
      duration: fc.integer({ min: 0, max: 60 }),
      reason: fc.option(fc.constantFrom('a', 'b')),
      count: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 40 }), (spells) => {
        for (const step of survivalCurve(spells, ['a', 'b'])) {
          expect(step.surviving + step.incidence.a + step.incidence.b).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('I16: revenue-weighted less equal trust is the covariance over the mean revenue', () => {
    const relationship = fc.record({
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      revenue: fc.integer({ min: 1, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(relationship, { minLength: 1, maxLength: 30 }), (all) => {
        const parts = all.map(({ score, revenue }) => partsOfRelationship(score, 10, revenue)).reduce(portfolioOf, emptyPortfolio);
        const n = all.length;
        const meanRevenue = all.reduce((sum, { revenue }) => sum + revenue, 0) / n;
        const meanScore = all.reduce((sum, { score }) => sum + score, 0) / n;
        const covariance = all.reduce((sum, { score, revenue }) => sum + (score - meanScore) * (revenue - meanRevenue), 0) / n;
        expect(revenueLean(parts)).toBeCloseTo(covariance / meanRevenue, 7);
        expect(equalMean(parts)?.mean).toBeCloseTo(meanScore, 9);
      }),
    );
  });
});
