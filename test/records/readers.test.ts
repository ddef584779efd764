import { beforeAll, expect, test } from 'vitest';
import type { HistoryCursor } from '../../server/src/records/history-reader.js';
import type { DatedPart } from '../../server/src/records/moment.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { interaction, relationshipWorld } from './record-fixture.js';

let store: RecordStore;
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords([
    ...relationshipWorld('s', 3),
    interaction({ id: 's:i1', relationshipId: 's:r1', occurredAt: day('2025-01-01') }),
    interaction({ id: 's:i2', relationshipId: 's:r1', occurredAt: day('2025-01-02'), channel: 'CHAT' }),
    interaction({ id: 's:i3', relationshipId: 's:r1', occurredAt: day('2025-01-02') }),
    interaction({ id: 's:i4', relationshipId: 's:r2', occurredAt: day('2025-01-03') }),
    { kind: 'stageChange', record: { id: 's:i3', relationshipId: 's:r1', stage: 'AWARENESS', occurredAt: day('2025-01-02') } },
    { kind: 'typeChange', record: { id: 's:t', relationshipId: 's:r1', type: 'LONG_TERM', since: '2025-01-02' } },
  ]);
});

test('a record outside the scope is not found, like one that is not there', async () => {
  const ids = ['s:i1', 's:i4', 's:none'];
  expect([...(await store.records.find('interaction', ids, { region: ['odd'] })).keys()]).toEqual(['s:i1']);
  expect([...(await store.records.find('interaction', ids, { region: ['odd'], team: ['south'] })).keys()]).toEqual([]);
  expect([...(await store.records.find('interaction', ids, { owner: [] })).keys()]).toEqual([]);
  expect([...(await store.records.find('interaction', ids, { owner: ['s:agent'], segment: ['small', 'big'] })).keys()]).toEqual([
    's:i1',
    's:i4',
  ]);
});

test('accounts, agents and business units are seen through relationships in scope', async () => {
  expect([...(await store.records.find('account', ['s:a1', 's:a2'], { region: ['even'] })).keys()]).toEqual(['s:a2']);
  expect((await store.records.find('agent', ['s:agent'], { businessUnit: ['s:unit'] })).size).toBe(1);
  expect((await store.records.find('businessUnit', ['s:unit'], { businessUnit: ['s:other'] })).size).toBe(0);
});

test('an id that is not a text matches nothing', async () => {
  expect((await store.records.find('account', [0 as unknown as string, true as unknown as string], {})).size).toBe(0);
});

test('relationships are found by account, owner and business unit', async () => {
  const byOwner = await store.records.relationshipsBy('ownerId', ['s:agent', 's:none'], { region: ['odd'] });
  expect(byOwner.get('s:agent')?.map(({ id }) => id)).toEqual(['s:r1', 's:r3']);
  expect(byOwner.has('s:none')).toBe(false);
});

test('pages of one kind are newest first, filtered, and empty outside the scope', async () => {
  const pages = await store.history.pages(['interaction'], ['s:r1', 's:r2', 's:r3'], { first: 2 }, { region: ['odd'] });
  expect(pages.get('s:r1')?.entries.map(({ record }) => record.id)).toEqual(['s:i3', 's:i2']);
  expect(pages.get('s:r1')?.hasMore).toBe(true);
  expect(pages.get('s:r2')).toEqual({ entries: [], hasMore: false });
  const window = { from: day('2025-01-01'), before: day('2025-01-02') };
  expect((await store.history.counts('interaction', ['s:r1', 's:r2'], window, {})).get('s:r1')).toBe(1);
  expect((await store.history.counts('interaction', ['s:r1'], { where: { channel: ['CHAT'] } }, {})).get('s:r1')).toBe(1);
});

test('pages of several kinds, one entry at a time, show every entry once', async () => {
  const kinds: readonly DatedPart[] = ['typeChange', 'interaction', 'stageChange'];
  const seen: string[] = [];
  let after: HistoryCursor | undefined;
  for (let hasMore = true; hasMore;) {
    const page = (await store.history.pages(kinds, ['s:r1'], { first: 1, ...(after && { after }) }, {})).get('s:r1')!;
    const [entry] = page.entries;
    seen.push(`${entry!.kind} ${entry!.record.id}`);
    after = { moment: entry!.moment, id: entry!.record.id, kind: entry!.kind };
    hasMore = page.hasMore;
  }
  expect(seen).toEqual(['typeChange s:t', 'interaction s:i3', 'stageChange s:i3', 'interaction s:i2', 'interaction s:i1']);
});

test('tokens are kept, found by the hash of their secret, and revoked once', async () => {
  const token = {
    id: 't1',
    kind: 'API',
    name: 'router',
    role: 'SERVICE',
    scope: { team: ['north'] },
    secretSha256: 'a'.repeat(64),
    createdAt: 1,
    expiresAt: null,
    revokedAt: null,
  } as const;
  await store.tokens.add(token);
  expect(await store.tokens.findBySecretHash(token.secretSha256)).toEqual(token);
  expect(await store.tokens.findBySecretHash('b'.repeat(64))).toBeNull();
  expect(await Promise.all([store.tokens.revoke('t1', 5), store.tokens.revoke('t1', 5)])).toEqual(expect.arrayContaining([true, false]));
  expect(await store.tokens.list('API')).toEqual([{ ...token, revokedAt: 5 }]);
});

test('an import job moves its checkpoint with the records', async () => {
  const job = {
    id: 'j1',
    by: { id: 'cli:ann', name: 'ann' },
    fileName: 'log.csv',
    fileSha256: 'f',
    profile: 'p',
    profileSha256: 'h',
    status: 'RUNNING',
    rowCheckpoint: 0,
    counts: {},
    startedAt: 1,
    finishedAt: null,
  } as const;
  await store.importJobs.add(job);
  await store.writeRecords([interaction({ id: 's:i9', relationshipId: 's:r1' })], {
    alsoInTransaction: (statements, { outcomes }) =>
      store.importJobs.advance(statements, 'j1', { rowCheckpoint: 7, counts: { new: outcomes.length } }),
  });
  expect(await store.importJobs.latestOf('f', 'h')).toEqual({ ...job, rowCheckpoint: 7, counts: { new: 1 } });
  await store.importJobs.end('j1', 'CANCELLED', 8);
  await store.importJobs.resume('j1', { id: 'cli:bea', name: 'bea' });
  expect(await store.importJobs.latest(5)).toMatchObject([{ status: 'RUNNING', finishedAt: null, by: { id: 'cli:bea', name: 'bea' } }]);
  await store.importJobs.end('j1', 'DONE', 9);
  await store.importJobs.add({ ...job, id: 'j2', startedAt: 1 });
  await store.importJobs.add({ ...job, id: 'j0', startedAt: 2 });
  expect((await store.importJobs.latest(5)).map(({ id }) => id)).toEqual(['j0', 'j2', 'j1']);
  expect(await store.importJobs.latest(5, { id: 'j2', startedAt: 1 })).toMatchObject([{ id: 'j1', status: 'DONE', finishedAt: 9 }]);
});
