import type { StarRow } from '../analytics/star-schema.js';
import type { Day } from '../domain/calendar.js';
import { STREAMS } from '../domain/stream.js';
import type { PhaseResponse } from '../scoring/opinion.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { EvidenceDays, SevereCase } from './timeline.js';

/** What an answer in a timeline is made of. */
export type AnswerRow = Pick<StarRow<'fact_response'>, 'deal_id' | 'phase' | 'obligation' | 'day' | 'channel' | 'goodness' | 'rater'>;

/** What a severe case in a timeline is made of. */
export type CaseRow = Pick<StarRow<'fact_case'>, 'severity' | 'opened_day' | 'due_day' | 'resolved_day'>;

/** What the evidence in a timeline is made of. */
export type EvidenceRow = Pick<StarRow<'evidence_day'>, 'day' | 'stream' | 'cnt' | 'w_u' | 'wy_u'>;

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

/** The evidence of a relationship by day and stream alone. Sums of whole numbers: exact in any order. */
export function summedEvidence(rows: readonly EvidenceRow[]): EvidenceDays {
  const sums = new Map<number, { votes: number; weightUnits: number; goodUnits: number }>();
  for (const row of rows) {
    const key = row.day * STREAMS.length + STREAMS.indexOf(row.stream);
    const sum = sums.get(key) ?? { votes: 0, weightUnits: 0, goodUnits: 0 };
    sum.votes += row.cnt;
    sum.weightUnits += row.w_u;
    sum.goodUnits += row.wy_u;
    sums.set(key, sum);
  }
  const keys = [...sums.keys()].sort((a, b) => a - b);
  return {
    days: keys.map((key) => Math.floor(key / STREAMS.length)),
    streams: keys.map((key) => ((key % STREAMS.length) + STREAMS.length) % STREAMS.length),
    votes: keys.map((key) => sums.get(key)!.votes),
    weightUnits: keys.map((key) => sums.get(key)!.weightUnits),
    goodUnits: keys.map((key) => sums.get(key)!.goodUnits),
  };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
