import { type StarRow, STAR_SCHEMA, type StarTable } from '../../server/src/analytics/star-schema.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { localDayReader } from '../../server/src/domain/local-day.js';
import { type OpenStore, openStore, RELATIONSHIPS, STATES } from './fixture.js';

const HOUR = 3_600_000;
const dayInRome = localDayReader('Europe/Rome');

/** A moment by its ISO text. */
export const at = (text: string): number => Date.parse(text);

/** A row with what matters to a test; nullable columns are null, the others dull. */
function rowOf<T extends StarTable>(table: T, dull: Partial<StarRow<T>>, given: Partial<StarRow<T>>): StarRow<T> {
  const nothing = Object.fromEntries(
    Object.entries(STAR_SCHEMA[table]).flatMap(([name, column]) => (column.isNullable ? [[name, null]] : [])),
  );
  return { ...nothing, source: 'demo', ...dull, ...given } as StarRow<T>;
}

/** A request by relationship, raised at a moment and due 24 hours later. */
export function request(
  id: string,
  relationship: number,
  raised: string,
  given: Partial<StarRow<'fact_request'>> = {},
): StarRow<'fact_request'> {
  const raisedAt = at(raised);
  const deadlineAt = given.deadline_at ?? raisedAt + 24 * HOUR;
  const answeredAt = given.answered_at ?? null;
  const dull = { relationship, id, raised_at: raisedAt, raised_day: dayInRome(raisedAt), channel: 'EMAIL', mode: 'WRITTEN' } as const;
  return rowOf('fact_request', dull, {
    deadline_at: deadlineAt,
    deadline_day: dayInRome(deadlineAt),
    answered_day: answeredAt === null ? null : dayInRome(answeredAt),
    ...given,
  });
}

export function interaction(id: string, relationship: number, occurred: string, given: Partial<StarRow<'fact_interaction'>> = {}) {
  const occurredAt = at(occurred);
  const dull = {
    relationship,
    id,
    occurred_at: occurredAt,
    day: dayInRome(occurredAt),
    channel: 'EMAIL',
    mode: 'WRITTEN',
    direction: 'OUTBOUND',
    is_human: true,
  } as const;
  return rowOf('fact_interaction', dull, given);
}

export function customerCase(id: string, relationship: number, opened: string, given: Partial<StarRow<'fact_case'>> = {}) {
  const openedAt = at(opened);
  const dull = {
    relationship,
    id,
    kind: 'COMPLAINT',
    severity: 1,
    opened_at: openedAt,
    opened_day: dayInRome(openedAt),
    reopen_count: 0,
  } as const;
  return rowOf('fact_case', dull, given);
}

export function deal(id: string, relationship: number, closed: string | null, given: Partial<StarRow<'fact_deal'>> = {}) {
  return rowOf('fact_deal', { relationship, id, closed_day: closed === null ? null : dayOf(closed), currency: 'EUR' }, given);
}

export function promise(id: string, relationship: number, due: string, given: Partial<StarRow<'fact_promise'>> = {}) {
  const dueAt = at(due);
  const madeAt = dueAt - 48 * HOUR;
  const dull = {
    relationship,
    id,
    made_by: 'SUPPLIER',
    made_at: madeAt,
    made_day: dayInRome(madeAt),
    due_at: dueAt,
    due_day: dayInRome(dueAt),
  } as const;
  return rowOf('fact_promise', dull, given);
}

export function response(id: string, relationship: number, responded: string, given: Partial<StarRow<'fact_response'>> = {}) {
  const respondedAt = at(responded);
  const dull = {
    relationship,
    id,
    responded_at: respondedAt,
    day: dayInRome(respondedAt),
    channel: 'EMAIL',
    mode: 'WRITTEN',
  } as const;
  return rowOf('fact_response', dull, given);
}

export function survey(id: string, relationship: number, asked: string, given: Partial<StarRow<'fact_survey'>> = {}) {
  const askedAt = at(asked);
  const respondedAt = given.responded_at ?? null;
  const dull = {
    relationship,
    id,
    survey_id: 'demo:survey',
    survey: 'Survey',
    is_invited: true,
    asked_at: askedAt,
    asked_day: dayInRome(askedAt),
    responded_day: respondedAt === null ? null : dayInRome(respondedAt),
    rater: respondedAt === null ? null : 'CUSTOMER',
  } as const;
  return rowOf('fact_survey', dull, given);
}

