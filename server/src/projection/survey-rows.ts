import type { StarRow } from '../analytics/star-schema.js';
import type { SurveyItem, SurveyRecord, SurveyResponseRecord } from '../domain/record/survey.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import type { SurveyInstrument } from '../domain/survey-instrument.js';
import { STREAM_OF_INSTRUMENT } from '../scoring/votes/stream-of-instrument.js';
import { answerValue } from '../scoring/votes/survey-votes.js';
import { dayOrNull, reachedBy, whoOf } from './acted-by.js';
import type { ActivityContext, ActivityRows } from './activity-rows.js';

type Answered = Pick<StarRow<'fact_survey'>, 'responded_at' | 'responded_day' | 'rater' | 'csat' | 'nps' | 'ces'>;

/** Who was asked and who answered, and every answer by itself. A survey that is not recorded leaves no row. */
export function surveyRows(
  history: RelationshipHistory,
  context: ActivityContext,
): Pick<ActivityRows, 'fact_survey' | 'fact_survey_answer'> {
  const surveys = new Map(history.surveys.map((survey) => [survey.id, survey]));
  const invitations = new Set(history.surveyInvitations.map(({ id }) => id));
  const first = new Map<string, SurveyResponseRecord>();
  const others: SurveyResponseRecord[] = [];
  for (const response of history.surveyResponses) {
    const { invitationId } = response;
    if (invitationId == null || !invitations.has(invitationId) || first.has(invitationId)) others.push(response);
    else first.set(invitationId, response);
  }
  const rowsOf = <R extends { readonly surveyId: string }, T>(records: readonly R[], row: (record: R, survey: SurveyRecord) => T): T[] =>
    records.flatMap((record) => {
      const survey = surveys.get(record.surveyId);
      return survey === undefined ? [] : [row(record, survey)];
    });
  return {
    fact_survey: [
      ...rowsOf(history.surveyInvitations, (record, survey) => ({
        ...askedRow(record, record.invitedAt, survey, context),
        is_invited: true,
        ...answered(first.get(record.id) ?? null, survey, context),
      })),
      ...rowsOf(others, (record, survey) => ({
        ...askedRow(record, record.respondedAt, survey, context),
        is_invited: false,
        ...answered(record, survey, context),
      })),
    ],
    fact_survey_answer: rowsOf(history.surveyResponses, (record, survey) => answerRows(record, survey, context)).flat(),
  };
}

function askedRow(
  record: RelationshipHistory['surveyInvitations'][number] | SurveyResponseRecord,
  askedAt: number,
  survey: SurveyRecord,
  { relationship, teams, dayOf }: ActivityContext,
): Omit<StarRow<'fact_survey'>, 'is_invited' | keyof Answered> {
  return {
    relationship,
    id: record.id,
    survey_id: survey.id,
    survey: survey.name,
    wave: survey.wave ?? null,
    asked_at: askedAt,
    asked_day: dayOf(askedAt),
    ...reachedBy(record.channel),
    ...whoOf(record, record.agentId, teams),
  };
}

function answered(response: SurveyResponseRecord | null, survey: SurveyRecord, { dayOf }: ActivityContext): Answered {
  const mean = (instrument: SurveyInstrument) => (response === null ? null : meanAnswer(response, survey, instrument));
  return {
    responded_at: response?.respondedAt ?? null,
    responded_day: dayOrNull(response?.respondedAt, dayOf),
    rater: response === null ? null : (response.rater ?? 'CUSTOMER'),
    csat: mean('CSAT'),
    nps: mean('NPS'),
    ces: mean('CES'),
  };
}

function meanAnswer({ answers }: SurveyResponseRecord, { items }: SurveyRecord, instrument: SurveyInstrument): number | null {
  const asked = new Map(items.filter((item) => item.instrument === instrument).map((item) => [item.key, item]));
  const values = answers.flatMap((answer) => {
    const item = asked.get(answer.key);
    const value = item === undefined ? null : answerValue(answer, item);
    return value === null ? [] : [value];
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function answerRows(
  record: SurveyResponseRecord,
  survey: SurveyRecord,
  { relationship, teams, dayOf }: ActivityContext,
): StarRow<'fact_survey_answer'>[] {
  const questions = new Map<string, SurveyItem>(survey.items.map((item) => [item.key, item]));
  return record.answers.flatMap((answer) => {
    const item = questions.get(answer.key);
    if (item === undefined || (answer.value == null && answer.text == null)) return [];
    return {
      relationship,
      response_id: record.id,
      question: answer.key,
      survey_id: survey.id,
      survey: survey.name,
      wave: survey.wave ?? null,
      invitation_id: record.invitationId ?? null,
      instrument: item.instrument,
      stream: item.stream ?? (item.instrument === 'FREE_TEXT' ? null : STREAM_OF_INSTRUMENT[item.instrument]),
      responded_at: record.respondedAt,
      day: dayOf(record.respondedAt),
      mark: answer.value ?? null,
      value: answerValue(answer, item),
      has_text: answer.text != null,
      rater: record.rater ?? 'CUSTOMER',
      ...reachedBy(record.channel),
      ...whoOf(record, record.agentId, teams),
    };
  });
}
