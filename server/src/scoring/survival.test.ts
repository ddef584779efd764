import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { atRiskAt, durationQuantile, survivalCurve } from './survival.js';
import type { Spells } from './survival.js';

const REASONS = ['competitor', 'service', 'fraud'] as const;

/** Spells written as in the literature: `6+` is still going at 6. */
function spells(text: string): Spells<'ended'>[] {
  return text.split(',').map((word) => ({
    enteredAfter: null,
    duration: Number.parseInt(word, 10),
    reason: word.endsWith('+') ? null : 'ended',
    count: 1,
  }));
}

describe('survivalCurve', () => {
  it.each([
    [
      'the 6-MP arm of Freireich',
      '6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+',
      [6, 7, 10, 13, 16, 22, 23],
      [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179],
      [0.07636, 0.086935, 0.09635, 0.106815, 0.114054, 0.128234, 0.134591],
    ],
    [
      'the maintained arm of aml',
      '9,13,13+,18,23,28+,31,34,45+,48,161+',
      [9, 13, 18, 23, 31, 34, 48],
      [0.909091, 0.818182, 0.715909, 0.613636, 0.490909, 0.368182, 0.184091],
      [0.086678, 0.116291, 0.139665, 0.152632, 0.164193, 0.162669, 0.153493],
    ],
  ])('of %s', (_, text, durations, surviving, errors) => {
    const steps = survivalCurve(spells(text), ['ended']);
    expect(steps.map((step) => step.duration)).toEqual(durations);
    steps.forEach((step, index) => {
      expect(step.surviving).toBeCloseTo(surviving[index]!, 6);
      expect(step.standardError).toBeCloseTo(errors[index]!, 6);
    });
  });

  it('of Bewick ends at 0, where no standard error exists', () => {
    const steps = survivalCurve(spells('1,1,4,5,6+,9,9+,22'), ['ended']);
    expect(steps.map((step) => [step.duration, Number(step.surviving.toFixed(3))])).toEqual([
      [1, 0.75],
      [4, 0.625],
      [5, 0.5],
      [9, 0.333],
      [22, 0],
    ]);
    expect(steps.at(-1)?.standardError).toBeNull();
  });

  it('splits what ended by reason as in the golden values', () => {
    const { events, censored, rows } = golden.G6_competing_risks;
    const all: Spells<(typeof REASONS)[number]>[] = [
      ...REASONS.flatMap((reason) =>
        Object.entries(events[reason]).map(([duration, count]) => ({ enteredAfter: null, duration: Number(duration), reason, count })),
      ),
      ...Object.entries(censored).map(([duration, count]) => ({ enteredAfter: null, duration: Number(duration), reason: null, count })),
    ];
    const steps = survivalCurve(all, REASONS);
    expect(steps).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const step = steps[index]!;
      expect([step.duration, step.atRisk]).toEqual([row.t, row.at_risk]);
      expect(step.surviving).toBeCloseTo(row.S, 6);
      for (const reason of REASONS) expect(step.incidence[reason]).toBeCloseTo(row.cif[reason], 6);
    });
  });

  it('counts a late entrant only after it came under observation', () => {
    const steps = survivalCurve(
      [
        { enteredAfter: null, duration: 10, reason: 'ended', count: 1 },
        { enteredAfter: null, duration: 30, reason: null, count: 1 },
        { enteredAfter: 10, duration: 20, reason: 'ended', count: 1 },
      ],
      ['ended'],
    );
    // at 10: 1 of 2; at 20: 1 of 2
    expect(steps.map((step) => [step.duration, step.atRisk, step.surviving])).toEqual([
      [10, 2, 0.5],
      [20, 2, 0.25],
    ]);
  });

  it('leaves out what came under observation only after it ended', () => {
    const late = { enteredAfter: 10, duration: 10, reason: 'ended', count: 5 } as const;
    expect(survivalCurve([...spells('10,12+'), late], ['ended'])).toEqual(survivalCurve(spells('10,12+'), ['ended']));
  });

  it('of nothing has no step', () => {
    expect(survivalCurve([], ['ended'])).toEqual([]);
  });

  it('is the same whether equal spells are counted together or one by one', () => {
    const together: Spells<'ended'>[] = [
      { enteredAfter: null, duration: 6, reason: 'ended', count: 3 },
      { enteredAfter: null, duration: 6, reason: null, count: 2 },
      { enteredAfter: 2, duration: 9, reason: 'ended', count: 2 },
    ];
    const oneByOne = together.flatMap((spell) => Array.from({ length: spell.count }, () => ({ ...spell, count: 1 })));
    expect(survivalCurve(together, ['ended'])).toEqual(survivalCurve(oneByOne, ['ended']));
  });
});

describe('survivalCurve with late entry', () => {
  const late = (enteredAfter: number, duration: number, reason: 'ended' | null, count: number): Spells<'ended'> => ({
    enteredAfter,
    duration,
    reason,
    count,
  });

  it('is not decided by the few that were seen young', () => {
    // at 5 the only one seen so young ends; from 20 on 40 are seen, of whom 10 end at 30
    const all = [...spells('5'), late(19, 30, 'ended', 10), late(19, 60, null, 30)];
    expect(survivalCurve(all, ['ended']).map((step) => [step.duration, step.atRisk, step.surviving])).toEqual([[30, 40, 0.75]]);
  });

  it('counts a young end as long as a tenth is seen young, before and after a gap', () => {
    // at 5 one of 5; at 8 one of 1 while 40 are to come; at 30 ten of 40
    const all = [...spells('5,6+,6+,6+,8'), late(19, 30, 'ended', 10), late(19, 60, null, 30)];
    expect(survivalCurve(all, ['ended']).map((step) => [step.duration, step.atRisk])).toEqual([
      [5, 5],
      [30, 40],
    ]);
    expect(survivalCurve(all, ['ended']).at(-1)?.surviving).toBeCloseTo(0.6, 12);
  });
});

describe('atRiskAt', () => {
  it('counts who is under observation and still there just before', () => {
    const all = [...spells('3,5+,8'), { enteredAfter: 4, duration: 9, reason: 'ended', count: 2 } as const];
    expect([0, 3, 4, 5, 6, 9, 10].map((duration) => atRiskAt(all, duration))).toEqual([3, 3, 2, 4, 3, 2, 0]);
  });
});

describe('durationQuantile', () => {
  const steps = survivalCurve(spells('1,1,4,5,6+,9,9+,22'), ['ended']);

  it('is the first duration at which the share has ended', () => {
    // Bewick: 1 .75, 4 .625, 5 .5, 9 .333, 22 0
    expect([0.25, 0.3, 0.5, 0.75, 1].map((share) => durationQuantile(steps, share))).toEqual([1, 4, 5, 22, 22]);
  });

  it('is null where the curve does not reach', () => {
    expect(durationQuantile(survivalCurve(spells('1,1,4,5,6+,9,9+,22+'), ['ended']), 0.75)).toBeNull();
    expect(durationQuantile([], 0.5)).toBeNull();
  });
});
