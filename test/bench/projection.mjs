import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startLocalDatabase } from '../../server/dist/records/local-database.js';
import { RecordStore } from '../../server/dist/records/record-store.js';
import { peakMegabytesOf } from './used-cpu.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const READ_AT_ONCE = 250;

/** The first projection of all records in a process of its own, beside reading the same records and doing nothing with them. */
export async function firstProjection({ directory }) {
  const database = await startLocalDatabase(directory, { say: console.error });
  try {
    const readSeconds = await secondsOfReading(database.address);
    for (const name of await analyticsFiles(directory)) await rm(join(directory, name), { recursive: true, force: true });
    const started = performance.now();
    const child = spawn(process.execPath, [join(ROOT, 'server/dist/cli.js'), 'rebuild'], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: directory },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peakMegabytes = 0;
    const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, peakMegabytesOf(child.pid))), 50);
    const [code] = await once(child, 'close');
    clearInterval(watch);
    if (code !== 0) throw new Error(`rapport rebuild ended with ${code}.`);
    const seconds = (performance.now() - started) / 1000;
    let bytes = 0;
    for (const name of await analyticsFiles(directory)) bytes += (await stat(join(directory, name))).size;
    return { seconds, readSeconds, peakMegabytes, fileMegabytes: bytes / 2 ** 20 };
  } finally {
    await database.close();
  }
}

export async function analyticsFiles(directory) {
  return (await readdir(directory)).filter((name) => name.startsWith('analytics'));
}

/** As the projection reads: two hundred and fifty relationships at a time, the next while the last are looked at. */
async function secondsOfReading(address) {
  const store = await RecordStore.open({ address });
  try {
    const started = performance.now();
    const ids = await store.projection.changesAfter(0, await store.projection.latestRevision());
    let reading = store.projection.readRelationships(ids.slice(0, READ_AT_ONCE));
    for (let from = READ_AT_ONCE; from < ids.length + READ_AT_ONCE; from += READ_AT_ONCE) {
      await reading;
      reading = store.projection.readRelationships(ids.slice(from, from + READ_AT_ONCE));
    }
    await reading;
    return (performance.now() - started) / 1000;
  } finally {
    await store.close();
  }
}
