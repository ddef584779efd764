import type { SurveyAnswer, SurveyItem } from '../record/survey.js';
import type { RuleBreach, RuleOfReference } from './record-rule.js';

/** Every answer is to a question of the survey, on its scale where the question has one and in words where it has none. */
export const answersToQuestions: RuleOfReference<'surveyResponse', 'surveyId', 'items'> = {
  referenceField: 'surveyId',
  fields: ['items'],
  keptBy: 'items',
  breachOf: ({ answers, surveyId }, { items }): RuleBreach | null => {
    for (const answer of answers) {
      const item = items.find(({ key }) => key === answer.key);
      if (item === undefined) {
        return { code: 'UNKNOWN_QUESTION', field: 'answers', value: answer.key, rule: `The survey "${surveyId}" asks no such question.` };
      }
      const breach = outsideScale(answer, item);
      if (breach) return breach;
    }
    return null;
  },
};

function outsideScale({ key, value }: SurveyAnswer, { low, high }: SurveyItem): RuleBreach | null {
  if (value == null) return null;
  const code = 'ANSWER_OUTSIDE_SCALE';
  if (low == null || high == null)
    return { code, field: 'answers', value: `${key}=${value}`, rule: `The question "${key}" is answered in words.` };
  if (value >= low && value <= high) return null;
  return { code, field: 'answers', value: `${key}=${value}`, rule: `The question "${key}" is answered on a scale from ${low} to ${high}.` };
}
