import type { StarRow } from '../analytics/star-schema.js';
import type { Day } from '../domain/calendar.js';
import type { PhaseResponse } from '../scoring/opinion.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { SevereCase } from './timeline.js';

/** What an answer in a timeline is made of. */
export type AnswerRow = Pick<StarRow<'fact_response'>, 'deal_id' | 'phase' | 'obligation' | 'day' | 'channel' | 'goodness' | 'rater'>;

/** What a severe case in a timeline is made of. */
export type CaseRow = Pick<StarRow<'fact_case'>, 'severity' | 'opened_day' | 'due_day' | 'resolved_day'>;

/** The judged responses to obligations of deals, in an order that is the same however the rows came. */
export function answersOf(rows: readonly AnswerRow[], profile: ScoringProfile): PhaseResponse[] {
  const answers: PhaseResponse[] = [];
  for (const { deal_id, phase, obligation, day, channel, goodness, rater } of rows) {
    if (deal_id === null || phase === null || obligation === null || goodness === null) continue;
    answers.push({ dealId: deal_id, phase, obligation, channel, day, goodness, weight: rater === null ? 1 : profile.raterFactor[rater] });
  }
  return answers.sort(
    (a, b) =>
      a.day - b.day ||
      compared(a.dealId, b.dealId) ||
      compared(a.obligation, b.obligation) ||
      a.goodness - b.goodness ||
      a.weight - b.weight,
  );
}

/** The days of interactions, each once, ascending. */
export function contactDaysOf(rows: readonly { readonly day: Day }[]): Day[] {
  return [...new Set(rows.map(({ day }) => day))].sort((a, b) => a - b);
}

/** The cases of the severity that makes an overdue one critical. */
export function severeCasesOf(rows: readonly CaseRow[], profile: ScoringProfile): SevereCase[] {
  const cases: SevereCase[] = [];
  for (const { severity, opened_day, due_day, resolved_day } of rows) {
    if (severity < profile.status.severeSeverity || due_day === null) continue;
    cases.push({ openedDay: opened_day, dueDay: due_day, resolvedDay: resolved_day });
  }
  return cases.sort((a, b) => a.openedDay - b.openedDay);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
