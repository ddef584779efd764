import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../../server/src/records/database-address.js';
import { startLocalDatabase } from '../../server/src/records/local-database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The private database server of this test run. Tests take a database of their own on it by `freshDatabase`. */
    databaseServer: DatabaseAddress & { readonly socket: string };
  }
}

/** One private database server for the whole run, in a directory that is removed afterwards. */
export default async function machine(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-test-'));
  const database = await startLocalDatabase(directory, { isDurable: false, say: (line) => console.log(line) });
  if (!('socket' in database.address)) throw new Error('The private database has no socket.');
  project.provide('databaseServer', database.address);
  return async () => {
    await database.close();
    await rm(directory, { recursive: true, force: true });
  };
}
