import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { StoreFiles } from '../../server/src/analytics/store-files.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { buildFile } from '../../server/src/projection/open-or-build.js';
import { Projector } from '../../server/src/projection/projector.js';
import { wantedProfiles } from '../../server/src/projection/wanted-profiles.js';
import type { DatabaseAddress } from '../../server/src/records/database-address.js';
import { connectionSettings } from '../../server/src/records/database-address.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { draftProfile, publishDraft } from '../../server/src/scoring/profile-drafting.js';
import { storeContent } from '../projection/store-content.js';
import { emptyDatabase } from '../setup/fresh-database.js';
import { NOW, startInstance, temporaryFolder, until } from './profile-instance.js';

const RELATIONSHIPS = 3000;
const DAY = 86_400_000;
const PROGRAM = resolve(import.meta.dirname, 'killed-recalculation-process.mjs');
const BY = { id: 'test', name: 'Test', at: NOW };

let address: DatabaseAddress;
let records: RecordStore;

beforeAll(async () => {
  address = await emptyDatabase();
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
  return () => records.close();
});

/** Runs an instance in a process of its own until it ends; `onReady` is called once it answers. */
function followInProcess(path: string, profile: string, onReady: () => Promise<void>): Promise<NodeJS.Signals | number | null> {
  const { socketPath, database } = connectionSettings(address);
  const child = spawn(process.execPath, [PROGRAM, socketPath ?? '', database, path, profile, String(NOW)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((end, fail) => {
    child.stdout.once('data', () => void onReady().catch(fail));
    child.on('error', fail);
    child.on('exit', (code, signal) => end(signal ?? code));
  });
}

test('a recalculation that is killed leaves the old answers whole, and goes on after the next start', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'analytics.duckdb');
  const publish = async (): Promise<void> => {
    await records.profiles.change(BY, (all) => draftProfile(all, { id: 'v2', basedOn: null, note: null, rules: { halfLifeDays: 90 } }, BY));
    await records.profiles.change(BY, (all) => publishDraft(all, { id: 'v2', fingerprint: null }, BY));
  };
  expect(await followInProcess(path, 'v2', publish)).toBe('SIGKILL');
  const left = (await readdir(folder)).filter((name) => /\.(duckdb|building)$/.test(name)).map((name) => name.replace(/-[0-9a-f]+\./, '.'));
  expect(left.toSorted()).toEqual(['analytics.v1.1.duckdb', 'analytics.v2.1.building']);

  const instance = await startInstance(records, folder);
  const count = '{ relationshipAnalytics(window: { last: { count: 1, unit: DAY } }) { meta { profile } total { relationships } } }';
  const answers = new Set<string>();
  const answered = async (): Promise<string> => {
    const { data } = await instance.ask<{
      readonly relationshipAnalytics: { readonly meta: { readonly profile: string }; readonly total: { readonly relationships: number } };
    }>(count);
    const { meta, total } = data.relationshipAnalytics;
    answers.add(`${meta.profile}: ${total.relationships}`);
    return meta.profile;
  };
  expect(await answered()).toBe('v1');
  await until(async () => (await answered()) === 'v2');
  // Nobody ever saw a part: by either profile all relationships are there.
  expect([...answers].toSorted()).toEqual([`v1: ${RELATIONSHIPS}`, `v2: ${RELATIONSHIPS}`]);
  expect(instance.errors).toEqual([]);

  const { profile } = wantedProfiles(await records.profiles.list()).published;
  const whole = await openStarStore(':memory:');
  await new Projector(records.projection, whole, profile, () => NOW, 'UTC').catchUp();
  const { store, giveBack } = instance.projections.lendServed();
  expect(await storeContent(store.analytics)).toEqual(await storeContent(whole));
  giveBack();
  await whole.close();
}, 240_000);

test('a store that is made anew beside a running instance is taken over by it', async () => {
  const folder = await temporaryFolder();
  const instance = await startInstance(records, folder);
  const served = instance.projections.freshness().profile;
  const { published } = wantedProfiles(await records.profiles.list());
  const parts = { records: records.projection, clock: () => NOW, zone: 'UTC' };
  const { file } = await buildFile(new StoreFiles(join(folder, 'analytics.duckdb')), published, parts);
  expect(file.generation).toBe(2);
  await until(() => {
    const { store, giveBack } = instance.projections.lendServed();
    giveBack();
    return store.file.generation === 2;
  });
  expect(instance.projections.freshness().profile).toBe(served);
  expect(instance.errors).toEqual([]);
}, 240_000);
