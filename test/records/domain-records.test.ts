import { beforeAll, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { RECORD_SCHEMAS } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { ACTIVITIES as items, MOMENT as moment } from './activity-fixture.js';
import { interaction, relationshipWorld } from './record-fixture.js';

const relationshipId = 'w:r1';
let store: RecordStore;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords([
    ...relationshipWorld('w', 2),
    { kind: 'contact', record: { id: 'w:c', accountId: 'w:a1', name: 'Cleo' } },
    interaction({ id: 'w:i1', relationshipId }),
  ]);
});

test('every kind comes back as it was written, whatever the order of the batch', async () => {
  for (const { kind, record } of items) expect(RECORD_SCHEMAS[kind].safeParse(record).error?.message).toBeUndefined();
  expect(new Set((await store.writeRecords(items.toReversed())).outcomes)).toEqual(new Set(['NEW']));
  expect(new Set((await store.writeRecords(items)).outcomes)).toEqual(new Set(['UNCHANGED']));
  for (const { kind, record } of items.filter(({ kind }) => kind !== 'case')) {
    expect((await store.records.find(kind, [record.id], {})).get(record.id)).toEqual(record);
  }
});

test('lists are equal when they say the same: the order of names and what is not known make no difference', async () => {
  const survey = items.find(({ kind }) => kind === 'survey')!.record as Extract<AnyRecord, { kind: 'survey' }>['record'];
  const said = survey.items.map(({ key, ...rest }) => ({ ...rest, stream: rest.stream ?? null, key }));
  const again = await store.writeRecords([{ kind: 'survey', record: { ...survey, items: said } }]);
  expect(again.outcomes).toEqual(['UNCHANGED']);
  const shorter = await store.writeRecords([{ kind: 'survey', record: { ...survey, id: 'w:s2', items: said.slice(1) } }]);
  expect(shorter.outcomes).toEqual(['NEW']);
});

test('a list may come as the text of a file', async () => {
  const text = '[{"key":"csat","value":5}]';
  const record = { id: 'w:x2', relationshipId, surveyId: 'w:s1', respondedAt: moment, answers: text };
  const item = { kind: 'surveyResponse', record } as unknown as AnyRecord;
  expect(RECORD_SCHEMAS.surveyResponse.parse(record).answers).toEqual([{ key: 'csat', value: 5 }]);
  expect((await store.writeRecords([item])).outcomes).toEqual(['NEW']);
  expect((await store.records.find('surveyResponse', ['w:x2'], {})).get('w:x2')?.answers).toEqual([{ key: 'csat', value: 5 }]);
});

test('a history holds every record of its relationship, and the surveys and campaigns that reached it', async () => {
  const [first, second] = await store.projection.readRelationships(['w:r1', 'w:r2']);
  const idsOf = (list: readonly { id: string }[]): readonly string[] => list.map(({ id }) => id);
  expect(idsOf(first!.referrals)).toEqual(['w:f1', 'w:f0']);
  expect(idsOf(first!.investigations)).toEqual(['w:v1']);
  expect(idsOf(first!.surveyInvitations)).toEqual(['w:y1']);
  expect(idsOf(first!.surveyResponses)).toEqual(['w:x1', 'w:x2']);
  expect(idsOf(first!.surveys)).toEqual(['w:s1']);
  expect(idsOf(first!.campaigns)).toEqual(['w:g1']);
  expect(idsOf(first!.campaignMembers)).toEqual(['w:b1']);
  expect(idsOf(first!.actions)).toEqual(['w:z1']);
  expect(idsOf(first!.qualityReviews)).toEqual(['w:q1']);
  expect([...second!.surveys, ...second!.referrals]).toEqual([]);
});

test('a changed survey or campaign touches the relationships that it reached', async () => {
  const before = await store.projection.latestRevision();
  const survey = items.find(({ kind }) => kind === 'survey')!;
  await store.writeRecords([{ ...survey, record: { ...survey.record, name: 'Renamed' } } as AnyRecord]);
  const between = await store.projection.latestRevision();
  await store.writeRecords([{ kind: 'campaign', record: { id: 'w:g1', name: 'Renamed', kind: 'REFERENCE', startsOn: '2025-05-01' } }]);
  const after = await store.projection.latestRevision();
  expect(await store.projection.changesAfter(before, between)).toEqual(['w:r1']);
  expect(await store.projection.changesAfter(between, after)).toEqual(['w:r1']);
});

