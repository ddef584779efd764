import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webApplication } from '../../server/src/http/web-application.js';

let directory: string;
let server: Server;
let url: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rapport-web-'));
  await mkdir(join(directory, 'assets'));
  for (const [name, text] of [
    ['index.html', '<p>page</p>'],
    ['assets/a-1.js', 'a()'],
  ] as const) {
    await writeFile(join(directory, name), text);
    await writeFile(join(directory, `${name}.br`), brotliCompressSync(text));
  }
  server = createServer(express().use(webApplication(directory)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});

test('an asset is kept for ever and comes compressed, the page is asked for each time', async () => {
  const asset = await fetch(`${url}/assets/a-1.js`, { headers: { 'Accept-Encoding': 'br' } });
  expect(await asset.text()).toBe('a()');
  expect(asset.headers.get('content-encoding')).toBe('br');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const page = await fetch(`${url}/relationships/demo:1`);
  expect(await page.text()).toBe('<p>page</p>');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('what is not there is a 404 that nobody keeps', async () => {
  const missing = await fetch(`${url}/assets/none.js`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('cache-control')).toBe('no-store');
});

test('a file that is taken away while the service runs does not end it', async () => {
  await rm(join(directory, 'assets/a-1.js.br'));
  await rm(join(directory, 'assets/a-1.js'));
  expect((await fetch(`${url}/assets/a-1.js`)).status).toBe(404);
  expect((await fetch(`${url}/`)).status).toBe(200);
});
