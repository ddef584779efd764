import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AnalyticsFileLocked } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { Projector } from '../../server/src/projection/projector.js';
import type { DatabaseAddress } from '../../server/src/records/database-address.js';
import { connectionSettings } from '../../server/src/records/database-address.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { emptyDatabase } from '../setup/fresh-database.js';
import { storeContent } from './store-content.js';

const NOW = Date.parse('2025-05-20T10:00:00Z');
const DAY = 86_400_000;
const RELATIONSHIPS = 5000;
const PROGRAM = resolve(import.meta.dirname, 'catch-up-process.mjs');

/** Runs a catch-up in a process of its own and kills it after so many milliseconds past its start, null: not at all. */
function catchUpInProcess(address: DatabaseAddress, path: string, killAfterMs: number | null): Promise<NodeJS.Signals | number | null> {
  return new Promise((end, fail) => {
    const { socketPath, database } = connectionSettings(address);
    const child = spawn(process.execPath, [PROGRAM, socketPath ?? '', database, path, String(NOW)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => {
      if (killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.on('error', fail);
    child.on('exit', (code, signal) => end(signal ?? code));
  });
}

describe('a projection that is killed on its way', () => {
  let address: DatabaseAddress;
  let folder: string;
  let records: RecordStore;

  beforeAll(async () => {
    address = await emptyDatabase();
    folder = await mkdtemp(join(tmpdir(), 'rapport-killed-'));
    records = await RecordStore.open({ address });
    const items: AnyRecord[] = [{ kind: 'businessUnit', record: { id: 'run:unit', name: 'Unit' } }];
    for (let number = 0; number < RELATIONSHIPS; number += 1) {
      const id = `run:${number}`;
      const accountId = `run:account${number}`;
      items.push({ kind: 'account', record: { id: accountId, name: 'Account' } });
      items.push({ kind: 'relationship', record: { id, accountId, businessUnitId: 'run:unit' } });
      const ratedAt = NOW - (number % 60) * DAY;
      items.push({
        kind: 'rating',
        record: { id: `${id}/rating`, relationshipId: id, ratedAt, instrument: 'TONE', rater: 'CUSTOMER', value: (number % 5) / 4 },
      });
    }
    await records.writeRecords(items);
    return async () => {
      await records.close();
      await rm(folder, { recursive: true });
    };
  });

  test('ends, started again, where one that was never killed ends', async () => {
    const path = join(folder, 'killed.duckdb');
    let kills = 0;
    for (const killAfterMs of [0, 150, 400, 800, 1300, 2000]) {
      if ((await catchUpInProcess(address, path, killAfterMs)) === 'SIGKILL') kills += 1;
    }
    expect(kills).toBeGreaterThan(2);
    expect(await catchUpInProcess(address, path, null)).toBe(0);
    const killed = await openStarStore(path);
    const whole = await openStarStore(':memory:');
    await new Projector(records.projection, whole, profileV1, () => NOW, 'Europe/Rome').catchUp();
    expect(await storeContent(killed)).toEqual(await storeContent(whole));
    expect(await killed.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: RELATIONSHIPS }]);
    await killed.close();
    await whole.close();
  }, 240_000);

  test('while a process has the file open, another says so', async () => {
    const path = join(folder, 'held.duckdb');
    const { socketPath, database } = connectionSettings(address);
    const child = spawn(process.execPath, [PROGRAM, socketPath ?? '', database, path, String(NOW)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((end) => child.on('exit', end));
    await new Promise((ready) => child.stdout.once('data', ready));
    await expect(openStarStore(path)).rejects.toThrow(AnalyticsFileLocked);
    child.kill('SIGKILL');
    await ended;
  });
});
