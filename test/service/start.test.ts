import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startService, type RunningService } from '../setup/running-service.js';

const directories: string[] = [];

async function ownDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-start-'));
  directories.push(directory);
  return directory;
}

afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));

async function revision({ signInLink, url }: RunningService): Promise<string> {
  const signedIn = await fetch(signInLink, { redirect: 'manual' });
  const Cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie },
    body: JSON.stringify({ query: '{ dataState { revision pendingRevisions relationships } }' }),
  });
  return JSON.stringify(((await response.json()) as { data: unknown }).data);
}

describe('starting', () => {
  test('twice keeps the data, and stopping stops everything', async () => {
    const dataDirectory = await ownDirectory();
    const first = await startService({ dataDirectory });
    const before = await revision(first);
    expect(await first.stop()).toBe(0);
    const second = await startService({ dataDirectory });
    expect(await revision(second)).toBe(before);
    expect(second.output()).not.toContain('demo data');
    expect(await second.stop()).toBe(0);
  });

  test('a second copy over the same data says what to do in one line', async () => {
    const dataDirectory = await ownDirectory();
    const first = await startService({ dataDirectory, environment: { DEMO: 'off' } });
    await expect(startService({ dataDirectory })).rejects.toThrow(
      /The data directory .* is used by another running copy \(process \d+\)\. Stop it, or set DATA_DIR\./,
    );
    await first.stop();
  });

  test('on a port that is taken says so in one line', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => taken.once('listening', listening));
    const { port } = taken.address() as { port: number };
    await expect(startService({ environment: { PORT: String(port) } })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Stop what uses it, or set PORT.`,
    );
    taken.close();
  });

  test('with wrong settings lists all of them', async () => {
    await expect(startService({ environment: { PORT: 'x', DEMO: 'perhaps' } })).rejects.toThrow(/PORT="x"[\s\S]*DEMO="perhaps"/);
  });

  test('without demo data answers with nothing instead of inventing something', async () => {
    const service = await startService({ environment: { DEMO: 'off' } });
    expect(await revision(service)).toContain('"relationships":0');
    await service.stop();
  });
});
