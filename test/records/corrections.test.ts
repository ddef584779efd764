import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnyRecord, RecordKind, RecordOf } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { relationshipWorld } from './record-fixture.js';

const relationshipId = 'c:r1';
const at = (time: string): number => Date.parse(time);
const noon = at('2025-03-01T12:00:00Z');

let store: RecordStore;

function one<K extends RecordKind>(kind: K, record: RecordOf<K>): AnyRecord {
  return { kind, record } as unknown as AnyRecord;
}

const items = [
  { key: 'csat', instrument: 'CSAT' as const, low: 1, high: 5 },
  { key: 'why', instrument: 'FREE_TEXT' as const },
];
const survey = { id: 'c:s', name: 'S', openedOn: '2025-01-01', items };
const request = { id: 'c:q', relationshipId, raisedAt: noon, channel: 'EMAIL' as const };
const response = { id: 'c:a', relationshipId, requestId: 'c:q', respondedAt: noon + 60_000, channel: 'EMAIL' as const };
const relationship = { id: relationshipId, accountId: 'c:a1', businessUnitId: 'c:unit', startedOn: '2025-01-15' };
const dissolution = { stage: 'DISSOLUTION', endedBy: 'CUSTOMER', reason: 'DISSATISFIED' } as const;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords(relationshipWorld('c', 2));
});

beforeEach(async () => {
  await store.writeRecords([
    one('relationship', relationship),
    one('request', request),
    one('response', response),
    one('survey', survey),
    one('surveyResponse', { id: 'c:x', relationshipId, surveyId: 'c:s', respondedAt: noon, answers: [{ key: 'csat', value: 5 }] }),
    one('stageChange', { id: 'c:t1', relationshipId, stage: 'AWARENESS', occurredAt: at('2025-02-01T00:00:00Z') }),
    one('stageChange', { id: 'c:t2', relationshipId, occurredAt: at('2025-03-01T00:00:00Z'), ...dissolution }),
    one('stageChange', { id: 'c:t3', relationshipId, stage: 'EXPANSION', occurredAt: at('2025-04-01T00:00:00Z') }),
    one('stageChange', { id: 'c:t4', relationshipId, occurredAt: at('2025-05-01T00:00:00Z'), ...dissolution }),
  ]);
});

describe('a correction that would make a stored record impossible is refused', () => {
  test.each<[string, AnyRecord, object]>([
    [
      'a request that is moved behind its answer',
      one('request', { ...request, raisedAt: noon + 61_000 }),
      { code: 'RESPONSE_BEFORE_REQUEST', field: 'raisedAt', value: '2025-03-01T12:01:01.000Z' },
    ],
    [
      'a start that is moved behind a change of stage',
      one('relationship', { ...relationship, startedOn: '2025-02-10' }),
      { code: 'STAGE_BEFORE_START', field: 'startedOn', value: '2025-02-10' },
    ],
    [
      'a question that was answered and is taken out',
      one('survey', { ...survey, items: [items[1]!] }),
      { code: 'UNKNOWN_QUESTION', field: 'items' },
    ],
    [
      'a scale that is cut below an answer',
      one('survey', { ...survey, items: [{ ...items[0]!, high: 4 }] }),
      { code: 'ANSWER_OUTSIDE_SCALE', field: 'items' },
    ],
    [
      'a move between two dissolutions that is moved out of there',
      one('stageChange', { id: 'c:t3', relationshipId, stage: 'EXPANSION', occurredAt: at('2025-06-01T00:00:00Z') }),
      { code: 'SECOND_DISSOLUTION', field: 'occurredAt', value: '2025-06-01' },
    ],
  ])('%s', async (_, bad, rejection) => {
    const good = one('rating', {
      id: `c:${bad.record.id}`,
      relationshipId,
      ratedAt: noon,
      instrument: 'TONE',
      rater: 'CUSTOMER',
      value: 1,
    });
    const { outcomes } = await store.writeRecords([bad, good]);
    expect(outcomes[0]).toMatchObject(rejection);
    expect(outcomes[1]).toMatch(/NEW|UNCHANGED/);
    const before = await store.records.find(bad.kind, [bad.record.id], {});
    await store.writeRecords([bad]);
    expect(await store.records.find(bad.kind, [bad.record.id], {})).toEqual(before);
  });
});

describe('a correction stands', () => {
  test('where everything stored keeps the rules', async () => {
    const { outcomes } = await store.writeRecords([
      one('request', { ...request, raisedAt: noon + 59_000 }),
      one('relationship', { ...relationship, startedOn: '2025-01-20' }),
      one('survey', { ...survey, items: [...items, { key: 'new', instrument: 'NPS', low: 0, high: 10 }] }),
    ]);
    expect(outcomes).toEqual(['CHANGED', 'CHANGED', 'CHANGED']);
  });

  test('where the same call corrects the other side', async () => {
    const { outcomes } = await store.writeRecords([
      one('request', { ...request, raisedAt: noon + 120_000 }),
      one('response', { ...response, respondedAt: noon + 180_000 }),
    ]);
    expect(outcomes).toEqual(['CHANGED', 'CHANGED']);
  });

  test('where it touches nothing that a rule looks at', async () => {
    const { outcomes } = await store.writeRecords([one('request', { ...request, subject: 'Prices' })]);
    expect(outcomes).toEqual(['CHANGED']);
  });
});