export function action(id: string, relationship: number, due: string, given: Partial<StarRow<'fact_action'>> = {}) {
  const doneAt = given.done_at ?? null;
  const dull = {
    relationship,
    id,
    practice: 'PERSONAL_NOTE',
    state: 'PLANNED',
    planned_by: 'HAND',
    due_day: dayOf(due),
    done_day: doneAt === null ? null : dayInRome(doneAt),
    currency: 'EUR',
  } as const;
  return rowOf('fact_action', dull, given);
}

export interface Facts {
  readonly fact_request?: readonly StarRow<'fact_request'>[];
  readonly fact_response?: readonly StarRow<'fact_response'>[];
  readonly fact_interaction?: readonly StarRow<'fact_interaction'>[];
  readonly fact_case?: readonly StarRow<'fact_case'>[];
  readonly fact_deal?: readonly StarRow<'fact_deal'>[];
  readonly fact_promise?: readonly StarRow<'fact_promise'>[];
  readonly fact_survey?: readonly StarRow<'fact_survey'>[];
  readonly fact_action?: readonly StarRow<'fact_action'>[];
}

/** Opens a store with the four relationships of the fixture and these events. */
export async function openFlowStore(facts: Facts, relationships = RELATIONSHIPS, states = STATES): Promise<OpenStore> {
  const open = await openStore(relationships, states);
  await fillFacts(open.store, facts);
  return open;
}

/** Puts these events into a store. */
export async function fillFacts({ writer }: StarStore, facts: Facts): Promise<void> {
  await writer.transaction(async (transaction) => {
    await transaction.append('fact_request', facts.fact_request ?? []);
    await transaction.append('fact_response', facts.fact_response ?? []);
    await transaction.append('fact_interaction', facts.fact_interaction ?? []);
    await transaction.append('fact_case', facts.fact_case ?? []);
    await transaction.append('fact_deal', facts.fact_deal ?? []);
    await transaction.append('fact_promise', facts.fact_promise ?? []);
    await transaction.append('fact_survey', facts.fact_survey ?? []);
    await transaction.append('fact_action', facts.fact_action ?? []);
  });
}

/**
 * Ten requests of three relationships. Asked at noon of November 21; "+3h" is the time to the first answer.
 *
 *   Alfa   Oct  3 +3h  quality 0.8   Oct 10 +30h quality 0.6   Oct 20 +10h           Nov 5 +1h quality 1   Nov 20 open, due on the 25th
 *   Beta   Oct  8 +20h quality 0.4   Oct 25 withdrawn          Nov 10 open, overdue
 *   Gamma  Oct 31 +26h, answered in November                   Nov 1 at 00:30 in Rome, still October in UTC, open, overdue
 */
export const REQUESTS = [
  answered('1', 1, '2025-10-03T08:00:00Z', 3, {
    quality: 0.8,
    completeness: 1,
    obligation: 'TEST_STRATEGY',
    phase: 'OPERATIONAL',
    agent_id: 'demo:ann',
    team: 'red',
  }),
  answered('2', 1, '2025-10-10T08:00:00Z', 30, {
    quality: 0.6,
    completeness: 0.5,
    obligation: 'TEST_STRATEGY',
    phase: 'OPERATIONAL',
    agent_id: 'demo:ann',
    team: 'red',
  }),
  answered('3', 1, '2025-10-20T08:00:00Z', 10, { channel: 'PHONE_CALL', mode: 'PHONE', agent_id: 'demo:bob', team: 'blue' }),
  answered('4', 1, '2025-11-05T08:00:00Z', 1, { quality: 1, completeness: 1 }),
  request('5', 1, '2025-11-20T08:00:00Z', { due_at: at('2025-11-25T08:00:00Z'), deadline_at: at('2025-11-25T08:00:00Z') }),
  answered('6', 2, '2025-10-08T08:00:00Z', 20, { quality: 0.4, completeness: 0.6, obligation: 'SPARE_PARTS', phase: 'POST_DEAL' }),
  request('7', 2, '2025-10-25T08:00:00Z', { withdrawn_at: at('2025-10-25T10:00:00Z') }),
  request('8', 2, '2025-11-10T08:00:00Z'),
  answered('9', 3, '2025-10-31T08:00:00Z', 26, {}),
  request('10', 3, '2025-10-31T23:30:00Z'),
];

function answered(id: string, relationship: number, raised: string, hours: number, given: Partial<StarRow<'fact_request'>>) {
  return request(id, relationship, raised, { answered_at: at(raised) + hours * HOUR, ...given });
}
