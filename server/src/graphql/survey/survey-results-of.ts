import type { Estimate } from '../../domain/estimate.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { SurveyItem } from '../../domain/record/survey.js';
import type { SurveyInstrument } from '../../domain/survey-instrument.js';
import type { MarkCount, SurveyAnswers } from '../../projection/survey-result-reader.js';
import { nonResponseBound } from '../../scoring/nps.js';
import { surveyScore, type SurveyScore } from '../../scoring/survey-score.js';
import { NORMAL_QUANTILE_90, wilsonRange } from '../../scoring/wilson.js';
import type { SurveyItemResult, SurveyResults, SurveyScoreType } from './survey-results.type.js';

/** Below so many answers a score is LOW_N. */
const ENOUGH_ANSWERS = 5;

/** What a survey found, out of all that was answered to it and to others. */
export function surveyResultsOf(survey: RecordOf<'survey'>, { turnouts, marks, questions }: SurveyAnswers): SurveyResults {
  const turnout = turnouts.find(({ surveyId }) => surveyId === survey.id);
  const { invited = 0, answered = 0, unasked = 0, relationshipsInvited = 0, relationshipsAnswered = 0 } = turnout ?? {};
  const own = marks.filter(({ surveyId }) => surveyId === survey.id);
  const headline = (instrument: SurveyInstrument): SurveyScoreType | null => {
    const keys = new Set(survey.items.filter((item) => item.instrument === instrument).map(({ key }) => key));
    const given = own.filter(({ question }) => keys.has(question));
    return keys.size === 0 ? null : scoreOf(instrument, given, relationshipsAnswered, invited === 0 ? null : answered / invited);
  };
  const itemResult = (item: SurveyItem): SurveyItemResult => {
    const question = questions.find((one) => one.surveyId === survey.id && one.question === item.key);
    const given = own.filter((one) => one.question === item.key);
    const rate = invited === 0 ? null : Math.min(1, (question?.invitationsAnswered ?? 0) / invited);
    const score = scoreOf(item.instrument, given, question?.relationships ?? 0, rate);
    return {
      key: item.key,
      instrument: item.instrument,
      stream: item.stream ?? null,
      text: item.text ?? null,
      score: score.score,
      nonResponse: score.nonResponse,
      answered: answersOf(given),
      texts: question?.texts ?? 0,
      meanMark: answersOf(given) === 0 ? null : given.reduce((sum, one) => sum + one.mark! * one.answers, 0) / answersOf(given),
      marks: given.map((one) => ({ mark: one.mark!, answers: one.answers })),
    };
  };
  return {
    invited,
    answered,
    answeredUnasked: unasked,
    responseRate: responseRate(answered, invited, relationshipsInvited),
    csat: headline('CSAT'),
    nps: headline('NPS'),
    ces: headline('CES'),
    items: survey.items.map(itemResult),
  };
}

function scoreOf(
  instrument: SurveyInstrument,
  given: readonly MarkCount[],
  relationships: number,
  responseRate: number | null,
): SurveyScoreType {
  const score = surveyScore(
    instrument,
    given.map(({ value, answers }) => ({ value: value!, answers })),
  );
  return {
    score: estimateOf(score, relationships),
    nonResponse: score === null || responseRate === null ? null : nonResponseBound(score.score, responseRate, score),
  };
}

function estimateOf(score: SurveyScore | null, relationships: number): Estimate {
  if (score === null) return { value: null, low: null, high: null, n: 0, relationships: 0, status: 'NO_DATA' };
  const { score: value, low, high, n } = score;
  return { value, low, high, n, relationships, status: n < ENOUGH_ANSWERS ? 'LOW_N' : 'OK' };
}

function responseRate(answered: number, invited: number, relationships: number): Estimate {
  const range = wilsonRange(answered, invited, NORMAL_QUANTILE_90);
  if (range === null) return { value: null, low: null, high: null, n: 0, relationships: 0, status: 'NO_DATA' };
  const status = invited < ENOUGH_ANSWERS ? 'LOW_N' : 'OK';
  return { value: (100 * answered) / invited, low: 100 * range.low, high: 100 * range.high, n: invited, relationships, status };
}

function answersOf(given: readonly MarkCount[]): number {
  return given.reduce((sum, { answers }) => sum + answers, 0);
}
