import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spells } from './survival.js';
import { survivalCurve } from './survival.js';
import { MOST_POINTS, shownCurve } from './survival-points.js';

type Reason = 'left' | 'sent';
const REASONS = ['left', 'sent'] as const;

const shown = (spells: readonly Spells<Reason>[]) => shownCurve(spells, survivalCurve(spells, REASONS));
const spell = (duration: number, reason: Reason | null, count = 1, enteredAfter: number | null = null): Spells<Reason> => ({
  enteredAfter,
  duration,
  reason,
  count,
});

describe('shownCurve', () => {
  it('goes from the first day under observation to the last, with the range of Greenwood', () => {
    // 10 from the start; at 4 one of 10 ends: .9, error .9·√(1/(10·9)) = .0948683; times 1.6448536 = .1560445
    const { points, resolutionDays } = shown([spell(4, 'left'), spell(7, null, 9)]);
    expect(resolutionDays).toBe(1);
    expect(points.map(({ days, atRisk, surviving }) => [days, atRisk, surviving])).toEqual([
      [0, 10, 1],
      [4, 10, 0.9],
      [7, 9, 0.9],
    ]);
    expect(points[1]?.low).toBeCloseTo(0.7439555, 6);
    expect(points[1]?.high).toBe(1);
    expect(points[2]).toMatchObject({ low: points[1]?.low, high: 1 });
  });

  it('begins where observation begins when all came late', () => {
    const { points } = shown([spell(40, 'left', 1, 29), spell(60, null, 3, 35)]);
    expect(points.map(({ days, atRisk, surviving }) => [days, atRisk, surviving])).toEqual([
      [30, 1, 1],
      [40, 4, 0.75],
      [60, 3, 0.75],
    ]);
  });

  it('at 0 has a range from 0 to where it last went', () => {
    const { points } = shown([spell(5, 'left'), spell(9, 'sent')]);
    expect(points.at(-1)).toMatchObject({ days: 9, surviving: 0, low: 0, high: points[1]?.high });
  });

  it('of nothing has no point', () => {
    expect(shown([])).toEqual({ points: [], resolutionDays: 1 });
    expect(shown([spell(5, 'left', 2, 5)])).toEqual({ points: [], resolutionDays: 1 });
  });

  it('of one who was just met has one point', () => {
    expect(shown([spell(0, null)]).points).toEqual([{ days: 0, surviving: 1, low: 1, high: 1, atRisk: 1 }]);
  });

  it('has few points, each of them exact, and shows no step later than its resolution', () => {
    const anySpell = fc.record({
      enteredAfter: fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 2 }),
      duration: fc.integer({ min: 0, max: 4000 }),
      reason: fc.option(fc.constantFrom(...REASONS)),
      count: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(anySpell, { minLength: 1, maxLength: 900 }), (spells) => {
        const steps = survivalCurve(spells, REASONS);
        const { points, resolutionDays } = shownCurve(spells, steps);
        expect(points.length).toBeLessThanOrEqual(MOST_POINTS);
        for (const { duration, surviving } of steps) {
          const at = points.find(({ days }) => days >= duration);
          expect(at!.days - duration).toBeLessThan(resolutionDays);
          expect(at!.surviving).toBeLessThanOrEqual(surviving);
        }
        for (const { days, surviving, low, high } of points) {
          const step = steps.findLast(({ duration }) => duration <= days);
          expect(surviving).toBe(step?.surviving ?? 1);
          expect(low <= surviving && surviving <= high && low >= 0 && high <= 1).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
