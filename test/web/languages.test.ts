import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, overflow, settled } from '../setup/browser.js';

const open = browserOfThisFile();

/** What a page says in each language, and the locale in which its numbers are written. */
const SPOKEN = [
  { language: 'it', locale: 'it-IT', overview: 'Panoramica', relationships: 'Relazioni', trust: 'Fiducia', commitment: 'Impegno' },
  { language: 'de', locale: 'de-DE', overview: 'Überblick', relationships: 'Beziehungen', trust: 'Vertrauen', commitment: 'Verbundenheit' },
  { language: 'id', locale: 'id-ID', overview: 'Ikhtisar', relationships: 'Hubungan', trust: 'Kepercayaan', commitment: 'Komitmen' },
] as const;

interface Totals {
  readonly relationshipAnalytics: {
    readonly total: { readonly relationships: number; readonly trust: { readonly value: number; readonly n: number } };
    readonly meta: { readonly from: string };
  };
}

async function totals(): Promise<Totals['relationshipAnalytics']> {
  const { data } = await ask<Totals>(
    '{ relationshipAnalytics(window: { last: { count: 12, unit: MONTH } }) { total { relationships trust { value n } } meta { from } } }',
  );
  return data!.relationshipAnalytics;
}

test('the language is changed in place, with its words, numbers and days, and is remembered', async () => {
  const { total, meta } = await totals();
  const { page } = await open('/');
  await page.getByRole('button', { name: 'Preferences' }).click();
  for (const { language, locale, overview, trust, commitment } of SPOKEN) {
    await page.locator('select:has(> option[value="it"])').selectOption(language);
    await page.locator(`html[lang="${language}"]`).waitFor();
    await arrived(page, overview);
    for (const name of [trust, commitment]) await page.getByRole('heading', { level: 2, name, exact: true }).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain(new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(total.trust.value));
    expect(text).toContain(new Intl.NumberFormat(locale).format(total.trust.n));
    expect(text).toContain(
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(meta.from)),
    );
    expect(text).not.toMatch(/\b(Trust|Commitment|Overview|relationships|votes|Show as table)\b/);
    expect(await page.title()).toBe(`${overview} · Rapport`);
  }
  await page.reload();
  await settled(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  expect(new URL(page.url()).search).toBe('');
});

test.for(SPOKEN)(
  'a browser that announces $language is answered in it on every page',
  async ({ language, locale, overview, relationships }) => {
    const { page } = await open('/', { locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('main h1').innerText()).toBe(overview);
    await page.getByRole('navigation').first().getByRole('link', { name: relationships, exact: true }).click();
    await arrived(page, relationships);
    expect(await overflow(page)).toBe(0);
    await page.locator('[data-row-link]').first().click();
    await page.waitForURL('**/relationships/*');
    await page.getByRole('figure').first().waitFor();
    await settled(page);
    const text = await page.locator('main').innerText();
    // A key without its words shows as its path, such as relationship.trust.
    expect(text).not.toMatch(/\b(relationship|overview|chart|word|page|list|change|trend)\.[a-z]\w+/);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => overflow(page)).toBe(0);
  },
);

test('a language that is not spoken is answered in English, and the old code of Indonesian is understood', async () => {
  const { page: french } = await open('/help', { locale: 'fr-FR' });
  expect(await french.locator('html').getAttribute('lang')).toBe('en');
  const { page: indonesian } = await open('/help', { locale: 'in-ID' });
  expect(await indonesian.locator('html').getAttribute('lang')).toBe('id');
});
