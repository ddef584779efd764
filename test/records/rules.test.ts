import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyRecord, RecordKind, RecordOf } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { relationshipWorld } from './record-fixture.js';

const at = (text: string): number => Date.parse(text);
const relationshipId = 'b:r1';
const made = at('2025-03-10T12:00:00Z');
let store: RecordStore;

function one<K extends RecordKind>(kind: K, record: RecordOf<K>): AnyRecord {
  return { kind, record } as unknown as AnyRecord;
}

const why = { endedBy: 'CUSTOMER', reason: 'DISSATISFIED' } as const;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords([
    ...relationshipWorld('b', 2),
    one('relationship', { id: relationshipId, accountId: 'b:a1', businessUnitId: 'b:unit', startedOn: '2025-01-15' }),
    one('contact', { id: 'b:c', accountId: 'b:a1', name: 'Cleo' }),
    one('request', { id: 'b:q', relationshipId, raisedAt: made, channel: 'EMAIL' }),
    one('stageChange', {
      id: 'b:end',
      relationshipId: 'b:r2',
      stage: 'DISSOLUTION',
      occurredAt: made,
      endedBy: 'CUSTOMER',
      reason: 'OTHER',
      note: 'Moved away',
    }),
    one('referral', { id: 'b:up', relationshipId, kind: 'COMPLAINT', department: 'A', referredAt: made }),
    one('referral', { id: 'b:down', relationshipId, kind: 'COMPLAINT', department: 'B', referredAt: made, parentReferralId: 'b:up' }),
    one('survey', {
      id: 'b:s',
      name: 'S',
      openedOn: '2025-01-01',
      items: [
        { key: 'csat', instrument: 'CSAT', low: 1, high: 5 },
        { key: 'why', instrument: 'FREE_TEXT' },
      ],
    }),
  ]);
});

const promise = { id: 'b:bad', relationshipId, madeBy: 'SUPPLIER', madeAt: made, dueAt: made } as const;
const response = { id: 'b:bad', relationshipId, requestId: 'b:q', channel: 'EMAIL' } as const;
const rating = { id: 'b:bad', relationshipId, ratedAt: made, instrument: 'CSAT', rater: 'CUSTOMER' } as const;
const answer = { id: 'b:bad', relationshipId, surveyId: 'b:s', respondedAt: made } as const;
const action = { id: 'b:bad', relationshipId, practice: 'PERSONAL_NOTE', dueOn: '2025-05-01', plannedBy: 'HAND' } as const;
const occasion = { id: 'b:bad', contactId: 'b:c', kind: 'BIRTHDAY' } as const;

