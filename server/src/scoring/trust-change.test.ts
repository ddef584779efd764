import { describe, expect, it } from 'vitest';
import type { Stream } from '../domain/stream.js';
import { commitmentChangeParts } from './commitment-change.js';
import golden from './golden.json' with { type: 'json' };
import { profileV1 } from './profile.js';
import { rangeOfScore, sideOfFifty } from './score-range.js';
import { factorsOfState, stateOf } from './state.js';
import { statusOf } from './status.js';
import { addSums, ageSums, copyOfSums } from './stream-sums.js';
import { sumsOf } from './sums-of-votes.js';
import { trustChangeParts, trustMovement } from './trust-change.js';

type Line = readonly (string | number)[];

const expected = golden.G3_attribution;
const days = expected.d1 - expected.d0;

function voteOf([day, stream, weight, value]: Line): { day: number; stream: Stream; weight: number; value: number } {
  return { day: Number(day), stream: String(stream).toUpperCase() as Stream, weight: Number(weight), value: Number(value) };
}

describe('the golden change of 90 days', () => {
  const start = sumsOf(golden.G2_relationship.evidence.map(voteOf), expected.d0, profileV1);
  const members = new Map(
    ['phone', 'email_fax', 'f2f'].map((channel) => {
      const lines = expected.new_evidence.filter((line) => line[4] === channel);
      return [channel, sumsOf(lines.map(voteOf), expected.d1, profileV1)];
    }),
  );
  const end = copyOfSums(start);
  ageSums(end, days, profileV1);
  for (const sums of members.values()) addSums(end, sums);
  const before = stateOf(start, profileV1);
  const after = stateOf(end, profileV1);
  const parts = trustChangeParts(start, days, members, profileV1);

  it('ends in the golden state', () => {
    expect(before.trust).toBeCloseTo(expected.trust0, 6);
    expect(after.trust).toBeCloseTo(expected.trust1, 6);
    expect(after.uncertainty).toBeCloseTo(expected.u1, 6);
    const range = rangeOfScore(after.trust, after.trustSd, profileV1);
    expect(range.low).toBeCloseTo(expected.lo1, 6);
    expect(range.high).toBeCloseTo(expected.hi1, 6);
  });

  it('has exactly the golden parts', () => {
    const named = parts.map((part) => [
      [part.kind, part.stream, part.member]
        .filter((word) => word !== null)
        .join('|')
        .toLowerCase(),
      part.points,
    ]);
    expect(new Set(named.map(([name]) => name))).toEqual(new Set(Object.keys(expected.parts)));
    for (const [name, points] of named) expect(points).toBeCloseTo(expected.parts[name as keyof typeof expected.parts], 6);
  });

  it('adds up by kind, by channel and in all', () => {
    const sumOver = (isCounted: (part: (typeof parts)[number]) => boolean): number =>
      parts.filter(isCounted).reduce((sum, part) => sum + part.points, 0);
    for (const [kind, points] of Object.entries(expected.by_kind)) {
      expect(sumOver((part) => part.kind.toLowerCase() === kind)).toBeCloseTo(points, 6);
    }
    for (const [channel, points] of Object.entries(expected.by_channel)) {
      expect(sumOver((part) => (part.member ?? 'ageing') === channel)).toBeCloseTo(points, 6);
    }
    expect(sumOver(() => true)).toBeCloseTo(after.trust - before.trust, 10);
  });

  it('moves alike when read from the two sums alone', () => {
    const movement = trustMovement(start, end, days, profileV1);
    expect(movement.delta).toBeCloseTo(expected.delta, 6);
    expect(movement.ageing).toBeCloseTo(expected.by_kind.ageing, 6);
    expect(movement.surprise).toBeCloseTo(expected.by_kind.surprise, 6);
    expect(movement.confirm).toBeCloseTo(expected.by_kind.confirm, 6);
  });

  it('splits the change of commitment among its factors', () => {
    const { trust, reciprocity, sharedValues, continuity, switching } = commitmentChangeParts(
      factorsOfState(before),
      factorsOfState(after),
      profileV1,
    );
    expect(before.commitment).toBeCloseTo(expected.commitment0, 6);
    expect(after.commitment).toBeCloseTo(expected.commitment1, 6);
    expect(trust).toBeCloseTo(expected.shapley.T, 6);
    expect(reciprocity).toBeCloseTo(expected.shapley.R, 6);
    expect(sharedValues).toBeCloseTo(expected.shapley.V, 6);
    expect(continuity).toBeCloseTo(expected.shapley.Kc, 6);
    expect(switching).toBeCloseTo(expected.shapley.Ks, 6);
  });

  it.each([
    ['before', before, golden.G2_relationship.status],
    ['after', after, expected.status1],
  ])('gives the golden status %s', (_, state, status) => {
    const finding = statusOf(
      {
        hasEnded: false,
        type: 'LONG_TERM',
        trust: state.trust,
        trustSide: sideOfFifty(state.trust, state.trustSd, profileV1),
        uncertainty: state.uncertainty,
        switching: state.switching,
        severeCasesOverdue: 0,
        change: null,
        aliveProbability: null,
        daysSinceVote: 0,
      },
      profileV1,
    );
    expect(finding.status).toBe(status.toUpperCase());
  });
});
