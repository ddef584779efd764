import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { Projector } from '../../server/src/projection/projector.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { bareRelationship } from './golden-evidence.js';

let store: DuckDbStore;

beforeAll(async () => {
  store = await openStarStore(':memory:');
});

afterAll(() => store.close());

async function idsAfterCatchUp(records: RecordStore): Promise<unknown> {
  await new Projector(records.projection, store, profileV1, Date.now, 'Europe/Rome').catchUp();
  return store.query('SELECT id FROM relationship ORDER BY id');
}

test('an analytics store that followed other records forgets them and begins anew', async () => {
  const [first, second] = [await freshRecordStore(), await freshRecordStore()];
  await first.writeRecords(bareRelationship('golden:one'));
  await second.writeRecords(bareRelationship('golden:two'));
  expect(await idsAfterCatchUp(first)).toEqual([{ id: 'golden:one' }]);
  expect(await idsAfterCatchUp(second)).toEqual([{ id: 'golden:two' }]);
});

test('an analytics store that is ahead of a restored database begins anew', async () => {
  const records = await freshRecordStore();
  await records.writeRecords(bareRelationship('golden:kept'));
  await idsAfterCatchUp(records);
  await store.writer.transaction((transaction) => transaction.run('UPDATE projection SET revision = revision + 5'));
  await store.writer.transaction((transaction) => transaction.run("UPDATE relationship SET account_name = 'lost'"));
  await idsAfterCatchUp(records);
  expect(await store.query("SELECT count(*) AS lost FROM relationship WHERE account_name = 'lost'")).toEqual([{ lost: 0 }]);
});
