import type { RowScope } from '../access/row-scope.js';
import type { AnalyticsStore, QueryOptions } from '../analytics/analytics-store.js';
import { scopeCondition } from '../analytics/scope-condition.js';

/** Who was asked and who answered a survey, of the relationships in a scope. */
export interface SurveyTurnout {
  readonly surveyId: string;
  readonly invited: number;
  /** Invitations that were answered. */
  readonly answered: number;
  /** Responses that answer no invitation, or one a second time. */
  readonly unasked: number;
  /** Relationships that were asked, and that answered. */
  readonly relationshipsInvited: number;
  readonly relationshipsAnswered: number;
}

/** How often one mark was given to one question. */
export interface MarkCount {
  readonly surveyId: string;
  readonly question: string;
  /** Null: answered in words alone. */
  readonly mark: number | null;
  /** The goodness of the mark, 0 (worst) to 1 (best). */
  readonly value: number | null;
  readonly answers: number;
  /** Different relationships that gave it. */
  readonly relationships: number;
}

/** How many of a question's answers came from where. */
export interface QuestionTurnout {
  readonly surveyId: string;
  readonly question: string;
  /** Invitations to which the question was answered with a mark. */
  readonly invitationsAnswered: number;
  readonly relationships: number;
  readonly texts: number;
}

/** Everything that was answered to surveys. */
export interface SurveyAnswers {
  readonly turnouts: readonly SurveyTurnout[];
  readonly marks: readonly MarkCount[];
  readonly questions: readonly QuestionTurnout[];
}

/** What was answered to surveys by the relationships in a scope. Three statements, however many surveys are asked about. */
export class SurveyResultReader {
  constructor(private readonly store: AnalyticsStore) {}

  async answers(scope: RowScope, surveyIds: readonly string[], options: QueryOptions = {}): Promise<SurveyAnswers> {
    const inScope = scopeCondition(scope, 'r', 1);
    const parameters = [surveyIds, ...inScope.parameters];
    const ofSurveys = (table: string): string =>
      `FROM ${table} AS f JOIN relationship AS r ON r.key = f.relationship
       WHERE f.survey_id IN (SELECT unnest($1)) AND ${inScope.sql}`;
    const [turnouts, marks, questions] = await Promise.all([
      this.store.query<SurveyTurnout & Row>(
        `SELECT f.survey_id AS "surveyId",
           CAST(count(*) FILTER (WHERE f.is_invited) AS INTEGER) AS invited,
           CAST(count(*) FILTER (WHERE f.is_invited AND f.responded_at IS NOT NULL) AS INTEGER) AS answered,
           CAST(count(*) FILTER (WHERE NOT f.is_invited) AS INTEGER) AS unasked,
           CAST(count(DISTINCT f.relationship) FILTER (WHERE f.is_invited) AS INTEGER) AS "relationshipsInvited",
           CAST(count(DISTINCT f.relationship) FILTER (WHERE f.responded_at IS NOT NULL) AS INTEGER) AS "relationshipsAnswered"
         ${ofSurveys('fact_survey')} GROUP BY f.survey_id ORDER BY f.survey_id`,
        parameters,
        options,
      ),
      this.store.query<MarkCount & Row>(
        `SELECT f.survey_id AS "surveyId", f.question, f.mark, f.value, CAST(count(*) AS INTEGER) AS answers,
           CAST(count(DISTINCT f.relationship) AS INTEGER) AS relationships
         ${ofSurveys('fact_survey_answer')} AND f.mark IS NOT NULL
         GROUP BY f.survey_id, f.question, f.mark, f.value ORDER BY f.survey_id, f.question, f.mark`,
        parameters,
        options,
      ),
      this.store.query<QuestionTurnout & Row>(
        `SELECT f.survey_id AS "surveyId", f.question,
           CAST(count(DISTINCT f.invitation_id) FILTER (WHERE f.mark IS NOT NULL) AS INTEGER) AS "invitationsAnswered",
           CAST(count(DISTINCT f.relationship) FILTER (WHERE f.mark IS NOT NULL) AS INTEGER) AS relationships,
           CAST(count(*) FILTER (WHERE f.has_text) AS INTEGER) AS texts
         ${ofSurveys('fact_survey_answer')} GROUP BY f.survey_id, f.question ORDER BY f.survey_id, f.question`,
        parameters,
        options,
      ),
    ]);
    return { turnouts, marks, questions };
  }
}

type Row = Readonly<Record<string, string | number | null>>;
