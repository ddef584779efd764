import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { card, searchOf } from './page-parts.js';

const open = browserOfThisFile();

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus. How many times; fails when it is not reached. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return presses;
  }
  throw new Error(`The Tab key did not reach ${String(target)} within ${most} presses.`);
}

/** Whether what has the focus is marked by an outline that can be seen. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isOutlined = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    return isOutlined(document.activeElement);
  });
}

test('the first Tab offers to skip to the content', async () => {
  const { page } = await open('/help');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await hasFocus(skip)).toBe(true);
  expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(page.locator('main'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
});

test('Tab walks through the whole overview, every stop shows itself, and a chart becomes a table', async () => {
  const { page } = await open('/');
  const toggle = card(page, 'Are trust and commitment rising?').getByRole('button', { name: 'Show as table' });
  await page.locator('main h1').focus();
  let stops = 0;
  while (!(await hasFocus(toggle))) {
    await page.keyboard.press('Tab');
    expect({ shows: await focusShows(page), at: await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160)) }).toMatchObject(
      { shows: true },
    );
    expect((stops += 1)).toBeLessThan(30);
  }
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', { name: 'Table: Are trust and commitment rising?' });
  await table.waitFor();
  expect(await hasFocus(page.getByRole('button', { name: 'Show as chart' }).first())).toBe(true);
  await page.keyboard.press('Space');
  await table.waitFor({ state: 'detached' });
});

test('arrow keys walk along the course, Enter opens the menu of a period, Escape closes it', async () => {
  const { page } = await open('/');
  const trend = card(page, 'Are trust and commitment rising?');
  const drawing = trend.locator('svg[tabindex]');
  await drawing.focus();
  const tooltip = trend.locator('.recharts-tooltip-wrapper');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tooltip.getByText(/Trust: \d+\.\d \(90 %: \d+–\d+\)/).waitFor();
  const second = await tooltip.innerText();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => tooltip.innerText()).not.toBe(second);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Show only this period' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
});

test('the slash searches from every page, arrows choose and Enter opens', async () => {
  const { page } = await open('/help');
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: 'Search relationships' });
  expect(await hasFocus(search)).toBe(true);
  await page.keyboard.type('ag');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const chosen = await page
    .getByRole('listbox')
    .getByRole('option', { selected: true })
    .evaluate((option) => option.firstChild!.textContent!);
  await page.keyboard.press('Enter');
  await arrived(page, chosen);
  expect(await hasFocus(page.locator('main h1'))).toBe(true);
});

test('the question mark lists the shortcuts, Escape closes the list, and they can be switched off', async () => {
  const { page } = await open('/relationships?seg=Enterprise');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('Next and previous row');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByLabel('Single-key shortcuts').press('Space');
  await page.keyboard.press('Escape');
  await page.getByLabel('Single-key shortcuts').waitFor({ state: 'detached' });
  await page.locator('main h1').focus();
  for (const key of ['/', '?', 'j']) await page.keyboard.press(key);
  expect(await hasFocus(page.locator('main h1'))).toBe(true);
  expect(await dialog.count()).toBe(0);
});

test('j, k and arrows move between rows, Enter opens one, and the new page has the focus', async () => {
  const { page } = await open('/relationships?seg=Enterprise');
  const row = (index: number) => page.locator('[data-row-link]').nth(index);
  for (const [key, index] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
  ] as const) {
    await page.keyboard.press(key);
    expect({ key, at: index, focused: await hasFocus(row(index)) }).toEqual({ key, at: index, focused: true });
  }
  expect(await focusShows(page)).toBe(true);
  const name = (await row(1).innerText()).trim();
  await page.keyboard.press('Enter');
  await arrived(page, name);
  await expect.poll(() => hasFocus(page.locator('main h1'))).toBe(true);
});

test('a filter is added and taken away without a mouse', async () => {
  const { page } = await open('/relationships?region=Atlantis');
  await tabTo(page, page.getByRole('button', { name: 'Add filter' }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Stage', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox', { name: /^Expansion/ });
  await box.waitFor();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  const chip = page.getByRole('button', { name: 'Remove Stage: Expansion' });
  await chip.first().waitFor();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  await chip.first().focus();
  await page.keyboard.press('Escape');
  await chip.waitFor({ state: 'detached' });
  await settled(page);
  expect(searchOf(page)).toEqual({ region: 'Atlantis' });
});
