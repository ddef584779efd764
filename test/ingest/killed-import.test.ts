import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { helpdesk, opportunities } from './data-sets.js';
import { type ImportTarget, importTarget } from './import-target.js';

const CLI = resolve(import.meta.dirname, '../../server/dist/cli.js');

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `rapport import` in a process of its own; killed as soon as a checkpoint beyond `killAfter` is stored. */
async function rapportImport(target: ImportTarget, profile: string, files: readonly string[], killAfter: number | null): Promise<Run> {
  const { socket, database } = target.address;
  const child = spawn(process.execPath, [CLI, 'import', '--profile', profile, ...files, '--rejects', join(target.directory, 'rejects.csv')], {
    env: { ...process.env, DATABASE_URL: `mysql://root@localhost/${database}?socket=${encodeURIComponent(socket)}` },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const ended = new Promise<Run>((done) => child.on('close', (code) => done({ code, output })));
  while (killAfter !== null && child.exitCode === null && child.signalCode === null) {
    const [checkpoint] = await target.ask("SELECT MAX(row_checkpoint) FROM import_job WHERE status = 'RUNNING'");
    if (Number(checkpoint ?? 0) > killAfter) child.kill('SIGKILL');
    await pause(2);
  }
  return ended;
}

async function comparedWithACleanRun(profile: string, files: readonly string[], rows: number): Promise<void> {
  const clean = await importTarget();
  const cleanSummary = await clean.import({ profile, files });

  const killed = await importTarget();
  let kills = 0;
  let killAfter = 0;
  let last: Run = { code: null, output: '' };
  for (let attempt = 0; attempt < 4; attempt += 1) {
    last = await rapportImport(killed, profile, files, attempt < 3 ? killAfter : null);
    if (last.code !== null) break;
    kills += 1;
    [killAfter = 0] = (await killed.ask('SELECT MAX(row_checkpoint) FROM import_job')) as readonly number[];
    expect(killAfter).toBeGreaterThan(0);
    expect(killAfter).toBeLessThanOrEqual(rows);
  }

  expect(kills).toBeGreaterThan(0);
  expect(last.output).toContain(`Went on after row ${killAfter.toLocaleString('en')}`);
  expect(last.code).toBe(0);
  expect(await killed.checksums()).toEqual(await clean.checksums());
  expect(await killed.ask('SELECT COUNT(*), MAX(status), MAX(row_checkpoint) FROM import_job')).toEqual([1, 'DONE', rows]);
  const countsOf = (target: ImportTarget) => target.ask("SELECT counts FROM import_job");
  expect(JSON.parse(String((await countsOf(killed))[0]))).toEqual(JSON.parse(String((await countsOf(clean))[0])));
  if (cleanSummary.rejectsPath !== null) {
    expect(await readFile(join(killed.directory, 'rejects.csv'), 'utf8')).toBe(await readFile(cleanSummary.rejectsPath, 'utf8'));
  }
}

it('an event log whose import was killed in the middle ends like one clean import', { timeout: 180_000 }, async () => {
  await comparedWithACleanRun('helpdesk-italy', [helpdesk()], 21_348);
});

it('rejected rows of a killed import are in the rejects file once', { timeout: 180_000 }, async () => {
  await comparedWithACleanRun('crm-opportunities', opportunities(), 8800);
});
