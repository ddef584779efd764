import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createDatabase, dropDatabase } from '../../server/src/records/create-database.js';
import { RecordStore } from '../../server/src/records/record-store.js';

/** The address of a new, empty database without tables, dropped after the test file. */
export async function emptyDatabase(): Promise<{ readonly socket: string; readonly database: string }> {
  const address = { socket: inject('databaseServer').socket, database: `test_${randomBytes(8).toString('hex')}` };
  await createDatabase(address);
  afterAll(() => dropDatabase(address));
  return address;
}

/** A migrated, empty record store of the test file's own, closed and dropped after it. Call it in the file or in beforeAll. */
export async function freshRecordStore(): Promise<RecordStore> {
  const store = await RecordStore.open({ address: await emptyDatabase() });
  afterAll(() => store.close());
  return store;
}
