import type { Parameter, Row } from '../analytics/analytics-store.js';
import type { StarRow } from '../analytics/star-schema.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { answersOf, contactDaysOf, severeCasesOf, summedEvidence } from './timeline-parts.js';
import type { AnswerRow, CaseRow, EvidenceRow } from './timeline-parts.js';
import type { DealCourse, RelationshipTimeline } from './timeline.js';

/** Asks the analytics store, inside a transaction or outside. */
export type Ask = <R extends Row>(sql: string, parameters?: readonly Parameter[]) => Promise<R[]>;

/** Which relationships are meant, by key: those listed, or all from one key until before another. */
export type Keys = readonly number[] | { readonly from: number; readonly until: number };

type Of<R> = R & { readonly relationship: number };
type DealRow = Pick<
  StarRow<'fact_deal'>,
  'id' | 'pre_deal_day' | 'operational_day' | 'post_deal_day' | 'closed_day' | 'outcome' | 'amount' | 'renewal_due_day' | 'renewed_day'
>;

/** The timelines of relationships, by key, read back from what was projected: seven statements however many they are. */
export async function readTimelines(ask: Ask, keys: Keys, profile: ScoringProfile): Promise<Map<number, RelationshipTimeline>> {
  const read = <R extends object>(columns: string, table: string, order = ''): Promise<Of<R>[]> =>
    ask<Of<R> & Row>(`SELECT ${columns} FROM ${table} WHERE ${within('relationship', keys)} ${order}`, parametersOf(keys));
  const heads = await ask<{ key: number; started_day: number | null; ended_day: number | null }>(
    `SELECT "key", started_day, ended_day FROM relationship WHERE ${within('"key"', keys)} ORDER BY "key"`,
    parametersOf(keys),
  );
  const types = grouped(
    await read<StarRow<'type_spell'>>('relationship, type, since_day', 'type_spell', 'ORDER BY relationship, since_day'),
  );
  const stages = grouped(
    await read<Pick<StarRow<'stage_change'>, 'to_stage' | 'day'>>(
      'relationship, to_stage, day',
      'stage_change',
      'ORDER BY relationship, occurred_at, id',
    ),
  );
  const evidence = grouped(
    await read<EvidenceRow>(
      'relationship, day, stream, sum(cnt) AS cnt, sum(w_u) AS w_u, sum(wy_u) AS wy_u',
      'evidence_day',
      'GROUP BY relationship, day, stream',
    ),
  );
  const contacts = grouped(await read<{ day: number }>('DISTINCT relationship, day', 'fact_interaction'));
  const deals = grouped(
    await read<DealRow>(
      `relationship, id, pre_deal_day, operational_day, post_deal_day, closed_day, outcome, amount, renewal_due_day, renewed_day`,
      'fact_deal',
      'ORDER BY relationship, id',
    ),
  );
  const answers = grouped(
    await read<AnswerRow>('relationship, deal_id, phase, obligation, day, channel, goodness, rater', 'fact_response'),
  );
  const cases = grouped(await read<CaseRow>('relationship, severity, opened_day, due_day, resolved_day', 'fact_case'));
  return new Map(
    heads.map(({ key, started_day, ended_day }) => [
      key,
      {
        startedDay: started_day,
        endedDay: ended_day,
        types: (types.get(key) ?? []).map(({ type, since_day }) => ({ type, sinceDay: since_day })),
        stages: (stages.get(key) ?? []).map(({ to_stage, day }) => ({ stage: to_stage, sinceDay: day })),
        evidence: summedEvidence(evidence.get(key) ?? []),
        contactDays: contactDaysOf(contacts.get(key) ?? []),
        deals: (deals.get(key) ?? []).map(courseOf),
        answers: answersOf(answers.get(key) ?? [], profile),
        severeCases: severeCasesOf(cases.get(key) ?? [], profile),
      },
    ]),
  );
}

function courseOf(row: DealRow): DealCourse {
  return {
    id: row.id,
    phaseDays: { PRE_DEAL: row.pre_deal_day, OPERATIONAL: row.operational_day, POST_DEAL: row.post_deal_day },
    closedDay: row.closed_day,
    outcome: row.outcome,
    amount: row.amount,
    renewalDueDay: row.renewal_due_day,
    renewedDay: row.renewed_day,
  };
}

function within(column: string, keys: Keys): string {
  return 'from' in keys ? `${column} >= $1 AND ${column} < $2` : `${column} IN (SELECT unnest($1))`;
}

function parametersOf(keys: Keys): Parameter[] {
  return 'from' in keys ? [keys.from, keys.until] : [keys];
}

function grouped<R extends { readonly relationship: number }>(rows: readonly R[]): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const group = groups.get(row.relationship);
    if (group === undefined) groups.set(row.relationship, [row]);
    else group.push(row);
  }
  return groups;
}
