import { describe, expect, it } from 'vitest';
import type { Stream } from '../domain/stream.js';
import { STREAMS } from '../domain/stream.js';
import golden from './golden.json' with { type: 'json' };
import { profileV1 } from './profile.js';
import { rangeOfScore, rangeOfStream } from './score-range.js';
import { blankState, stateOf } from './state.js';
import { emptySums } from './stream-sums.js';
import { sumsOf } from './sums-of-votes.js';

describe('stateOf', () => {
  const expected = golden.G2_relationship;
  const votes = expected.evidence.map(([day, stream, weight, value]) => ({
    day: Number(day),
    stream: String(stream).toUpperCase() as Stream,
    weight: Number(weight),
    value: Number(value),
  }));
  const sums = sumsOf(votes, expected.asof, profileV1);
  const state = stateOf(sums, profileV1);

  it('sums the votes of the golden relationship', () => {
    for (const [name, { P, n }] of Object.entries(expected.streams)) {
      const stream = STREAMS.indexOf(name.toUpperCase() as Stream);
      expect(sums.positive[stream]).toBeCloseTo(P, 6);
      expect(sums.mass[stream]).toBeCloseTo(n, 6);
    }
    expect(sums.votes[0]).toBe(4);
  });

  it('scores its streams, trust, commitment and quality', () => {
    for (const [name, score] of Object.entries(expected.attr)) {
      expect(state.scores[STREAMS.indexOf(name.toUpperCase() as Stream)]).toBeCloseTo(score, 6);
    }
    expect(state.trust).toBeCloseTo(expected.trust, 6);
    expect(state.trustSd).toBeCloseTo(expected.sd, 6);
    expect(state.uncertainty).toBeCloseTo(expected.u, 6);
    expect(state.scores[STREAMS.indexOf('RECIPROCITY')]).toBeCloseTo(expected.R, 6);
    expect(state.sharedValues).toBeCloseTo(expected.V, 6);
    expect(state.scores[STREAMS.indexOf('CONTINUITY')]).toBeCloseTo(expected.Kc, 6);
    expect(state.switching).toBeCloseTo(expected.Ks, 6);
    expect(state.stayingPower).toBeCloseTo(expected.K, 6);
    expect(state.commitment).toBeCloseTo(expected.commitment, 6);
    expect(state.quality).toBeCloseTo(expected.quality, 6);
  });

  it('gives trust its range by matching moments', () => {
    const range = rangeOfScore(state.trust, state.trustSd, profileV1);
    expect(range.low).toBeCloseTo(expected.lo, 6);
    expect(range.high).toBeCloseTo(expected.hi, 6);
  });

  it('propagates deviations to commitment as numerical derivatives do', () => {
    const bumped = (stream: Stream): number => {
      const copy = sumsOf(votes, expected.asof, profileV1);
      const index = STREAMS.indexOf(stream);
      copy.positive[index]! += 1e-6 * (copy.mass[index]! + profileV1.priorWeight);
      return (stateOf(copy, profileV1).commitment - state.commitment) / 1e-4;
    };
    const sdOf = (stream: Stream): number => state.sds[STREAMS.indexOf(stream)]!;
    const slopeOfTrust = state.commitment / state.trust;
    const terms = [
      slopeOfTrust * state.trustSd,
      ...(['SHARED_VALUES', 'CONTINUITY', 'SWITCHING'] as const).map((stream) => bumped(stream) * sdOf(stream)),
    ];
    const squares = terms.reduce((sum, term) => sum + term * term, 0);
    const total = terms.reduce((sum, term) => sum + term, 0);
    expect(state.commitmentSd).toBeCloseTo(Math.sqrt(0.5 * squares + 0.5 * total * total), 3);
    expect(state.qualitySd).toBeGreaterThan(state.trustSd / 2);
  });
});

describe('a relationship without evidence', () => {
  const expected = golden.G9_empty;
  const state = stateOf(emptySums(), profileV1);

  it('stands at its priors', () => {
    expect(state.trust).toBeCloseTo(expected.trust, 6);
    expect(state.trustSd).toBeCloseTo(expected.sd, 6);
    expect(state.uncertainty).toBe(expected.u);
    expect(state.commitment).toBeCloseTo(expected.commitment, 6);
    expect(state.quality).toBeCloseTo(expected.quality, 6);
    expect([state.mutualTrust, state.sharedValues, state.stayingPower]).toEqual([50, expected.V, expected.K]);
    const range = rangeOfScore(state.trust, state.trustSd, profileV1);
    expect(range.low).toBeCloseTo(expected.lo, 6);
    expect(range.high).toBeCloseTo(expected.hi, 6);
  });

  it('is as uncertain as can be in each stream, and trusted as a customer', () => {
    const range = rangeOfStream(0, 0, 0.5, profileV1);
    expect(range.low).toBeCloseTo(5, 6);
    expect(range.high).toBeCloseTo(95, 6);
    expect(rangeOfStream(0, 0, 1, profileV1)).toEqual({ low: 100, high: 100 });
  });

  it('is written into the object that is given', () => {
    const reused = blankState();
    expect(stateOf(emptySums(), profileV1, reused)).toBe(reused);
  });
});
