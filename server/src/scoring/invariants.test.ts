import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STREAMS, TRUST_STREAMS } from '../domain/stream.js';
import { goodUnits, weightOfUnits, weightUnits } from './evidence-units.js';
import { profileV1 } from './profile.js';
import { rangeOfScore, rangeOfStream, sideOfFifty } from './score-range.js';
import { blankState, stateOf } from './state.js';
import type { RelationshipState } from './state.js';
import { addSums, ageSums, copyOfSums, emptySums } from './stream-sums.js';
import { sumsOf } from './sums-of-votes.js';
import type { VoteWorth } from './sums-of-votes.js';

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

describe('the invariants of a state', () => {
  it('I1, I15: scores lie in 0 to 100 and within their ranges, commitment and quality at most at trust, trust among its streams', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const sums = sumsOf(all, END, profileV1);
        const state = stateOf(sums, profileV1);
        const attributes = TRUST_STREAMS.map((stream) => state.scores[STREAMS.indexOf(stream)]!);
        for (const score of [...state.scores, state.trust, state.commitment, state.quality]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        expect(state.commitment).toBeLessThanOrEqual(state.trust + SLACK);
        expect(state.quality).toBeLessThanOrEqual(state.trust + SLACK);
        expect(state.trust).toBeGreaterThanOrEqual(Math.min(...attributes) - SLACK);
        expect(state.trust).toBeLessThanOrEqual(Math.max(...attributes) + SLACK);
        const ranges = [
          ...STREAMS.map((_, stream) => ({
            score: state.scores[stream]!,
            ...rangeOfStream(sums.positive[stream]!, sums.mass[stream]!, profileV1.baseRate[stream]!, profileV1),
          })),
          { score: state.trust, ...rangeOfScore(state.trust, state.trustSd, profileV1) },
          { score: state.commitment, ...rangeOfScore(state.commitment, state.commitmentSd, profileV1) },
          { score: state.quality, ...rangeOfScore(state.quality, state.qualitySd, profileV1) },
        ];
        for (const range of ranges) {
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.high).toBeLessThanOrEqual(100 + SLACK);
          expect(range.low).toBeLessThanOrEqual(range.score + SLACK);
          expect(range.high).toBeGreaterThanOrEqual(range.score - SLACK);
        }
      }),
    );
  });

  it('one evaluation tells the side of 50 as the range does', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const state = stateAt(all, END);
        const range = rangeOfScore(state.trust, state.trustSd, profileV1);
        const side = range.high < 50 ? 'BELOW' : range.low >= 50 ? 'ABOVE' : 'OPEN';
        expect(sideOfFifty(state.trust, state.trustSd, profileV1)).toBe(side);
      }),
    );
  });

  it('I3: good votes never lower, bad never raise, and a stream moves towards its new vote', () => {
    fc.assert(
      fc.property(votes, vote, share, (all, added, other) => {
        const before = stateAt(all, END);
        const good = stateAt([...all, { ...added, value: 1 }], END);
        const bad = stateAt([...all, { ...added, value: 0 }], END);
        const [lower, higher] = [Math.min(added.value, other), Math.max(added.value, other)];
        const low = stateAt([...all, { ...added, value: lower }], END);
        const high = stateAt([...all, { ...added, value: higher }], END);
        for (const figure of ['trust', 'commitment', 'quality'] as const) {
          expect(good[figure]).toBeGreaterThanOrEqual(before[figure] - SLACK);
          expect(bad[figure]).toBeLessThanOrEqual(before[figure] + SLACK);
          expect(high[figure]).toBeGreaterThanOrEqual(low[figure] - SLACK);
        }
        const stream = STREAMS.indexOf(added.stream);
        const after = stateAt([...all, added], END).scores[stream]!;
        const was = before.scores[stream]!;
        expect((after - was) * (100 * added.value - was)).toBeGreaterThanOrEqual(-SLACK);
      }),
    );
  });

  it('I4, I5: without new votes sums halve in a half-life and scores move steadily to their prior', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const now = sumsOf(all, END, profileV1);
        const half = sumsOf(all, END + profileV1.halfLifeDays, profileV1);
        let before = stateOf(now, profileV1, blankState());
        STREAMS.forEach((_, stream) => {
          expect(half.positive[stream]).toBeCloseTo(now.positive[stream]! / 2, 9);
          expect(half.mass[stream]).toBeCloseTo(now.mass[stream]! / 2, 9);
        });
        for (const days of [1, 30, 180, 2000]) {
          const after = stateAt(all, END + days);
          STREAMS.forEach((_, stream) => {
            const prior = 100 * profileV1.baseRate[stream]!;
            expect(Math.abs(after.scores[stream]! - prior)).toBeLessThanOrEqual(Math.abs(before.scores[stream]! - prior) + SLACK);
            expect(after.uncertainties[stream]).toBeGreaterThanOrEqual(before.uncertainties[stream]! - SLACK);
          });
          before = after;
        }
      }),
    );
  });

  it('I6, I14: sums of whole units do not depend on order or shards', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 7 }), (all, shards) => {
        const unitsOf = (some: readonly VoteWorth[]): [number, number] => [
          some.reduce((sum, one) => sum + weightUnits(one.weight), 0),
          some.reduce((sum, one) => sum + goodUnits(one.weight, one.value), 0),
        ];
        const sharded = Array.from({ length: shards }, (_, shard) => unitsOf(all.filter((_one, index) => index % shards === shard)));
        const total = sharded.reduce(([weights, goods], [w, g]) => [weights + w, goods + g], [0, 0]);
        expect(total).toEqual(unitsOf(all.toReversed()));
        for (const one of all) {
          expect(goodUnits(one.weight, one.value)).toBeLessThanOrEqual(weightUnits(one.weight));
          expect(weightOfUnits(weightUnits(one.weight))).toBe(one.weight);
        }
      }),
    );
  });

  it('I7, I8, I13: parts of any partition, carried over any steps, with any vote late, end in the same sums', () => {
    fc.assert(
      fc.property(votes, fc.array(fc.integer({ min: 1, max: END - 1 }), { maxLength: 5 }), fc.nat(), (all, stops, late) => {
        const whole = sumsOf(all, END, profileV1);
        const lateIndex = all.length === 0 ? -1 : late % all.length;
        const punctual = all.filter((_, index) => index !== lateIndex);
        const carried = emptySums();
        let from = -1;
        for (const stop of [...new Set(stops), END].sort((a, b) => a - b)) {
          ageSums(carried, stop - Math.max(from, 0), profileV1);
          const added = punctual.filter(({ day }) => day > from && day <= stop);
          for (const stream of STREAMS)
            addSums(
              carried,
              sumsOf(
                added.filter((one) => one.stream === stream),
                stop,
                profileV1,
              ),
            );
          from = stop;
        }
        addSums(
          carried,
          sumsOf(
            all.slice(lateIndex, lateIndex + 1).filter(() => lateIndex >= 0),
            END,
            profileV1,
          ),
        );
        STREAMS.forEach((_, stream) => {
          expect(carried.mass[stream]).toBeCloseTo(whole.mass[stream]!, 9);
          expect(carried.positive[stream]).toBeCloseTo(whole.positive[stream]!, 9);
          expect(carried.votes[stream]).toBe(whole.votes[stream]);
        });
      }),
    );
  });

  it('leaves copies independent', () => {
    const sums = sumsOf([{ stream: 'COURTESY', day: 0, weight: 1, value: 1 }], 0, profileV1);
    const copy = copyOfSums(sums);
    ageSums(sums, 180, profileV1);
    expect([sums.mass[1], copy.mass[1]]).toEqual([0.5, 1]);
  });
});
