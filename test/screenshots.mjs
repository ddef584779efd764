// `pnpm screenshots`: the pictures of the documentation, taken of the built application with its demo data.
import { mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findProgram } from '../server/dist/records/database-program.js';
import { CHROMIUM_FLAGS } from './setup/chromium-flags.ts';
import { startService } from './setup/running-service.ts';

const FOLDER = resolve(import.meta.dirname, 'screenshots');
const MOST_BYTES = 300_000;
const PICTURES = [
  { name: 'overview-light', theme: 'light', open: async (page) => page.goto('/') },
  { name: 'overview-dark', theme: 'dark', open: async (page) => page.goto('/') },
  { name: 'relationship-light', theme: 'light', open: openLeastTrusted },
];

/** The first relationship of the list. */
async function openLeastTrusted(page) {
  await page.goto('/relationships');
  await settled(page);
  const row = page.locator('[data-row-link]').first();
  const name = await row.innerText();
  await row.click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

function settled(page) {
  return page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('[aria-busy="true"]'));
}

async function signedIn(browser, service) {
  const page = await browser.newPage();
  await page.goto(service.signInLink);
  await settled(page);
  const state = await page.context().storageState();
  await page.close();
  return state;
}

async function take(browser, service, cookies, { name, theme, open }) {
  const page = await browser.newPage({
    baseURL: service.url,
    storageState: { cookies, origins: [] },
    locale: 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 1000 },
  });
  await open(page);
  await settled(page);
  const path = resolve(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.close();
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than the ${MOST_BYTES} that the documentation bears.`);
  console.log(`test/screenshots/${name}.png, ${Math.round(size / 1000)} kB`);
}

const program = await findProgram('chromium');
if (!program) throw new Error('No Chromium on this machine. Install it (Debian: "sudo apt-get install chromium") and try again.');
await mkdir(FOLDER, { recursive: true });
const service = await startService();
const browser = await chromium.launch({ executablePath: program, args: [...CHROMIUM_FLAGS], chromiumSandbox: false });
try {
  const { cookies } = await signedIn(browser, service);
  for (const picture of PICTURES) await take(browser, service, cookies, picture);
} finally {
  await browser.close();
  await service.stop();
}
