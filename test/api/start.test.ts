import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { rapport } from '../setup/demo-service.js';
import { startService, type RunningService } from '../setup/running-service.js';

const directories: string[] = [];

async function ownDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-start-'));
  directories.push(directory);
  return directory;
}

afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));

const sessions = new Map<RunningService, string>();

async function sessionOf(service: RunningService): Promise<string> {
  const known = sessions.get(service);
  if (known !== undefined) return known;
  const signedIn = await fetch(service.signInLink, { redirect: 'manual' });
  const session = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  sessions.set(service, session);
  return session;
}

/** What data the service says there is. */
async function state(service: RunningService): Promise<string> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: await sessionOf(service) },
    body: JSON.stringify({ query: '{ dataState { revision hasDemoData pendingRevisions relationships } }' }),
  });
  return JSON.stringify(((await response.json()) as { data: unknown }).data);
}

describe('starting', () => {
  test('twice keeps the data, and stopping stops everything', async () => {
    const dataDirectory = await ownDirectory();
    const first = await startService({ dataDirectory });
    const before = await state(first);
    expect(await first.stop()).toBe(0);
    const second = await startService({ dataDirectory });
    expect(await state(second)).toBe(before);
    expect(second.output()).not.toContain('demo data');
    expect(before).toContain('"hasDemoData":true');
    expect(rapport(dataDirectory, 'demo', 'remove')).toMatch(/^[\d,]+ demo records were removed\.\n$/);
    await vi.waitFor(
      async () => expect(await state(second)).toContain('"hasDemoData":false,"pendingRevisions":0,"relationships":0'),
      30_000,
    );
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
    expect(await state(service)).toContain('"relationships":0');
    await service.stop();
  });
});
