import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { searchOf } from './page-parts.js';

const open = browserOfThisFile();

const writtenDay = (isoDay: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );
const dayBefore = (isoDay: string) => new Date(Date.parse(`${isoDay}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const span = (from: string, to: string) => `${writtenDay(from)} – ${writtenDay(dayBefore(to))}`;

interface Meta {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly comparisonFrom: string | null;
  readonly comparisonTo: string | null;
}

async function metaOf(question: string): Promise<Meta> {
  const { data, errors } = await ask<{ relationshipAnalytics: { meta: Meta } }>(
    `{ relationshipAnalytics(${question}) { meta { from to timeZone comparisonFrom comparisonTo } } }`,
  );
  expect(errors).toEqual([]);
  return data!.relationshipAnalytics.meta;
}

test('every page says over which days it speaks, in the zone of the server and not of the browser', async () => {
  const quarter = await metaOf('window: { last: { count: 90, unit: DAY } }, compareTo: { kind: SAME_PERIOD_LAST_YEAR }');
  const { page } = await open('/?range=90d&cmp=yoy&region=Atlantis');
  for (const heading of ['Overview', 'Relationships', 'Help']) {
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: heading }).click();
    await arrived(page, heading);
    const head = await page.locator('main header').innerText();
    expect(head).toContain(span(quarter.from, quarter.to));
    expect(head).toContain(`vs ${span(quarter.comparisonFrom!, quarter.comparisonTo!)}`);
    expect(head).toContain(quarter.timeZone);
    expect(head).toMatch(/data to \d{1,2} \w+, \d{2}:\d{2}/);
    expect(searchOf(page)).toEqual({ range: '90d', cmp: 'yoy', region: 'Atlantis' });
    expect(await page.title()).toBe(`${heading} · Rapport`);
    expect(await page.locator('h1').allInnerTexts()).toEqual([heading]);
  }
});

test('the demo data calls itself demo data', async () => {
  const { page } = await open('/help');
  expect(await page.getByRole('banner').getByText('Demo data').isVisible()).toBe(true);
});

test('the search finds a relationship by a part of its name and opens it', async () => {
  const { data } = await ask<{
    relationships: { nodes: readonly { id: string; account: { name: string }; businessUnit: { name: string } }[] };
  }>('{ relationships(first: 1) { nodes { id account { name } businessUnit { name } } } }');
  const wanted = data!.relationships.nodes[0]!;
  const { page } = await open('/help');
  await page.getByRole('combobox', { name: 'Search relationships' }).fill(wanted.account.name.slice(1, -1).toLowerCase());
  await page.getByRole('option').filter({ hasText: wanted.account.name }).filter({ hasText: wanted.businessUnit.name }).click();
  await arrived(page, wanted.account.name);
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/relationships/${wanted.id}`);

  await page.getByRole('combobox', { name: 'Search relationships' }).fill('no customer has this name');
  await page.getByText('No relationship has this name').waitFor();
});

test('preferences stay on this device and out of the address', async () => {
  const { page } = await open('/help');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByRole('combobox', { name: 'Row height' }).selectOption('comfortable');
  await page.locator('html[data-mantine-color-scheme="dark"][data-density="comfortable"]').waitFor();
  await page.reload();
  await settled(page);
  expect(await page.locator('html[data-mantine-color-scheme="dark"][data-density="comfortable"]').count()).toBe(1);
  expect(searchOf(page)).toEqual({});
});

test('the navigation folds to icons, and on a narrow screen it is a drawer', async () => {
  const { page } = await open('/help');
  const navigation = page.getByRole('navigation', { name: 'Main navigation' });
  await page.getByRole('button', { name: 'Collapse' }).click();
  await navigation.getByText('Relationships').waitFor({ state: 'detached' });
  await navigation.getByRole('link', { name: 'Relationships' }).waitFor();
  await page.setViewportSize({ width: 400, height: 800 });
  await navigation.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Open navigation' }).click();
  await navigation.getByRole('link', { name: 'Relationships' }).click();
  await arrived(page, 'Relationships');
  await navigation.waitFor({ state: 'detached' });
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('an address that nothing answers to says so and leads on', async () => {
  const { page } = await open('/no/such/page');
  expect(await page.locator('main h1').innerText()).toBe('There is no such page');
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await arrived(page, 'Overview');
  expect(new URL(page.url()).pathname).toBe('/');
});
