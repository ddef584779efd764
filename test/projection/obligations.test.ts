import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import type { AnyRecord, RecordOf } from '../../server/src/domain/record/record-kind.js';
import { ObligationReader } from '../../server/src/projection/obligation-reader.js';
import { PhaseContactReader } from '../../server/src/projection/phase-contact-reader.js';
import { Projector } from '../../server/src/projection/projector.js';
import type { ObligationState } from '../../server/src/scoring/obligation-state.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { bareRelationship } from './golden-evidence.js';

const NOW = Date.parse('2025-11-21T11:00:00Z');
const TODAY = dayOf('2025-11-21');
const PLANT = 'golden:plant';
const QUIET = 'golden:quiet';
const LOUD = 'golden:loud';

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
let numbered = 0;
const next = (): string => `golden:${(numbered += 1)}`;

function relationship(id: string, type: RecordOf<'typeChange'>['type'], owner: string): AnyRecord[] {
  return [
    ...bareRelationship(id).slice(0, 2),
    {
      kind: 'relationship',
      record: { id, accountId: `${id}/account`, businessUnitId: 'golden:unit', ownerId: owner, startedOn: '2025-01-01' },
    },
    { kind: 'typeChange', record: { id: `${id}/type`, relationshipId: id, type, since: '2025-01-01' } },
  ];
}
function deal(relationshipId: string, key: string, given: Partial<RecordOf<'deal'>>): AnyRecord {
  return { kind: 'deal', record: { id: `${relationshipId}/${key}`, relationshipId, ...given } };
}
function response(relationshipId: string, date: string, given: Partial<RecordOf<'response'>>): AnyRecord {
  return { kind: 'response', record: { id: next(), relationshipId, respondedAt: noon(date), channel: 'EMAIL', ...given } };
}
function request(relationshipId: string, id: string, date: string, given: Partial<RecordOf<'request'>>): AnyRecord {
  return { kind: 'request', record: { id, relationshipId, raisedAt: noon(date), channel: 'PHONE_CALL', ...given } };
}
function contact(relationshipId: string, date: string, given: Partial<RecordOf<'interaction'>>): AnyRecord {
  return {
    kind: 'interaction',
    record: { id: next(), relationshipId, occurredAt: noon(date), channel: 'PHONE_CALL', direction: 'INBOUND', isHuman: true, ...given },
  };
}

/** The plant has an operational deal, a fresh one, a lost one; the quiet one was not told anything; the loud one calls more and more. */
const WORLD: readonly AnyRecord[] = [
  { kind: 'agent', record: { id: 'golden:ann', name: 'Ann', team: 'North' } },
  { kind: 'agent', record: { id: 'golden:bob', name: 'Bob', team: 'South' } },
  ...relationship(PLANT, 'LONG_TERM', 'golden:ann'),
  { kind: 'contact', record: { id: 'golden:clara', accountId: `${PLANT}/account`, name: 'Clara' } },
  deal(PLANT, 'running', { preDealOn: '2025-06-01', operationalOn: '2025-09-01', agentId: 'golden:bob' }),
  deal(PLANT, 'fresh', { preDealOn: '2025-11-01' }),
  deal(PLANT, 'lost', { preDealOn: '2025-03-01', closedOn: '2025-05-01', outcome: 'LOST' }),
  response(PLANT, '2025-06-10', {
    dealId: `${PLANT}/running`,
    obligation: 'COMPREHENSIVE_DATA',
    quality: 1,
    completeness: 0.5,
    rater: 'CUSTOMER',
  }),
  response(PLANT, '2025-11-05', { dealId: `${PLANT}/fresh`, obligation: 'COMPREHENSIVE_DATA', channel: 'MEETING' }),
  response(PLANT, '2025-11-10', { dealId: `${PLANT}/running`, obligation: 'PROGRESS_REPORT', quality: 0.8, rater: 'SELF' }),
  response(PLANT, '2025-11-21', {
    dealId: `${PLANT}/running`,
    obligation: 'PROGRESS_REPORT',
    quality: 0.2,
    rater: 'CUSTOMER',
    channel: 'PHONE_CALL',
  }),
  response(PLANT, '2025-10-01', { dealId: `${PLANT}/running`, obligation: 'CHANGE_FORECAST' }),
  request(PLANT, 'golden:delay', '2025-11-19', {
    dealId: `${PLANT}/running`,
    obligation: 'DELAY_PLAN',
    dueAt: noon('2025-11-22'),
    contactId: 'golden:clara',
    agentId: 'golden:ann',
  }),
  request(PLANT, 'golden:options', '2025-11-17', { dealId: `${PLANT}/fresh`, obligation: 'OPTION_ASSESSMENT' }),
  request(PLANT, 'golden:taken-back', '2025-11-17', {
    dealId: `${PLANT}/running`,
    obligation: 'DELAY_PLAN',
    withdrawnAt: noon('2025-11-18'),
  }),
  request(PLANT, 'golden:of-the-lost', '2025-04-17', { dealId: `${PLANT}/lost`, obligation: 'OPTION_ASSESSMENT' }),
  request(PLANT, 'golden:of-no-deal', '2025-11-12', { obligation: 'SPARE_PARTS' }),
  request(PLANT, 'golden:answered', '2025-11-09', { dealId: `${PLANT}/running`, obligation: 'TEST_STRATEGY' }),
  response(PLANT, '2025-11-10', { dealId: `${PLANT}/running`, obligation: 'TEST_STRATEGY', requestId: 'golden:answered' }),

  ...relationship(QUIET, 'DEDICATED_PERSONAL_ASSISTANCE', 'golden:bob'),
  deal(QUIET, 'running', { operationalOn: '2025-10-01' }),
  contact(QUIET, '2025-10-20', { direction: 'OUTBOUND', phase: 'OPERATIONAL', dealId: `${QUIET}/running` }),
  contact(QUIET, '2025-11-10', { direction: 'OUTBOUND', isHuman: false, dealId: `${QUIET}/running` }),
  contact(QUIET, '2025-11-11', { direction: 'OUTBOUND', contactOutcome: 'MISSED' }),
  contact(QUIET, '2025-11-12', { direction: 'INBOUND', dealId: `${QUIET}/running` }),

  ...relationship(LOUD, 'COMMUNITY', 'golden:bob'),
  deal(LOUD, 'done', {
    preDealOn: '2025-02-01',
    operationalOn: '2025-03-01',
    postDealOn: '2025-05-01',
    closedOn: '2025-03-01',
    outcome: 'WON',
  }),
  ...['2025-10-05', '2025-10-10', '2025-10-22'].map((date) => contact(LOUD, date, {})),
  ...[
    '2025-10-23',
    '2025-10-30',
    '2025-11-01',
    '2025-11-04',
    '2025-11-08',
    '2025-11-09',
    '2025-11-20',
    '2025-11-21',
    '2025-11-21',
    '2025-11-21',
    '2025-11-20',
  ].map((date) => contact(LOUD, date, { dealId: `${LOUD}/done` })),
];

