import type { SurveyInstrument } from '../domain/survey-instrument.js';
import { netPromoterScore, type ScoreScale } from './nps.js';
import { NORMAL_QUANTILE_90, wilsonRange } from './wilson.js';

/** How often an answer was given, with its goodness from 0 (worst) to 1 (best). */
export interface AnswerCount {
  readonly value: number;
  readonly answers: number;
}

/** The score of a question with its 90 % range, and the ends of its scale. */
export interface SurveyScore extends ScoreScale {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** 4 or 5 where marks run from 1 to 5. */
const SATISFIED = 0.75;
/** 5 to 7 where marks run from 1 to 7 are more than this. */
const NEUTRAL = 0.5;
/** 9 or 10, and 7 or 8, where marks run from 0 to 10. */
const PROMOTER = 0.9;
const PASSIVE = 0.7;
/** Marks are scaled by a division: 9 of 10 must be 0.9 all the same. */
const ROUNDING = 1e-9;

/**
 * What answers to a question say: of CSAT the percentage that is satisfied, of CES that found it easy, of NPS the net
 * promoter score, of every other scale the mean of the answers as a percentage of the best. Null: no answer.
 */
export function surveyScore(instrument: SurveyInstrument, counts: readonly AnswerCount[]): SurveyScore | null {
  const n = answersOf(counts, () => true);
  if (n === 0 || instrument === 'FREE_TEXT') return null;
  switch (instrument) {
    case 'CSAT':
      return shareOf(
        answersOf(counts, (value) => value >= SATISFIED - ROUNDING),
        n,
      );
    case 'CES':
      return shareOf(
        answersOf(counts, (value) => value > NEUTRAL + ROUNDING),
        n,
      );
    case 'NPS':
      return promoterScore(counts, n);
    default:
      return meanOf(counts, n);
  }
}

function answersOf(counts: readonly AnswerCount[], counted: (value: number) => boolean): number {
  return counts.reduce((sum, { value, answers }) => sum + (counted(value) ? answers : 0), 0);
}

function shareOf(successes: number, n: number): SurveyScore {
  const { low, high } = wilsonRange(successes, n, NORMAL_QUANTILE_90)!;
  return { score: (100 * successes) / n, low: 100 * low, high: 100 * high, n, worst: 0, best: 100 };
}

function promoterScore(counts: readonly AnswerCount[], n: number): SurveyScore {
  const promoters = answersOf(counts, (value) => value >= PROMOTER - ROUNDING);
  const detractors = answersOf(counts, (value) => value < PASSIVE - ROUNDING);
  const { score, standardError } = netPromoterScore({ promoters, passives: n - promoters - detractors, detractors })!;
  const reach = NORMAL_QUANTILE_90 * standardError;
  return { score, low: Math.max(-100, score - reach), high: Math.min(100, score + reach), n, worst: -100, best: 100 };
}

/** One answer says nothing of how answers differ: its range is the whole scale. */
function meanOf(counts: readonly AnswerCount[], n: number): SurveyScore {
  const mean = counts.reduce((sum, { value, answers }) => sum + value * answers, 0) / n;
  if (n === 1) return { score: 100 * mean, low: 0, high: 100, n, worst: 0, best: 100 };
  const variance = counts.reduce((sum, { value, answers }) => sum + answers * (value - mean) ** 2, 0) / (n - 1);
  const reach = NORMAL_QUANTILE_90 * Math.sqrt(variance / n);
  return { score: 100 * mean, low: 100 * Math.max(0, mean - reach), high: 100 * Math.min(1, mean + reach), n, worst: 0, best: 100 };
}