describe('a record that breaks a rule is refused, and the rest of the batch is written:', () => {
  test.each<[string, AnyRecord, string, string, string]>([
    [
      'a promise kept before it was made',
      one('promise', { ...promise, keptAt: made - 1 }),
      'PROMISE_KEPT_BEFORE_MADE',
      'keptAt',
      '2025-03-10T11:59:59.999Z',
    ],
    [
      'a response before its request',
      one('response', { ...response, respondedAt: made - 1 }),
      'RESPONSE_BEFORE_REQUEST',
      'respondedAt',
      '2025-03-10T11:59:59.999Z',
    ],
    [
      'a quality beyond its scale',
      one('response', { ...response, respondedAt: made, quality: 1.01 }),
      'RATING_OUTSIDE_SCALE',
      'quality',
      '1.01',
    ],
    [
      'a deal operated before it was begun',
      one('deal', { id: 'b:bad', relationshipId, preDealOn: '2025-02-02', operationalOn: '2025-02-01' }),
      'DEAL_PHASES_OUT_OF_ORDER',
      'operationalOn',
      '2025-02-01',
    ],
    [
      'a deal that skips back',
      one('deal', { id: 'b:bad', relationshipId, preDealOn: '2025-02-02', postDealOn: '2025-02-01' }),
      'DEAL_PHASES_OUT_OF_ORDER',
      'postDealOn',
      '2025-02-01',
    ],
    [
      'a lost deal in operation',
      one('deal', { id: 'b:bad', relationshipId, operationalOn: '2025-02-01', outcome: 'LOST' }),
      'DEAL_PHASE_WITHOUT_SALE',
      'operationalOn',
      '2025-02-01',
    ],
    [
      'a stage before the start',
      one('stageChange', { id: 'b:bad', relationshipId, stage: 'AWARENESS', occurredAt: at('2025-01-14T09:59:59Z') }),
      'STAGE_BEFORE_START',
      'occurredAt',
      '2025-01-14',
    ],
    [
      'a second dissolution',
      one('stageChange', { id: 'b:bad', relationshipId: 'b:r2', stage: 'DISSOLUTION', occurredAt: made - 1, ...why }),
      'SECOND_DISSOLUTION',
      'stage',
      'DISSOLUTION',
    ],
    [
      'a dissolution that nobody ended',
      one('stageChange', { id: 'b:bad', relationshipId, stage: 'DISSOLUTION', occurredAt: made, reason: 'FRAUD' }),
      'DISSOLUTION_UNFOUNDED',
      'endedBy',
      '',
    ],
    [
      'a dissolution without a reason',
      one('stageChange', { id: 'b:bad', relationshipId, stage: 'DISSOLUTION', occurredAt: made, endedBy: 'CUSTOMER' }),
      'DISSOLUTION_UNFOUNDED',
      'reason',
      '',
    ],
    [
      'a dissolution for another reason that is not told',
      one('stageChange', { id: 'b:bad', relationshipId, stage: 'DISSOLUTION', occurredAt: made, endedBy: 'CUSTOMER', reason: 'OTHER' }),
      'DISSOLUTION_UNFOUNDED',
      'note',
      '',
    ],
    [
      'a dissolution by the customer for a reason of the supplier',
      one('stageChange', { id: 'b:bad', relationshipId, stage: 'DISSOLUTION', occurredAt: made, endedBy: 'CUSTOMER', reason: 'FRAUD' }),
      'DISSOLUTION_UNFOUNDED',
      'reason',
      'FRAUD',
    ],
    ['a rating beyond its scale', one('rating', { ...rating, value: 4 }), 'RATING_OUTSIDE_SCALE', 'value', '4'],
    [
      'an answer to no question',
      one('surveyResponse', { ...answer, answers: [{ key: 'nps', value: 4 }] }),
      'UNKNOWN_QUESTION',
      'answers',
      'nps',
    ],
    [
      'an answer beyond its scale',
      one('surveyResponse', { ...answer, answers: [{ key: 'csat', value: 6 }] }),
      'ANSWER_OUTSIDE_SCALE',
      'answers',
      'csat=6',
    ],
    [
      'a mark where words are asked for',
      one('surveyResponse', { ...answer, answers: [{ key: 'why', value: 1 }] }),
      'ANSWER_OUTSIDE_SCALE',
      'answers',
      'why=1',
    ],
    [
      'a referral that passes itself on',
      one('referral', { id: 'b:up', relationshipId, kind: 'COMPLAINT', department: 'A', referredAt: made, parentReferralId: 'b:down' }),
      'CYCLIC_REFERRAL',
      'parentReferralId',
      'b:down',
    ],
    [
      'an account that refers itself',
      one('prospect', { id: 'b:bad', accountId: 'b:a1', referringAccountId: 'b:a1', foundOn: '2025-01-01' }),
      'CYCLIC_REFERRAL',
      'referringAccountId',
      'b:a1',
    ],
    ['an occasion on 31 February', one('occasion', { ...occasion, month: 2, day: 31 }), 'IMPOSSIBLE_DATE', 'day', '02-31'],
    [
      'a 29 February of a year without one',
      one('occasion', { ...occasion, month: 2, day: 29, year: 1900 }),
      'IMPOSSIBLE_DATE',
      'day',
      '1900-02-29',
    ],
    ['an action done at no moment', one('action', { ...action, state: 'DONE' }), 'ACTION_STATE_UNFOUNDED', 'state', 'DONE'],
    [
      'a survey that closes before it opens',
      one('survey', { id: 'b:bad', name: 'S', openedOn: '2025-01-02', closedOn: '2025-01-01', items: [] }),
      'MOMENTS_OUT_OF_ORDER',
      'closedOn',
      '2025-01-01',
    ],
  ])('%s', async (name, bad, code, field, value) => {
    const good = one('rating', { ...rating, id: `b:${name.replaceAll(' ', '-')}`, value: 1 });
    const { outcomes } = await store.writeRecords([bad, good]);
    expect(outcomes).toEqual([expect.objectContaining({ code, field, value }), 'NEW']);
    expect((await store.records.find(bad.kind, ['b:bad'], {})).size).toBe(0);
  });
});

test('what a rule allows is written: 29 February, a stage on the first day anywhere on earth, an answer at the same moment', async () => {
  const { outcomes } = await store.writeRecords([
    one('occasion', { ...occasion, id: 'b:leap', month: 2, day: 29 }),
    one('occasion', { ...occasion, id: 'b:leap2000', month: 2, day: 29, year: 2000 }),
    one('stageChange', { id: 'b:first', relationshipId, stage: 'EXPLORATION', occurredAt: at('2025-01-14T10:00:00Z') }),
    one('response', { ...response, id: 'b:prompt', respondedAt: made }),
    one('deal', { id: 'b:same-day', relationshipId, preDealOn: '2025-02-01', operationalOn: '2025-02-01', postDealOn: '2025-02-01' }),
  ]);
  expect(outcomes).toEqual(['NEW', 'NEW', 'NEW', 'NEW', 'NEW']);
});