let statements = 0;
let obligations: ObligationReader;
let contacts: PhaseContactReader;

beforeAll(async () => {
  const records = await freshRecordStore();
  await records.writeRecords(WORLD);
  const store: DuckDbStore = await openStarStore(':memory:');
  await new Projector(records.projection, store, profileV1, () => NOW, 'UTC').catchUp();
  const counting = new Proxy(store, {
    get(target, name) {
      if (name === 'query') statements += 1;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  obligations = new ObligationReader(counting, profileV1, 'UTC');
  contacts = new PhaseContactReader(counting, profileV1);
  return () => store.close();
});

async function plantState(name: string): Promise<ObligationState> {
  const [plant] = await obligations.statesAt(EVERYTHING, [PLANT], TODAY);
  return plant!.states.find(({ obligation }) => obligation === name)!;
}
const on = (day: number | null): string | null => (day === null ? null : calendarDateOf(day));

describe('the state of an obligation', () => {
  test.each([
    // once, 30 days after 1 November for a long-term relationship, answered in both deals
    ['COMPREHENSIVE_DATA', { due: false, dueOn: null, overdue: false, answered: true, answeredOn: '2025-11-05' }],
    // asked for on 17 November, due after 24 hours, before the 1 December that it is due unasked
    ['OPTION_ASSESSMENT', { due: true, dueOn: '2025-11-18', overdue: true, answered: false, answeredOn: null }],
    ['TECHNOLOGY_OUTLOOK', { due: true, dueOn: '2025-12-01', overdue: false, answered: false, answeredOn: null }],
    // every 30 days: told today; last told on 1 October; never told since 1 September
    ['PROGRESS_REPORT', { due: true, dueOn: '2025-12-21', overdue: false, answered: true, answeredOn: '2025-11-21' }],
    ['CHANGE_FORECAST', { due: true, dueOn: '2025-10-31', overdue: true, answered: true, answeredOn: '2025-10-01' }],
    ['TECHNOLOGY_STATUS', { due: true, dueOn: '2025-10-01', overdue: true, answered: false, answeredOn: null }],
    ['DELAY_PLAN', { due: true, dueOn: '2025-11-22', overdue: false, answered: false, answeredOn: null }],
    ['TEST_STRATEGY', { due: false, dueOn: null, overdue: false, answered: true, answeredOn: '2025-11-10' }],
    ['MALFUNCTION_REPLY', { due: false, dueOn: null, overdue: false, answered: false, answeredOn: null }],
    ['SPARE_PARTS', { due: true, dueOn: '2025-11-13', overdue: true, answered: false, answeredOn: null }],
  ])('%s', async (name, expected) => {
    const { due, dueDay, overdue, answered, answeredDay } = await plantState(name);
    expect({ due, dueOn: on(dueDay), overdue, answered, answeredOn: on(answeredDay) }).toEqual(expected);
  });

  test('has judgements weighed by rater and age, by mode too', async () => {
    const { quality, completeness, byMode } = await plantState('PROGRESS_REPORT');
    const old = 0.25 * 2 ** (-11 / 180);
    expect(quality?.mean).toBeCloseTo((old * 0.8 + 0.2) / (old + 1), 12);
    expect(quality?.n).toBe(2);
    expect(completeness).toBeNull();
    expect(byMode.map((mode) => [mode.mode, mode.responses, mode.quality?.mean ?? null, mode.raters])).toEqual([
      ['FACE_TO_FACE', 0, null, []],
      ['PHONE', 1, 0.2, ['CUSTOMER']],
      ['WRITTEN', 1, expect.closeTo(0.8, 12), ['SELF']],
      ['DIGITAL', 0, null, []],
    ]);
  });

  test('is read with five statements for any number of relationships, and only inside the scope', async () => {
    statements = 0;
    const found = await obligations.statesAt(EVERYTHING, [PLANT, QUIET, LOUD, 'golden:unknown'], TODAY);
    expect(statements).toBe(5);
    expect(found.map(({ relationshipId }) => relationshipId)).toEqual([LOUD, PLANT, QUIET]);
    const seen = await obligations.statesAt({ owner: ['golden:ann'] }, [PLANT, QUIET, LOUD], TODAY);
    expect(seen.map(({ relationshipId }) => relationshipId)).toEqual([PLANT]);
    expect(await obligations.statesAt({ owner: [] }, [PLANT], TODAY)).toEqual([]);
  });
});

describe('what is owed', () => {
  const PLANT_OWED = [
    ['TECHNOLOGY_STATUS', '2025-10-01', 51, `${PLANT}/running`, null, 'golden:bob', 0.15],
    ['CHANGE_FORECAST', '2025-10-31', 21, `${PLANT}/running`, null, 'golden:bob', 0.15],
    ['SPARE_PARTS', '2025-11-13', 8, null, 'golden:of-no-deal', 'golden:ann', 0.15],
    ['OPTION_ASSESSMENT', '2025-11-18', 3, `${PLANT}/fresh`, 'golden:options', 'golden:ann', 0.15],
    ['DELAY_PLAN', '2025-11-22', 0, `${PLANT}/running`, 'golden:delay', 'golden:ann', 0.25],
    ['COMPARABLE_PROJECTS', '2025-12-01', 0, `${PLANT}/fresh`, null, 'golden:ann', 0.15],
    ['OPTION_ASSESSMENT', '2025-12-01', 0, `${PLANT}/fresh`, null, 'golden:ann', 0.15],
    ['SUPPORT_REQUIREMENTS', '2025-12-01', 0, `${PLANT}/fresh`, null, 'golden:ann', 0.15],
    ['TECHNOLOGY_OUTLOOK', '2025-12-01', 0, `${PLANT}/fresh`, null, 'golden:ann', 0.15],
    ['PROGRESS_REPORT', '2025-12-21', 0, `${PLANT}/running`, null, 'golden:bob', 0.25],
  ];

  test('is listed with the latest first, then by weight, each with who answers for it', async () => {
    const owed = await obligations.owedAt(EVERYTHING, [PLANT], TODAY);
    expect(
      owed.map((one) => [one.obligation, on(one.dueDay), one.daysOverdue, one.dealId, one.requestId, one.agentId, one.weight]),
    ).toEqual(PLANT_OWED);
  });

  test('spans all relationships of the scope with five statements', async () => {
    statements = 0;
    const owed = await obligations.owedAt(EVERYTHING, null, TODAY);
    expect(statements).toBe(5);
    expect(new Set(owed.map(({ relationshipId }) => relationshipId))).toEqual(new Set([PLANT, QUIET]));
    expect((await obligations.owedAt({ owner: ['golden:bob'] }, null, TODAY)).map(({ relationshipId }) => relationshipId)).toEqual(
      Array.from({ length: 4 }, () => QUIET),
    );
  });
});

describe('contact judged by the phase', () => {
  test('an operational relationship is silent when nobody informed it; machines, missed calls and its own calls do not count', async () => {
    expect(await contacts.silentAt(EVERYTHING, null, TODAY)).toEqual([
      { relationshipId: QUIET, operationalDay: dayOf('2025-10-01'), informedDay: dayOf('2025-10-20'), silentDays: 32, cadenceDays: 14 },
    ]);
    expect(await contacts.silentAt(EVERYTHING, [PLANT], TODAY)).toEqual([]);
    expect(await contacts.silentAt({ owner: ['golden:ann'] }, null, TODAY)).toEqual([]);
    expect(await contacts.silentAt(EVERYTHING, [QUIET], dayOf('2025-11-03'))).toEqual([]);
  });

  test('a delivered relationship is noisy when it calls more than in its own period before', async () => {
    expect(await contacts.noisyAt(EVERYTHING, null, TODAY)).toEqual([
      { relationshipId: LOUD, postDealDay: dayOf('2025-05-01'), latest: 11, before: 3 },
    ]);
    expect(await contacts.noisyAt({ team: ['North'] }, null, TODAY)).toEqual([]);
    expect(await contacts.noisyAt(EVERYTHING, null, dayOf('2025-10-21'))).toEqual([]);
  });
});
