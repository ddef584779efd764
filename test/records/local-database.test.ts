import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachOrStart, type LocalDatabase, startLocalDatabase } from '../../server/src/records/local-database.js';
import { isRunning } from '../../server/src/records/process-identity.js';
import { RecordStore } from '../../server/src/records/record-store.js';
import { relationshipWorld } from './record-fixture.js';

const options = { isDurable: false };
let directory: string;
let holder: ChildProcess | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rapport-local-'));
});
afterEach(async () => {
  holder?.kill('SIGKILL');
  holder = undefined;
  // Whatever a killed copy left running is stopped by the next start.
  await (await startLocalDatabase(directory, options)).close();
  await rm(directory, { recursive: true, force: true });
});

const HOLD = `
  const { startLocalDatabase } = await import(process.argv[1]);
  await startLocalDatabase(process.argv[2], { isDurable: false });
  process.stdout.write('up');
  setInterval(() => {}, 1000);
`;
const BUILT_MODULE = resolve(import.meta.dirname, '../../server/dist/records/local-database.js');

/** Another process that runs the private database of the directory, until it is killed. */
async function anotherCopy(): Promise<ChildProcess> {
  const parameters = ['--input-type=module', '-e', HOLD, BUILT_MODULE, directory];
  holder = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout!, 'data');
  return holder;
}

async function serverPid(): Promise<number> {
  return (JSON.parse(await readFile(join(directory, 'database.json'), 'utf8')) as { pid: number }).pid;
}

/** The revision of a first write. */
async function writtenTo(database: LocalDatabase): Promise<number> {
  const store = await RecordStore.open({ address: database.address });
  const { revision } = await store.writeRecords(relationshipWorld('u'));
  await store.close();
  return revision;
}

test('it is made on first use, keeps its data, and stops when it is closed', async () => {
  const first = await startLocalDatabase(directory, options);
  const pid = await serverPid();
  const store = await RecordStore.open({ address: first.address });
  await store.writeRecords(relationshipWorld('l'));
  await store.close();
  await first.close();
  expect(isRunning(pid)).toBe(false);
  expect(await readdir(directory)).toEqual(['database', 'database.log']);

  const second = await startLocalDatabase(directory, options);
  const again = await RecordStore.open({ address: second.address });
  expect(await again.projection.latestRevision()).toBe(1);
  await again.close();
  await second.close();
});

test('a second copy is refused with the process that holds the directory, a visitor is let in', async () => {
  const copy = await anotherCopy();
  await expect(startLocalDatabase(directory, options)).rejects.toThrow(
    `The data directory ${directory} is used by another running copy (process ${copy.pid}). Stop it, or set DATA_DIR.`,
  );
  const visit = await attachOrStart(directory, options);
  expect(visit.isAttached).toBe(true);
  const store = await RecordStore.open({ address: visit.address });
  expect((await store.writeRecords(relationshipWorld('v'))).revision).toBe(1);
  await store.close();
  await visit.close();
  expect(isRunning(await serverPid())).toBe(true);
});

test('after kill -9 of the copy, its left-over server is stopped and the data is there', async () => {
  const copy = await anotherCopy();
  const visit = await attachOrStart(directory, options);
  const store = await RecordStore.open({ address: visit.address });
  await store.writeRecords(relationshipWorld('k'));
  await store.close();
  const orphan = await serverPid();
  copy.kill('SIGKILL');
  await once(copy, 'exit');
  expect(isRunning(orphan)).toBe(true);

  const recovered = await attachOrStart(directory, options);
  expect(recovered.isAttached).toBe(false);
  expect(await serverPid()).not.toBe(orphan);
  const again = await RecordStore.open({ address: recovered.address });
  expect(await again.projection.latestRevision()).toBe(1);
  await again.close();
  await recovered.close();
});

test('after kill -9 of copy and server, the next start recovers what was committed', async () => {
  const copy = await anotherCopy();
  const server = await serverPid();
  copy.kill('SIGKILL');
  process.kill(server, 'SIGKILL');
  await once(copy, 'exit');
  const recovered = await startLocalDatabase(directory, options);
  expect(await writtenTo(recovered)).toBe(1);
  await recovered.close();
});

test('a server that ends by itself is noticed', async () => {
  const database = await startLocalDatabase(directory, options);
  process.kill(await serverPid(), 'SIGKILL');
  await expect(database.lost).resolves.toBeUndefined();
  await database.close();
});

test('a data directory with a long path works', async () => {
  const long = join(directory, 'x'.repeat(100));
  const database = await startLocalDatabase(long, options);
  expect(await writtenTo(database)).toBe(1);
  await database.close();
});