test('a rule looks at what is stored where the record says nothing', async () => {
  await store.writeRecords([one('deal', { id: 'b:deal', relationshipId, preDealOn: '2025-06-01', name: 'D' })]);
  const early = await store.writeRecords([one('deal', { id: 'b:deal', relationshipId, operationalOn: '2025-05-01' })]);
  expect(early.outcomes).toMatchObject([{ code: 'DEAL_PHASES_OUT_OF_ORDER' }]);
  const corrected = await store.writeRecords([one('deal', { id: 'b:deal', relationshipId, preDealOn: null, operationalOn: '2025-05-01' })]);
  expect(corrected.outcomes).toEqual(['CHANGED']);
});

test('a rule looks at what the same call wrote before', async () => {
  const { outcomes } = await store.writeRecords([
    one('response', { id: 'b:late-answer', relationshipId, requestId: 'b:late', respondedAt: made, channel: 'EMAIL' }),
    one('request', { id: 'b:late', relationshipId, raisedAt: made + 1, channel: 'EMAIL' }),
    one('stageChange', { id: 'b:d1', relationshipId, stage: 'DISSOLUTION', occurredAt: made, ...why }),
    one('stageChange', { id: 'b:d2', relationshipId, stage: 'DISSOLUTION', occurredAt: made + 1, ...why }),
  ]);
  expect(outcomes).toMatchObject([{ code: 'RESPONSE_BEFORE_REQUEST' }, 'NEW', 'NEW', { code: 'SECOND_DISSOLUTION' }]);
});

test('a relationship that was taken up again may end again', async () => {
  const { outcomes } = await store.writeRecords([
    one('stageChange', { id: 'b:again', relationshipId: 'b:r2', stage: 'EXPANSION', occurredAt: made + 1000 }),
    one('stageChange', { id: 'b:over', relationshipId: 'b:r2', stage: 'DISSOLUTION', occurredAt: made + 2000, ...why }),
  ]);
  expect(outcomes).toEqual(['NEW', 'NEW']);
  const moved = await store.writeRecords([
    one('stageChange', { id: 'b:again', relationshipId: 'b:r2', stage: 'EXPANSION', occurredAt: made + 3000 }),
  ]);
  expect(moved.outcomes).toMatchObject([{ code: 'SECOND_DISSOLUTION', field: 'occurredAt' }]);
});

test('referrals of one call may come in any order, but not lead in a circle, over however many', async () => {
  const referral = (id: string, parentReferralId: string | null): AnyRecord =>
    one('referral', { id, relationshipId, kind: 'COMPLAINT', department: 'A', referredAt: made, parentReferralId });
  const chain = await store.writeRecords([referral('b:3', 'b:2'), referral('b:2', 'b:1'), referral('b:1', null)]);
  expect(chain.outcomes).toEqual(['NEW', 'NEW', 'NEW']);
  const circle = await store.writeRecords([referral('b:x', 'b:y'), referral('b:y', 'b:z'), referral('b:z', 'b:x'), referral('b:4', 'b:3')]);
  expect(circle.outcomes).toMatchObject([{ code: 'CYCLIC_REFERRAL' }, { code: 'CYCLIC_REFERRAL' }, { code: 'CYCLIC_REFERRAL' }, 'NEW']);
  const far = await store.writeRecords([referral('b:1', 'b:4')]);
  expect(far.outcomes).toMatchObject([{ code: 'CYCLIC_REFERRAL', value: 'b:4' }]);
  const self = await store.writeRecords([referral('b:self', 'b:self'), referral('b:lost', 'b:nowhere')]);
  expect(self.outcomes).toMatchObject([{ code: 'CYCLIC_REFERRAL' }, { code: 'UNKNOWN_REFERENCE' }]);
});

test('what refers to a refused record is refused too', async () => {
  const { outcomes } = await store.writeRecords([
    one('survey', { id: 'b:s-bad', name: 'S', openedOn: '2025-01-02', closedOn: '2025-01-01', items: [] }),
    one('surveyInvitation', { id: 'b:i-bad', relationshipId, surveyId: 'b:s-bad', invitedAt: made }),
  ]);
  expect(outcomes).toMatchObject([{ code: 'MOMENTS_OUT_OF_ORDER' }, { code: 'UNKNOWN_REFERENCE', field: 'surveyId' }]);
});
