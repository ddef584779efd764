import { describe, expect, it } from 'vitest';
import { nonResponseBound } from './nps.js';
import { surveyScore } from './survey-score.js';

const marks = (low: number, high: number, ...given: readonly number[]) =>
  given.map((mark) => ({ value: (mark - low) / (high - low), answers: 1 }));

describe('surveyScore', () => {
  it('of satisfaction is the percentage of 4 and 5, with its Wilson range', () => {
    // 3 of 5; z = 1.645: (0.6 + 0.2706 ± 1.645·√(0.24/5 + 0.02706)) / 1.5411
    const score = surveyScore('CSAT', marks(1, 5, 5, 4, 4, 3, 1))!;
    expect(score).toMatchObject({ n: 5, worst: 0, best: 100 });
    expect(score.score).toBeCloseTo(60, 10);
    expect(score.low).toBeCloseTo(27.26, 1);
    expect(score.high).toBeCloseTo(85.71, 1);
  });

  it('of ease is the percentage above the middle', () => {
    expect(surveyScore('CES', marks(1, 7, 5, 4, 7, 1))!.score).toBe(50);
  });

  it('of recommendation counts 9 and 10 against 0 to 6', () => {
    // 7 promoters, 2 passives, 1 detractor
    const score = surveyScore('NPS', marks(0, 10, 9, 9, 9, 10, 10, 10, 9, 7, 8, 6))!;
    expect(score.score).toBeCloseTo(60, 10);
    // 100·√((0.8 − 0.36) / 10) = 20.976; 60 ± 1.645·20.976
    expect(score.low).toBeCloseTo(25.5, 1);
    expect(score.high).toBeCloseTo(94.5, 1);
    expect(score).toMatchObject({ worst: -100, best: 100 });
  });

  it('of any other scale is the mean, and one answer leaves the whole scale open', () => {
    const score = surveyScore('ATTRIBUTE_ITEM', marks(1, 5, 5, 3))!;
    // mean 0.75, sd 0.3536, 1.645·0.3536/√2 = 0.4112
    expect(score.score).toBe(75);
    expect(score.low).toBeCloseTo(33.88, 1);
    expect(score.high).toBe(100);
    expect(surveyScore('SWITCHING_ASSESSMENT', marks(1, 5, 3))).toEqual({ score: 50, low: 0, high: 100, n: 1, worst: 0, best: 100 });
  });

  it('of nothing, or of words, is null', () => {
    expect(surveyScore('NPS', [])).toBeNull();
    expect(surveyScore('FREE_TEXT', marks(1, 5, 5))).toBeNull();
  });
});

it('a share is bounded by all of the rest, or none of it', () => {
  // half answered, 60 % of them satisfied: 30 to 80 of all
  const bound = nonResponseBound(60, 0.5, { worst: 0, best: 100 });
  expect(bound).toEqual({ low: 30, high: 80 });
});
