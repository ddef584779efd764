import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { browserOfThisFile } from '../setup/browser.js';

const open = browserOfThisFile();

const KILOBYTE = 1000;

/** The scripts that the browser really fetched, each with the size of its content when it is compressed. */
async function scriptsOf(path: string) {
  const { page } = await open(path);
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  const scripts = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const response = await fetch(address);
      return { path: new URL(address).pathname, bytes: gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length };
    }),
  );
  const html = await (await fetch(`${inject('service').url}/`)).text();
  const [, entry] = /<script type="module"[^>]* src="([^"]+)"/.exec(html)!;
  const sum = (some: typeof scripts) => some.reduce((total, { bytes }) => total + bytes, 0);
  const preloaded = [...html.matchAll(/rel="modulepreload"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
  return {
    all: sum(scripts),
    entry: sum(scripts.filter(({ path }) => path === entry || preloaded.includes(path))),
    paths: scripts.map(({ path }) => path),
  };
}

test('the frame of the application weighs at most 250 kB, the complete overview at most 360 kB', async () => {
  const { all, entry } = await scriptsOf('/');
  expect(entry).toBeGreaterThan(50 * KILOBYTE);
  expect(entry).toBeLessThanOrEqual(250 * KILOBYTE);
  expect(all).toBeLessThanOrEqual(360 * KILOBYTE);
});

test('a page without charts fetches no chart library', async () => {
  const { paths } = await scriptsOf('/help');
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => path.includes('chart'))).toEqual([]);
});

test('scripts come compressed, are kept for ever, and the page that names them is asked for again', async () => {
  const { page } = await open('/help');
  const asset = await page.evaluate(() => performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/'))!.name);
  const script = await fetch(asset, { headers: { 'Accept-Encoding': 'br' } });
  expect(script.headers.get('content-encoding')).toBe('br');
  expect(script.headers.get('cache-control')).toMatch(/immutable/);
  const html = await fetch(`${inject('service').url}/help`);
  expect(html.headers.get('cache-control')).toMatch(/no-cache/);
  const hosts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).host));
  expect(new Set(hosts)).toEqual(new Set([new URL(inject('service').url).host]));
});
