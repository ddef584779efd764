import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { addressSays, bodyCells, card, searchOf } from './page-parts.js';

const open = browserOfThisFile();

test('the period, the comparison and a filter stand in the address, and Back takes each of them back', async () => {
  const { page } = await open('/relationships?region=Atlantis');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('90d');
  await addressSays(page, { region: 'Atlantis', range: '90d' });
  await page.getByRole('combobox', { name: 'Comparison' }).selectOption('prev');
  await addressSays(page, { region: 'Atlantis', range: '90d', cmp: 'prev' });
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Stage', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Expansion/ }).check();
  await addressSays(page, { region: 'Atlantis', range: '90d', cmp: 'prev', stage: 'EXPANSION' });
  const chip = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Remove Stage: Expansion' });
  await chip.waitFor();
  await page.goBack();
  await addressSays(page, { region: 'Atlantis', range: '90d', cmp: 'prev' });
  await chip.waitFor({ state: 'detached' });
  await page.goBack();
  await page.goBack();
  await addressSays(page, { region: 'Atlantis' });
  await expect.poll(() => page.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('12m');
  expect(await page.getByRole('combobox', { name: 'Comparison' }).inputValue()).toBe('none');
  await settled(page);
});

test('own days are written as days, the last one included, and are what the server is asked', async () => {
  const { data } = await ask<{ dataState: { latestDay: string } }>('{ dataState { latestDay } }');
  const year = Number(data!.dataState.latestDay.slice(0, 4)) - 1;
  const { page } = await open('/help');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('custom');
  await page.getByLabel('From').fill(`${year}-03-10`);
  await page.getByLabel('To, this day included').fill(`${year}-03-09`);
  await page.getByText('The first day must not be after the last').waitFor();
  await page.getByLabel('To, this day included').fill(`${year}-04-09`);
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL((url) => url.searchParams.get('range') === 'custom');
  expect(searchOf(page)).toEqual({ range: 'custom', from: `${year}-03-10`, to: `${year}-04-09` });
  await page.getByText(`10 Mar ${year} – 9 Apr ${year}`).waitFor();
  await settled(page);
});

test('values that mean nothing count as not given', async () => {
  const { page } = await open('/?range=forever&from=2026-02-31&cmp=%3Cscript%3E&stage=EXPANSION,NOPE&grain=7&table=yes&tz=Mars&type=');
  expect(await page.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('12m');
  expect(await page.getByRole('combobox', { name: 'Comparison' }).inputValue()).toBe('none');
  expect(await page.getByRole('group', { name: 'Filters' }).getByRole('button').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Remove Stage: Expansion' }).count()).toBe(1);
  expect(await page.locator('figure table').count()).toBe(0);
  const { page: list } = await open('/relationships?sort=-colour&range=custom&from=2026-05-05&to=2026-05-01');
  expect(await list.getByRole('columnheader', { name: 'Trust' }).getAttribute('aria-sort')).toBe('ascending');
  expect(await list.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('12m');
});

test('an address shows another person the same numbers in that person’s language', async () => {
  const path = '/?range=24m&cmp=yoy&seg=Enterprise&stage=EXPANSION,COMMITMENT&table=1';
  const [{ page: mine }, { page: yours }] = [await open(path), await open(path, { locale: 'de-DE', theme: 'dark' })];
  expect(await yours.locator('html').getAttribute('lang')).toBe('de');
  const numbers = async (page: typeof mine) =>
    (await bodyCells(page.locator('figure').first())).map((row) => row.slice(1).map((text) => text.replaceAll(/\D/g, '')));
  const told = await numbers(mine);
  expect(told.length).toBeGreaterThan(20);
  expect(await numbers(yours)).toEqual(told);
  expect(searchOf(yours)).toEqual(searchOf(mine));
});

test('a copied link moves with time or freezes the days, as asked', async () => {
  const { page } = await open('/relationships?range=30d&seg=Enterprise&status=CRITICAL', {
    before: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const copied = async (item: string) => {
    await page.getByRole('button', { name: /Copy link|Link copied/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    return new URL(await page.evaluate(() => navigator.clipboard.readText()));
  };
  const moving = await copied('Keep the period moving');
  expect(moving.href).toBe(page.url());
  const frozen = await copied('Freeze these days');
  const { data } = await ask<{ relationshipAnalytics: { meta: { from: string; to: string } } }>(
    '{ relationshipAnalytics(window: { last: { count: 30, unit: DAY } }) { meta { from to } } }',
  );
  const { from, to } = data!.relationshipAnalytics.meta;
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  expect(Object.fromEntries(frozen.searchParams)).toEqual({ range: 'custom', from, to: last, seg: 'Enterprise', status: 'CRITICAL' });
  expect(frozen.pathname).toBe('/relationships');
});

test('links of a page carry the question on, and charts stay tables', async () => {
  const { page } = await open('/?range=90d&table=1');
  expect(await page.locator('figure').count()).toBe(3);
  expect(await page.locator('figure table').count()).toBe(3);
  await card(page, 'Which relationships moved the whole most?').getByRole('link').first().click();
  await page.waitForURL('**/relationships/*');
  await page.getByRole('region', { name: 'In short' }).waitFor();
  await settled(page);
  expect(searchOf(page)).toEqual({ range: '90d', table: '1' });
  expect(await page.locator('figure').count()).toBe(await page.locator('figure table').count());
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Relationships' }).click();
  await arrived(page, 'Relationships');
  expect(searchOf(page)).toEqual({ range: '90d', table: '1' });
});
