import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { bodyCells, english, searchOf } from './page-parts.js';

const open = browserOfThisFile();

interface Estimate {
  readonly value: number | null;
}

interface Listed {
  readonly id: string;
  readonly account: { readonly name: string };
  readonly owner: { readonly name: string } | null;
  readonly quality: { readonly trust: Estimate; readonly commitment: Estimate };
}

async function list(order: string, where = '{}', first = 50): Promise<{ readonly totalCount: number; readonly nodes: readonly Listed[] }> {
  const { data, errors } = await ask<{ relationships: { totalCount: number; nodes: readonly Listed[] } }>(
    `{ relationships(first: ${first}, where: ${where}, orderBy: [${order}]) {
      totalCount nodes { id account { name } owner { name } quality { trust { value } commitment { value } } }
    } }`,
  );
  expect(errors).toEqual([]);
  return data!.relationships;
}

const LEAST_TRUSTED = '{ measure: TRUST, direction: ASC, nulls: LAST }';
const scoreOf = ({ value }: Estimate) => (value === null ? 'no data' : english.score(value));
const startOf = (nodes: readonly Listed[]) =>
  nodes.map(({ account, owner, quality }) => [
    account.name,
    owner?.name ?? 'no owner',
    scoreOf(quality.trust),
    scoreOf(quality.commitment),
  ]);
/** The same parts of the rows on the screen: a cell starts with its name or its score. */
const shownStart = (rows: readonly string[][], expected: readonly string[][]) =>
  rows.map(([name, , owner, , , , trust, , commitment], index) =>
    [name, owner, trust, commitment].map((text, part) => text?.slice(0, expected[index]?.[part]?.length)),
  );

test('the list shows the rows of the API in its order, page by page and back', async () => {
  const { totalCount, nodes } = await list(LEAST_TRUSTED, '{}', 100);
  const { page } = await open('/relationships');
  const [first, second] = [startOf(nodes.slice(0, 50)), startOf(nodes.slice(50, 100))];
  expect(shownStart(await bodyCells(page.locator('main')), first)).toEqual(first);
  const pages = page.getByRole('navigation', { name: 'Pages' });
  expect(await pages.innerText()).toContain(`of ${english.count(totalCount)}`);
  expect(await pages.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);

  await pages.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('rowheader').first().filter({ hasText: second[0]![0]! }).waitFor();
  await settled(page);
  expect(shownStart(await bodyCells(page.locator('main')), second)).toEqual(second);
  await pages.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('rowheader').first().filter({ hasText: first[0]![0]! }).waitFor();
  expect(searchOf(page)).toEqual({});
});

test('a column head orders the whole list on the server and says so', async () => {
  const { nodes } = await list('{ measure: COMMITMENT, direction: DESC, nulls: LAST }');
  const { page } = await open('/relationships');
  const head = page.getByRole('columnheader', { name: 'Commitment' });
  expect(await head.getAttribute('aria-sort')).toBe('none');
  await head.getByRole('button').click();
  await head.and(page.locator('[aria-sort="ascending"]')).waitFor();
  await head.getByRole('button').click();
  await head.and(page.locator('[aria-sort="descending"]')).waitFor();
  await page.getByRole('rowheader').first().filter({ hasText: nodes[0]!.account.name }).waitFor();
  await settled(page);
  expect(shownStart(await bodyCells(page.locator('main')), startOf(nodes))).toEqual(startOf(nodes));
  expect(searchOf(page)).toEqual({ sort: '-commitment' });
});

test('members of one filter widen the list, other filters narrow it, and the count is that of the API', async () => {
  const { page } = await open('/relationships');
  const choose = async (dimension: string, member: string) => {
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: dimension, exact: true }).click();
    await page.getByRole('checkbox', { name: new RegExp(`^${member}`) }).check();
    await page.getByRole('button', { name: 'Done' }).click();
  };
  const shows = async (where: string) => {
    const { totalCount } = await list(LEAST_TRUSTED, where);
    expect(totalCount).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Pages' }).getByText(`of ${totalCount}`).waitFor();
    return totalCount;
  };
  await choose('Segment', 'Enterprise');
  const narrow = await shows('{ segment: ["Enterprise"] }');
  await choose('Segment', 'Mid-market');
  const wide = await shows('{ segment: ["Enterprise", "Mid-market"] }');
  await choose('Status', 'Healthy');
  const both = await shows('{ segment: ["Enterprise", "Mid-market"], status: [HEALTHY] }');
  expect([wide > narrow, both < wide]).toEqual([true, true]);
  expect(searchOf(page)).toEqual({ seg: 'Enterprise,Mid-market', status: 'HEALTHY' });
  await page.getByRole('button', { name: 'Remove Segment: Mid-market' }).click();
  await shows('{ segment: ["Enterprise"], status: [HEALTHY] }');
});

test('a row opens its relationship', async () => {
  const { nodes } = await list(LEAST_TRUSTED);
  const { page } = await open('/relationships?seg=Enterprise');
  const [row] = (await list(LEAST_TRUSTED, '{ segment: ["Enterprise"] }')).nodes;
  expect(nodes.length).toBe(50);
  await page.getByRole('rowheader').first().getByRole('link').click();
  await arrived(page, row!.account.name);
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/relationships/${row!.id}`);
  expect(searchOf(page)).toEqual({ seg: 'Enterprise' });
});
