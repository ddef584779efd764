import { describe, expect, it } from 'vitest';
import type { DealPhase } from '../domain/deal-phase.js';
import { OBLIGATIONS_OF_PHASE } from '../domain/obligation.js';
import golden from './golden.json' with { type: 'json' };
import { opinionOf } from './opinion.js';
import type { OpinionEvidence } from './opinion.js';
import { opinionStepAt, opinionSteps } from './opinion-steps.js';
import { profileV1 } from './profile.js';

const PHASES: Readonly<Record<string, DealPhase>> = { pre: 'PRE_DEAL', operational: 'OPERATIONAL', post: 'POST_DEAL' };
const expected = golden.G5_phases;

const evidence: OpinionEvidence = {
  reached: [
    { dealId: 'D1', phase: 'PRE_DEAL', day: 0 },
    { dealId: 'D1', phase: 'OPERATIONAL', day: 90 },
  ],
  responses: expected.responses.map(([dealId, phase, number, day, goodness], index) => ({
    dealId: String(dealId),
    phase: PHASES[String(phase)]!,
    obligation: OBLIGATIONS_OF_PHASE[PHASES[String(phase)]!][Number(number) - 1]!,
    channel: index % 2 === 0 ? 'EMAIL' : 'MEETING',
    day: Number(day),
    weight: 1,
    goodness: Number(goodness),
  })),
};

describe('opinionOf', () => {
  it.each([
    ['PRE_DEAL', expected.pre],
    ['OPERATIONAL', expected.operational],
    [null, expected.final],
  ] as const)('of phase %s is the golden one', (phase, golden) => {
    const opinion = opinionOf(evidence, phase, expected.asof, profileV1);
    expect(opinion.points).toBeCloseTo(golden.points, 6);
    expect([opinion.answered, opinion.outOf]).toEqual([golden.covered, golden.applicable]);
    expect(opinion.coverage?.value).toBeCloseTo(golden.coverage, 6);
    expect(opinion.meanGoodness).toBeCloseTo(golden.mean_goodness, 6);
    expect(opinion.opinion).toBeCloseTo(golden.opinion, 6);
  });

  it('of a phase that is not reached is null, not 0', () => {
    const opinion = opinionOf(evidence, 'POST_DEAL', expected.asof, profileV1);
    expect([opinion.outOf, opinion.coverage, opinion.meanGoodness, opinion.opinion]).toEqual([0, null, null, null]);
  });

  it('splits its points by channel exactly', () => {
    const opinion = opinionOf(evidence, null, expected.asof, profileV1);
    const sum = [...opinion.pointsByChannel.values()].reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(opinion.points, 12);
    expect(opinion.pointsByChannel.size).toBe(2);
  });
});

describe('opinionSteps', () => {
  it('say the same as the opinion of any day', () => {
    const steps = opinionSteps(evidence, profileV1);
    for (const day of [0, 5, 10, 89, 90, 100, 150, 160, 179, 180, 400]) {
      const whole = opinionOf(evidence, null, day, profileV1);
      const preDeal = opinionOf(evidence, 'PRE_DEAL', day, profileV1);
      const step = opinionStepAt(steps, day);
      expect(step?.points).toBeCloseTo(whole.points, 9);
      expect([step?.outOf, step?.answeredPreDeal, step?.outOfPreDeal]).toEqual([whole.outOf, preDeal.answered, preDeal.outOf]);
    }
    expect(opinionStepAt(steps, -1)).toBeNull();
  });
});
