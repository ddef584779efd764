import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { StoreFiles } from '../../server/src/analytics/store-files.js';
import { Projections } from '../../server/src/projection/projections.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { emptyDatabase } from '../setup/fresh-database.js';
import { bareRelationship } from './golden-evidence.js';

const ID = 'golden:r';

describe('a projection that follows', () => {
  let records: RecordStore;
  let projections: Projections;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-following-'));
    records = await RecordStore.open({ address: await emptyDatabase() });
    const files = new StoreFiles(join(folder, 'analytics.duckdb'));
    const { projection, profiles } = records;
    projections = await Projections.open({ records: projection, profiles, files, clock: Date.now, zone: 'Europe/Rome' });
    await records.writeRecords(bareRelationship(ID));
    return async () => {
      await projections.close();
      await rm(folder, { recursive: true });
    };
  });

  test('shows a new record to whoever waits for its revision', async () => {
    const ending = new AbortController();
    const errors: unknown[] = [];
    const following = projections.follow({ signal: ending.signal, onError: (error) => errors.push(error) });
    const { revision } = await records.writeRecords([
      {
        kind: 'rating',
        record: { id: 'golden:x', relationshipId: ID, ratedAt: Date.now() - 1000, instrument: 'TONE', rater: 'CUSTOMER', value: 1 },
      },
    ]);
    expect(await projections.waitFor(revision, 20_000)).toBe(true);
    const { store, giveBack } = projections.lendServed();
    expect(await store.analytics.query('SELECT record_id FROM vote')).toEqual([{ record_id: 'golden:x' }]);
    giveBack();
    expect(projections.freshness()).toMatchObject({ revision, failure: null });
    expect(await projections.waitFor(revision + 1, 50)).toBe(false);
    ending.abort();
    await following;
    expect(errors).toEqual([]);
  });

  test('says that it fails, and goes on trying', async () => {
    await records.close();
    const ending = new AbortController();
    let failures = 0;
    const following = projections.follow({
      signal: ending.signal,
      onError: () => {
        failures += 1;
        if (failures === 2) ending.abort();
      },
    });
    await following;
    expect(failures).toBe(2);
    expect(projections.freshness().failure).not.toBeNull();
  });
});
