import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../server/src/access/identity.js';
import type { RowScope } from '../../server/src/access/row-scope.js';
import { createToken } from '../../server/src/access/token.js';
import { startService } from '../../server/src/compose.js';
import { readConfig } from '../../server/src/config.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { openLog } from '../../server/src/http/log.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { emptyDatabase } from '../setup/fresh-database.js';

/** The moment at which the service stands still. */
export const NOW = Date.parse('2025-11-21T11:00:00Z');

const RECORDS_AT_ONCE = 1_000;

/** A service over HTTP with records of the test's own, in this process. */
export interface RapportService {
  readonly url: string;
  /** The authorization of a new token. */
  authorization(role: Role, scope?: RowScope): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the service with these records, projected. Call it in beforeAll. */
export async function startRapport(records: readonly AnyRecord[]): Promise<RapportService> {
  await using started = new AsyncDisposableStack();
  const { socket, database } = await emptyDatabase();
  const store = started.adopt(await RecordStore.open({ address: { socket, database } }), (opened) => opened.close());
  for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
    const { outcomes } = await store.writeRecords(records.slice(start, start + RECORDS_AT_ONCE));
    const rejected = outcomes.find((outcome) => typeof outcome !== 'string');
    if (rejected !== undefined) throw new Error(`A record was rejected: ${JSON.stringify(rejected)}`);
  }
  const directory = await mkdtemp(join(tmpdir(), 'rapport-'));
  started.defer(() => rm(directory, { recursive: true, force: true }));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: directory,
    DATABASE_URL: `mysql://root@localhost/${database}?socket=${encodeURIComponent(socket)}`,
    DEMO: 'off',
  });
  const service = await startService({ config, log: openLog('error'), clock: () => NOW, say: () => {} });
  started.defer(() => service.stop());
  const running = started.move();
  return {
    url: `${service.url}/graphql`,
    authorization: async (role, scope = {}) => {
      const { secret } = await createToken(store.tokens, { kind: 'API', name: role, role, scope, expiresAt: null }, NOW);
      return `Bearer ${secret}`;
    },
    stop: () => running.disposeAsync(),
  };
}
