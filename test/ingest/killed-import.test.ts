import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { exportRecords } from '../../server/src/ingest/export-records.js';
import { helpdesk, opportunities } from './data-sets.js';
import { type ImportTarget, importTarget } from './import-target.js';

const CLI = resolve(import.meta.dirname, '../../server/dist/cli.js');

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** A checkpoint beyond the first number and short of the second, which is the end of the file. */
type KilledBetween = readonly [after: number, end: number];

/** Runs `rapport import` in a process of its own; killed as soon as such a checkpoint is stored, before the next one can be. */
async function rapportImport(
  target: ImportTarget,
  profile: string | null,
  files: readonly string[],
  killed: KilledBetween | null,
): Promise<Run> {
  const { socket, database } = target.address;
  const child = spawn(
    process.execPath,
    [CLI, 'import', ...(profile === null ? [] : ['--profile', profile]), ...files, '--rejects', join(target.directory, 'rejects.csv')],
    {
      env: {
        ...process.env,
        DATABASE_URL: `mysql://root@localhost/${database}?socket=${encodeURIComponent(socket)}`,
      },
    },
  );
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const ended = new Promise<Run>((done) => {
    child.on('close', (code) => done({ code, output }));
  });
  if (killed === null) return ended;
  const [after, end] = killed;
  const between = `row_checkpoint > ${after} AND row_checkpoint < ${end}`;
  while (child.exitCode === null && child.signalCode === null) {
    await target.whileLocked(`SELECT id FROM import_job WHERE ${between}`, async () => {
      child.kill('SIGKILL');
      await ended;
    });
    await pause(2);
  }
  return ended;
}

/** Everything that an import leaves behind. */
async function endState(target: ImportTarget): Promise<unknown> {
  const [jobs, status, checkpoint, counts] = await target.ask(
    'SELECT COUNT(*), MAX(status), MAX(row_checkpoint), MAX(counts) FROM import_job',
  );
  const rejects = join(target.directory, 'rejects.csv');
  return {
    jobs: [jobs, status, checkpoint, JSON.parse(String(counts))],
    checksums: await target.checksums(),
    rejects: existsSync(rejects) ? await readFile(rejects, 'utf8') : null,
  };
}

/** Imports by commands that are killed at up to three checkpoints, and by a last one that is not. */
async function importKilled(
  target: ImportTarget,
  profile: string | null,
  files: readonly string[],
  rows: number,
): Promise<{ kills: number; last: Run }> {
  let kills = 0;
  let killAfter = 0;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const run = await rapportImport(target, profile, files, [killAfter, rows]);
    if (run.code !== null) return { kills, last: run };
    kills += 1;
    killAfter = Number((await target.ask('SELECT MAX(row_checkpoint) FROM import_job'))[0]);
  }
  return { kills, last: await rapportImport(target, profile, files, null) };
}

it.each([
  ['an event log', 'helpdesk-italy', () => [helpdesk()]],
  ['opportunities, 1,425 of them rejected,', 'crm-opportunities', opportunities],
])('an import of %s that was killed in the middle ends like one clean import', { timeout: 180_000 }, async (_, profile, files) => {
  const clean = await importTarget();
  const { rows } = await clean.import({ profile, files: files() });
  const killed = await importTarget();
  const { kills, last } = await importKilled(killed, profile, files(), rows.read);
  expect(kills).toBeGreaterThan(0);
  expect(last).toEqual({ code: 0, output: expect.stringContaining('Went on after row') });
  expect(await endState(killed)).toEqual(await endState(clean));
});

it('an import of a whole store that was killed in the middle ends like one clean import', { timeout: 300_000 }, async () => {
  const source = await importTarget();
  await source.import({ profile: 'helpdesk-italy', files: [helpdesk()] });
  const files = [join(source.directory, 'store.ndjson.gz')];
  await exportRecords(source.store, { path: files[0]! });
  const clean = await importTarget();
  const { rows } = await clean.import({ profile: null, files });
  const killed = await importTarget();
  const { kills, last } = await importKilled(killed, null, files, rows.read);
  expect(kills).toBeGreaterThan(0);
  expect(last).toEqual({ code: 0, output: expect.stringContaining('Went on after row') });
  expect(await endState(killed)).toEqual(await endState(clean));
  expect(await killed.ask('SELECT actor_id FROM import_job')).toEqual([`cli:${userInfo().username}`]);
});
