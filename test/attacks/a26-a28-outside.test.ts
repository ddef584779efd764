import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from './two-regions.js';

/** A clock that stands still, so that no request is forgiven while the test runs. */
const now = Date.now();
const within = serviceOfThisFile({ RATE_LIMIT: '2', FRAME_ANCESTORS: 'https://intranet.example.com' }, TWO_REGIONS, () => now);

describe('A26 markup in names', () => {
  test('A26 the application may run no script but its own, whatever a name says', async () => {
    const policy = (await within().send({}, '/relationships/%3Cimg%20src=x%20onerror=alert(1)%3E')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });

  test('A26 no page but those that are allowed may show it in a frame', async () => {
    const { headers } = await within().send({}, '/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://intranet.example.com");
    expect(headers.get('x-frame-options')).toBeNull();
  });
});

describe('A27 too often', () => {
  test('A27 a token that comes too often is told when to come again, and others are served', async () => {
    const [loud, quiet] = [await within().token('ANALYST'), await within().token('ANALYST')];
    const answers = await Promise.all(Array.from({ length: 60 }, () => within().ask('{ viewer { id } }', {}, loud)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(40); // 2 a second for 20 seconds
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    for (const { headers, errors } of refused) {
      expect(headers.get('retry-after')).toBe('1');
      expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
    }
    expect((await within().ask('{ viewer { id } }', {}, quiet)).status).toBe(200);
  });

  test('A27 guessing tokens is slow', async () => {
    const guesses = Array.from({ length: 60 }, (_, at) => within().ask('{ viewer { id } }', {}, { Authorization: `Bearer rapport_${at}` }));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
  });
});

describe('A28 addresses that callers give', () => {
  let hits = 0;
  const listener = createServer((_request, response) => {
    hits += 1;
    response.end();
  });
  beforeAll(() => new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening)));
  afterAll(() => void listener.close());

  test('A28 none is ever called, wherever it is given', async () => {
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/x`;
    const write = 'mutation ($i: RecordInformationInput!) { recordInformation(input: $i) { results { outcome } } }';
    const record = { id: 't:info', kind: 'ARTICLE', name: address, author: address, address, topics: [address] };
    expect((await within().ask(write, { i: { records: [record] } })).data).toEqual({
      recordInformation: { results: [{ outcome: 'NEW' }] },
    });
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const token = `${part({ alg: 'RS256', jku: address, x5u: address })}.${part({ iss: address, aud: 'x', sub: 'x' })}.x`;
    for (const headers of [
      { Authorization: `Bearer ${token}` },
      { Referer: address },
      { Origin: address },
      { 'X-Forwarded-Host': address },
    ]) {
      await within().ask('{ viewer { id } }', {}, headers);
    }
    await within().send({ redirect: 'manual' }, `/sign-in?code=x&next=${encodeURIComponent(address)}`);
    expect(hits).toBe(0);
  });

  test('A28 the service calls only what its operator names: the issuer and the collector', () => {
    const source = resolve(import.meta.dirname, '../../server/src');
    const callers = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) => /\bfetch\(|\bhttps?\.(get|request)\(|from 'undici'|new WebSocket/.test(readFileSync(join(source, name), 'utf8')));
    expect(callers.sort()).toEqual(['access/bearer-tokens.ts', 'http/traces.ts']);
  });
});
