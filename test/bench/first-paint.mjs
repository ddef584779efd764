import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findProgram } from '../../server/dist/records/database-program.js';
import { spread } from './statistics.mjs';

const KILOBYTE = 1000;

/** How soon Overview is painted first and is complete, in browsers that have seen nothing of it yet, and what they fetched for it. */
export async function firstPaint({ url, session }, times) {
  const executablePath = (await findProgram('chromium')) ?? (await findProgram('google-chrome'));
  if (!executablePath) throw new Error('No Chromium on this machine. Install it (Debian: "sudo apt-get install chromium").');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run'], chromiumSandbox: false });
  try {
    const contentful = [];
    const complete = [];
    let scripts = [];
    for (let round = 0; round < times; round += 1) {
      const visit = await visited(browser, url, session);
      contentful.push(visit.contentful);
      complete.push(visit.complete);
      scripts = visit.scripts;
    }
    return { contentful: spread(contentful), complete: spread(complete), ...(await kilobytes(url, scripts)) };
  } finally {
    await browser.close();
  }
}

async function visited(browser, url, session) {
  const context = await browser.newContext();
  const [name, value] = session.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url, { waitUntil: 'networkidle' });
  const complete = performance.now() - started;
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const seen = await page.evaluate(() => ({
    contentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    scripts: performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((address) => new URL(address).pathname.endsWith('.js')),
  }));
  await context.close();
  return { ...seen, complete };
}

async function kilobytes(url, scripts) {
  const html = await (await fetch(url)).text();
  const entries = [...html.matchAll(/(?:<script type="module"[^>]* src|rel="modulepreload"[^>]* href)="([^"]+)"/gu)].map(
    ([, path]) => path,
  );
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (address) => {
      const bytes = gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer()), { level: 9 }).length;
      return { path: new URL(address).pathname, bytes };
    }),
  );
  const sum = (some) => Math.round(some.reduce((total, { bytes }) => total + bytes, 0) / KILOBYTE);
  return { entryKilobytes: sum(sizes.filter(({ path }) => entries.includes(path))), allKilobytes: sum(sizes) };
}
