import { beforeAll, describe, expect, test } from 'vitest';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { Projector } from '../../server/src/projection/projector.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { emptyDatabase } from '../setup/fresh-database.js';
import { bareRelationship } from './golden-evidence.js';

const ID = 'golden:r';

describe('a projection that follows', () => {
  let records: RecordStore;
  let store: DuckDbStore;
  let projector: Projector;

  beforeAll(async () => {
    records = await RecordStore.open({ address: await emptyDatabase() });
    store = await openStarStore(':memory:');
    projector = new Projector(records.projection, store, profileV1, Date.now, 'Europe/Rome');
    await records.writeRecords(bareRelationship(ID));
    return () => store.close();
  });

  test('shows a new record to whoever waits for its revision', async () => {
    const ending = new AbortController();
    const errors: unknown[] = [];
    const following = projector.follow({ signal: ending.signal, onError: (error) => errors.push(error) });
    const { revision } = await records.writeRecords([
      {
        kind: 'rating',
        record: { id: 'golden:x', relationshipId: ID, ratedAt: Date.now() - 1000, instrument: 'TONE', rater: 'CUSTOMER', value: 1 },
      },
    ]);
    expect(await projector.waitFor(revision, 20_000)).toBe(true);
    expect(await store.query('SELECT record_id FROM vote')).toEqual([{ record_id: 'golden:x' }]);
    expect(projector.freshness()).toMatchObject({ revision, failure: null });
    expect(await projector.waitFor(revision + 1, 50)).toBe(false);
    ending.abort();
    await following;
    expect(errors).toEqual([]);
  });

  test('says that it fails, and goes on trying', async () => {
    await records.close();
    const ending = new AbortController();
    let failures = 0;
    const following = projector.follow({
      signal: ending.signal,
      onError: () => {
        failures += 1;
        if (failures === 2) ending.abort();
      },
    });
    await following;
    expect(failures).toBe(2);
    expect(projector.freshness()?.failure).not.toBeNull();
  });
});
