import { beforeAll, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { interaction, relationshipWorld } from './record-fixture.js';

let store: RecordStore;

beforeAll(async () => {
  store = await freshRecordStore();
  await store.writeRecords(relationshipWorld('c', 4));
});

/** Which relationships the given work touches. */
async function touchedBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await store.projection.latestRevision();
  await work();
  return store.projection.changesAfter(before, await store.projection.latestRevision());
}

const write = (...items: readonly AnyRecord[]) => touchedBy(() => store.writeRecords(items));

test('everything is touched after revision 0, nothing after the latest', async () => {
  const latest = await store.projection.latestRevision();
  expect(await store.projection.changesAfter(0, latest)).toEqual(['c:r1', 'c:r2', 'c:r3', 'c:r4']);
  expect(await store.projection.changesAfter(latest, latest)).toEqual([]);
});

test('a record touches its relationship, and only in its own revision', async () => {
  const { revision } = await store.writeRecords([interaction({ id: 'c:i1', relationshipId: 'c:r1' })]);
  await store.writeRecords([interaction({ id: 'c:i2', relationshipId: 'c:r2' })]);
  expect(await store.projection.changesAfter(revision - 1, revision)).toEqual(['c:r1']);
  expect(await store.projection.changesAfter(revision, revision + 1)).toEqual(['c:r2']);
});

test('a record that moves touches both relationships', async () => {
  expect(await write(interaction({ id: 'c:i1', relationshipId: 'c:r3' }))).toEqual(['c:r1', 'c:r3']);
  expect(await write(interaction({ id: 'c:i1', relationshipId: 'c:r1' }))).toEqual(['c:r1', 'c:r3']);
});

test('a changed account, owner or business unit touches its relationships', async () => {
  expect(await write({ kind: 'account', record: { id: 'c:a2', name: 'Renamed' } })).toEqual(['c:r2']);
  const all = ['c:r1', 'c:r2', 'c:r3', 'c:r4'];
  expect(await write({ kind: 'agent', record: { id: 'c:agent', name: 'Ada', team: 'south' } })).toEqual(all);
  expect(await write({ kind: 'businessUnit', record: { id: 'c:unit', name: 'Renamed' } })).toEqual(all);
});

test('a deleted record touches the relationship that lost it; deleting it again touches nothing', async () => {
  expect(await touchedBy(() => store.deleteRecords([{ kind: 'interaction', id: 'c:i2' }]))).toEqual(['c:r2']);
  expect(await touchedBy(() => store.deleteRecords([{ kind: 'interaction', id: 'c:i2' }]))).toEqual([]);
});

test('a deleted relationship is among the touched, takes its records along and is not read any more', async () => {
  await store.writeRecords([interaction({ id: 'c:i4', relationshipId: 'c:r4' })]);
  expect(await touchedBy(() => store.deleteRecords([{ kind: 'relationship', id: 'c:r4' }]))).toEqual(['c:r4']);
  expect(await store.projection.readRelationships(['c:r4'])).toEqual([]);
  expect((await store.records.find('interaction', ['c:i4'], {})).size).toBe(0);
});

test('what a relationship needs is not deleted', async () => {
  const { outcomes } = await store.deleteRecords([
    { kind: 'account', id: 'c:a1' },
    { kind: 'account', id: 'c:a4' },
    { kind: 'agent', id: 'c:none' },
  ]);
  expect(outcomes).toEqual([expect.objectContaining({ code: 'STILL_REFERENCED', field: 'accountId' }), 'DELETED', 'ABSENT']);
});

test('a reference to a record that another process has deleted is noticed', async () => {
  await store.writeRecords([{ kind: 'deal', record: { id: 'c:d', relationshipId: 'c:r1' } }]);
  await store.writeRecords([interaction({ id: 'c:i5', relationshipId: 'c:r1', dealId: 'c:d' })]);
  await store.deleteRecords([{ kind: 'deal', id: 'c:d' }]);
  const { outcomes } = await store.writeRecords([interaction({ id: 'c:i6', relationshipId: 'c:r1', dealId: 'c:d' })]);
  expect(outcomes).toEqual([expect.objectContaining({ code: 'UNKNOWN_REFERENCE', value: 'c:d' })]);
});

test('deleting a source leaves nothing of it and nothing else gone', async () => {
  await store.writeRecords(relationshipWorld('demo', 3));
  await store.writeRecords(relationshipWorld('demo-2'));
  await store.writeRecords([
    interaction({ id: 'demo:i', relationshipId: 'demo:r1' }),
    interaction({ id: 'demo:visitor', relationshipId: 'c:r1' }),
    { kind: 'relationship', record: { id: 'c:mixed', accountId: 'demo:a3', businessUnitId: 'c:unit' } },
  ]);
  const touched = await touchedBy(async () => {
    const { deleted, kept } = await store.deleteSource('demo');
    // 3 relationships, 1 visiting interaction, accounts 1 and 2, the agent, the unit; account 3 is needed by c:mixed.
    expect({ deleted, kept }).toEqual({ deleted: 8, kept: 1 });
  });
  expect(touched).toEqual(['c:r1', 'demo:r1', 'demo:r2', 'demo:r3']);
  expect(await store.projection.readRelationships(['demo-2:r1', 'c:r1', 'c:mixed', 'demo:r1'])).toHaveLength(3);
});

test('a history holds all that is recorded, in order', async () => {
  await store.writeRecords([
    interaction({ id: 'c:z', relationshipId: 'c:r3', occurredAt: 1000 }),
    interaction({ id: 'c:y', relationshipId: 'c:r3', occurredAt: 3000 }),
    interaction({ id: 'c:x', relationshipId: 'c:r3', occurredAt: 3000 }),
    { kind: 'typeChange', record: { id: 'c:t2', relationshipId: 'c:r3', type: 'COMMUNITY', since: '2025-02-01' } },
    { kind: 'typeChange', record: { id: 'c:t1', relationshipId: 'c:r3', type: 'LONG_TERM', since: '2025-03-01' } },
  ]);
  const [history, unowned] = await store.projection.readRelationships(['c:r3', 'c:mixed']).then((read) => read.toReversed());
  expect(history?.interactions.map(({ id }) => id)).toEqual(['c:z', 'c:x', 'c:y']);
  expect(history?.typeChanges.map(({ id }) => id)).toEqual(['c:t2', 'c:t1']);
  expect(history).toMatchObject({ account: { id: 'c:a3', region: 'odd' }, owner: { team: 'south' }, businessUnit: { name: 'Renamed' } });
  expect(unowned).toMatchObject({ relationship: { id: 'c:mixed' }, owner: null, interactions: [] });
});
