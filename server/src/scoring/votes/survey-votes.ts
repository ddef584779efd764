import type { SurveyAnswer, SurveyItem, SurveyResponseRecord } from '../../domain/record/survey.js';
import { scaledValue } from '../values/scaled-value.js';
import type { Measure } from './measure.js';
import { STREAM_OF_INSTRUMENT } from './stream-of-instrument.js';
import { dimensionsOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/**
 * One measure for each question that was answered on its scale, on the stream that it names or its instrument's; the
 * answers of one response on one stream are one event. A free text makes no vote, nor does an answer to a question that
 * the survey does not ask any more or on a scale that it does not reach.
 */
export function surveyMeasures(record: SurveyResponseRecord, context: VoteContext): Measure[] {
  const questions = context.questions.get(record.surveyId);
  const day = context.dayOf(record.respondedAt);
  const rater = record.rater ?? 'CUSTOMER';
  return record.answers.flatMap((answer): Measure[] => {
    const item = questions?.get(answer.key);
    if (item === undefined || item.instrument === 'FREE_TEXT') return [];
    const stream = item.stream ?? STREAM_OF_INSTRUMENT[item.instrument];
    const value = answerValue(answer, item);
    if (stream === null || value === null) return [];
    return [
      {
        event: `survey response ${record.id}`,
        recordKind: 'surveyResponse',
        recordId: record.id,
        stream,
        at: record.respondedAt,
        day,
        weight: context.profile.instrumentWeight[item.instrument] * context.profile.raterFactor[rater],
        value,
        rater,
        ...dimensionsOf(record, undefined, 'INBOUND', day, context),
      },
    ];
  });
}

/** The value of an answer, 0 to 1, null: it has none on the question's scale. */
export function answerValue({ value }: SurveyAnswer, { low, high, isReversed }: SurveyItem): number | null {
  if (value == null || low == null || high == null || value < low || value > high) return null;
  return scaledValue(value, low, high, isReversed ?? false);
}