test('what belongs to a contact is seen through its account, what is about no customer by everybody', async () => {
  const visible = async (
    kind: 'occasion' | 'keyPerson' | 'prospect' | 'survey' | 'referral',
    id: string,
    region: string,
  ): Promise<boolean> => (await store.records.find(kind, [id], { region: [region] })).has(id);
  expect(await visible('occasion', 'w:o1', 'odd')).toBe(true);
  expect(await visible('occasion', 'w:o1', 'even')).toBe(false);
  expect(await visible('keyPerson', 'w:k1', 'even')).toBe(false);
  expect(await visible('prospect', 'w:p1', 'even')).toBe(true);
  expect(await visible('referral', 'w:f1', 'even')).toBe(false);
  expect(await visible('survey', 'w:s1', 'even')).toBe(true);
  expect(await visible('survey', 'w:s1', 'nowhere')).toBe(false);
});

test('cases with the same cause are found together, and what hangs on a case, a contact, an account or a survey', async () => {
  const idsOf = (found: ReadonlyMap<string, readonly { readonly id: string }[]>): unknown =>
    Object.fromEntries([...found].map(([value, list]) => [value, list.map(({ id }) => id)]));
  const cause = 'Seal of batch 7';
  await store.writeRecords([
    { kind: 'case', record: { id: 'w:e2', relationshipId: 'w:r2', kind: 'FAULT', severity: 1, openedAt: moment, cause } },
    { kind: 'case', record: { id: 'w:e3', relationshipId: 'w:r2', kind: 'FAULT', severity: 1, openedAt: moment } },
  ]);
  expect(idsOf(await store.records.lookUp('case', 'cause', [cause, 'other'], {}))).toEqual({ [cause]: ['w:e1', 'w:e2'] });
  expect(idsOf(await store.records.lookUp('case', 'cause', [cause], { region: ['odd'] }))).toEqual({ [cause]: ['w:e1'] });
  expect(idsOf(await store.records.lookUp('investigation', 'caseId', ['w:e1', 'w:e2'], {}))).toEqual({ 'w:e1': ['w:v1'] });
  expect(idsOf(await store.records.lookUp('referral', 'parentReferralId', ['w:f1'], {}))).toEqual({ 'w:f1': ['w:f0'] });
  expect(idsOf(await store.records.lookUp('occasion', 'contactId', ['w:c'], {}))).toEqual({ 'w:c': ['w:o1'] });
  expect(idsOf(await store.records.lookUp('prospect', 'referringAccountId', ['w:a1'], {}))).toEqual({ 'w:a1': ['w:p1'] });
  expect(idsOf(await store.records.lookUp('surveyResponse', 'surveyId', ['w:s1'], {}))).toEqual({ 'w:s1': ['w:x1', 'w:x2'] });
});

test('a survey that was answered is not deleted, a contact takes along what is known of it', async () => {
  const outcomes = async (kind: 'survey' | 'campaign' | 'contact', id: string): Promise<unknown> =>
    (await store.deleteRecords([{ kind, id }])).outcomes[0];
  expect(await outcomes('survey', 'w:s1')).toMatchObject({ code: 'STILL_REFERENCED', field: 'surveyId', value: 'w:s1' });
  expect(await outcomes('campaign', 'w:g1')).toMatchObject({ code: 'STILL_REFERENCED', field: 'campaignId' });
  expect(await outcomes('contact', 'w:c')).toBe('DELETED');
  expect((await store.records.find('occasion', ['w:o1'], {})).size).toBe(0);
  expect((await store.records.find('keyPerson', ['w:k1'], {})).size).toBe(0);
  expect((await store.deleteSource('w')).kept).toBe(0);
  expect((await store.projection.readRelationships(['w:r1'])).length).toBe(0);
});
