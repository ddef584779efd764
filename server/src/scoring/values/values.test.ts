import { describe, expect, it } from 'vitest';
import golden from '../golden.json' with { type: 'json' };
import { profileV1 } from '../profile.js';
import { silenceIndex } from '../silence.js';
import { dealValue } from './deal-value.js';
import { latencyValue } from './latency-value.js';
import { promiseOutcome } from './promise-value.js';
import { responseValue } from './response-value.js';
import { scaledValue } from './scaled-value.js';

describe('the rating rules', () => {
  it.each(golden.G0_rules.latency)('an answer after %d with a target of %d is worth %d', (latency, target, value) => {
    expect(latencyValue(latency!, target!)).toBeCloseTo(value!, 6);
  });

  it.each(golden.G0_rules.response)('a response of quality %s and completeness %s is worth %s', (quality, completeness, value) => {
    expect(responseValue(quality!, completeness ?? null)).toBeCloseTo(value!, 6);
  });

  it('a response of which nothing is known is worth nothing knowable', () => {
    expect(responseValue(null, null)).toBeNull();
  });

  it('scales satisfaction, effort, recommendation and reversed items', () => {
    const [csat, ces, nps, reversed] = golden.G0_rules.scale.map(([, value]) => Number(value));
    expect(scaledValue(4, 1, 5)).toBeCloseTo(csat!, 6);
    expect(scaledValue(6, 1, 7)).toBeCloseTo(ces!, 6);
    expect(scaledValue(9, 0, 10)).toBeCloseTo(nps!, 6);
    expect(scaledValue(2, 1, 5, true)).toBeCloseTo(reversed!, 6);
  });

  it('values deals by their margin up to the target and no further', () => {
    const values = golden.G0_rules.deal.map(([, value]) => value);
    expect([0.2, 0.1, -0.05, 0.6].map((margin) => dealValue('WON', margin, profileV1))).toEqual(values.slice(0, 4));
    expect(dealValue('LOST', 0.3, profileV1)).toBe(values[4]);
    expect(dealValue('WON', null, profileV1)).toBe(0.75);
    expect(dealValue('NEED_VANISHED', 0.3, profileV1)).toBeNull();
  });

  it('gives the silence index of the golden contacts', () => {
    const values = golden.G0_rules.silence.map(([, value]) => Number(value));
    expect(silenceIndex(12, 330, 0, profileV1)).toBeCloseTo(values[0]!, 6);
    expect(silenceIndex(12, 330, 30, profileV1)).toBeCloseTo(values[1]!, 6);
    expect(silenceIndex(12, 330, 90, profileV1)).toBeCloseTo(values[2]!, 6);
    expect(silenceIndex(1, 0, 180, profileV1)).toBeCloseTo(values[3]!, 6);
  });

  it.each([
    [100, 100, null, 'KEPT'],
    [100, 101, null, 'BROKEN'],
    [100, 101, 99, 'ANNOUNCED'],
    [100, 101, 100, 'BROKEN'],
    [100, null, null, 'BROKEN'],
    [100, null, 50, 'ANNOUNCED'],
  ] as const)('a promise due at %d, kept at %s, announced late at %s is %s', (dueAt, keptAt, announcedAt, outcome) => {
    expect(promiseOutcome(dueAt, keptAt, announcedAt)).toBe(outcome);
  });
});
