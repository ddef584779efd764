import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumPath } from './chromium.js';
import { CHROMIUM_FLAGS } from './chromium-flags.js';

/** How the person at the browser looks at the application. */
export interface Reader {
  /** What the browser announces; without one, English. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** The session cookie; without one the administrator's. Null: nobody is signed in. */
  readonly session?: string | null;
  /** Troubles that this visit is about: they are counted but are no fault. */
  readonly expects?: RegExp;
  /** Runs before the page is opened. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

/** One person with one page. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that a reader with an open console would have complained about until now. */
  readonly troubles: readonly string[];
}

const WAITS_MILLISECONDS = 20_000;

/** A running service and the session that the browser carries. */
export interface Place {
  readonly url: string;
  readonly session: string;
}

/** Far from the server's zone, because no day on the screen may depend on where the browser is. */
const ZONE_OF_THE_BROWSER = 'Pacific/Honolulu';

/**
 * Opens pages of a running service, of the one with the demo data if no other is given, in one Chromium of this test file. Each visit is a person of its own: its cookies and preferences are
 * thrown away after the test, which fails when there was any trouble left on its pages.
 */
export function browserOfThisFile(place: () => Place = () => inject('service')): (path: string, reader?: Reader) => Promise<Visit> {
  let browser: Browser | undefined;
  const visits: (Visit & Pick<Reader, 'expects'>)[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...CHROMIUM_FLAGS], chromiumSandbox: false });
  });

  afterEach(async () => {
    const unexpected = visits.flatMap(({ troubles, expects }) => troubles.filter((trouble) => !expects?.test(trouble)));
    await Promise.all(visits.splice(0).map(({ context }) => context.close()));
    expect(unexpected).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return async (path, reader = {}) => {
    if (!browser) throw new Error('A page was opened before the tests began.');
    const visit = await arrive(browser, place(), reader);
    visits.push({ ...visit, ...reader });
    await visit.page.goto(path);
    await settled(visit.page);
    return visit;
  };
}

/** Waits until the page has its heading and nothing on it is still being asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main h1') !== null && document.querySelector('[aria-busy="true"]') === null);
}

/** Waits until the page with this heading has been arrived at and has everything that it asked for. */
export async function arrived(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await settled(page);
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function arrive(browser: Browser, { url, session: administrator }: Place, reader: Reader): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    locale: reader.locale ?? 'en-GB',
    timezoneId: ZONE_OF_THE_BROWSER,
    colorScheme: reader.theme ?? 'light',
    reducedMotion: 'reduce',
    viewport: { width: reader.width ?? 1440, height: reader.height ?? 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(WAITS_MILLISECONDS);
  const session = reader.session === undefined ? administrator : reader.session;
  if (session !== null) {
    const [name = '', value = ''] = session.split(/=(.*)/s);
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }]);
  }
  await reader.before?.(context);
  const page = await context.newPage();
  const troubles = troublesOf(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`content policy: ${violatedDirective} refused ${blockedURI} of ${sourceFile}`);
    });
  });
  return { page, context, troubles };
}

function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // A question that nobody waits for any more is given up by the page itself.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`HTTP ${response.status()}: ${response.url()}`);
  });
  return troubles;
}
