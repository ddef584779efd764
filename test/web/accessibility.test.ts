import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile, overflow, settled, type Reader, type Visit } from '../setup/browser.js';

const open = browserOfThisFile();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 1440 },
  { theme: 'dark', width: 320 },
  { theme: 'light', width: 320 },
] as const;

let axe = '';
let relationship = '';

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { data } = await ask<{ relationships: { nodes: readonly { id: string }[] } }>('{ relationships(first: 1) { nodes { id } } }');
  relationship = `/relationships/${encodeURIComponent(data!.relationships.nodes[0]!.id)}`;
});

/** What the checker complains about on the page as it is now, one line each. */
async function complaints(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }, RULES);
}

/** All that is wrong with a page in every look. */
async function faults({ page }: Visit): Promise<string[]> {
  const found: string[] = [];
  await page.waitForLoadState('networkidle');
  for (const { theme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor();
    found.push(...(await complaints(page)).map((complaint) => `${theme}, ${width} wide: ${complaint}`));
    const wider = await overflow(page);
    if (wider !== 0) found.push(`${theme}, ${width} wide: the page is ${wider} pixels wider`);
  }
  return found;
}

describe('in both themes, wide and as narrow as a phone, nothing is to be complained about on', () => {
  const PAGES: readonly [string, () => string, Reader?][] = [
    ['the overview', () => '/'],
    ['the overview as tables, compared with a year earlier', () => '/?table=1&cmp=yoy&seg=Enterprise'],
    ['the list of relationships', () => '/relationships?seg=Enterprise&stage=EXPANSION,DISSOLUTION'],
    ['a relationship', () => relationship],
    ['the phases', () => '/phases'],
    ['the queue', () => '/queue'],
    ['what is owed', () => '/queue?tab=owed'],
    ['the lifecycle', () => '/lifecycle'],
    ['the scoring model', () => '/admin/model'],
    ['the help', () => '/help'],
    ['an empty answer', () => '/?region=Atlantis'],
    ['a page that does not exist', () => '/no/such/page'],
    ['the page of someone who is not signed in', () => '/', { session: null, expects: /\b401\b/ }],
  ];

  test.for(PAGES)('%s', async ([, path, reader]) => {
    expect(await faults(await open(path(), reader))).toEqual([]);
  });
});

test('nothing is to be complained about in what opens over a page', async () => {
  const { page } = await open('/help');
  const clean = async () => expect(await complaints(page)).toEqual([]);
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).waitFor();
  await clean();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Theme' }).waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await clean();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('custom');
  await page.getByLabel('From').waitFor();
  await clean();
});

test('the checker finds what is put in its way', async () => {
  const { page } = await open('/help');
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.append(document.createElement('button'), Object.assign(document.createElement('p'), { textContent: 'pale' }));
    main.querySelector<HTMLElement>('p:last-child')!.style.color = '#ddd';
  });
  const found = (await complaints(page)).map((complaint) => complaint.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});
