import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile, settled } from '../setup/browser.js';
import { bodyCells, card, english } from './page-parts.js';

const open = browserOfThisFile();

interface Judged {
  readonly value: number | null;
  readonly n: number;
}

/** The default window of the pages. */
const WINDOW = 'window: { last: { count: 12, unit: MONTH } }';

test('the matrix shows what the API says of each of the 18 obligations, phase by phase', async () => {
  const { data } = await ask<{
    requestAnalytics: { buckets: { nodes: readonly { obligation: string | null; requests: number; coverage: Judged }[] } };
    responseAnalytics: { buckets: { nodes: readonly { obligation: string | null; responses: number; quality: Judged }[] } };
  }>(`{
    requestAnalytics(${WINDOW}) { buckets(groupBy: [{ dimension: OBLIGATION }]) { nodes { obligation requests coverage { value n } } } }
    responseAnalytics(${WINDOW}) { buckets(groupBy: [{ dimension: OBLIGATION }]) { nodes { obligation responses quality { value n } } } }
  }`);
  const asked = data!.requestAnalytics.buckets.nodes.find(({ obligation }) => obligation === 'SPARE_PARTS')!;
  const given = data!.responseAnalytics.buckets.nodes.find(({ obligation }) => obligation === 'SPARE_PARTS')!;
  expect(asked.requests).toBeGreaterThan(0);

  const { page } = await open('/phases');
  await settled(page);
  const rows = await bodyCells(card(page, 'What is owed, and how well is it given?'));
  expect(rows).toHaveLength(18 + 3);
  expect(rows.filter((cells) => cells.length === 1).flat()).toEqual(['Pre-deal', 'Operational', 'Post-deal']);
  const row = rows.find(([name]) => name === 'Spare parts at the actual price')!;
  const cell = ({ value, n }: Judged): string => `${english.count(value!)}n ${english.count(n)}`;
  expect([row[1], row[3], row[5], row[6]]).toEqual([
    english.count(asked.requests),
    english.count(given.responses),
    cell(asked.coverage),
    cell(given.quality),
  ]);
});

test('who was not informed leads to the relationship', async () => {
  const { data } = await ask<{ silence: { nodes: readonly { relationship: { id: string; account: { name: string } } }[] } }>(
    '{ silence(first: 1) { nodes { relationship { id account { name } } } } }',
  );
  const { id, account } = data!.silence.nodes[0]!.relationship;
  const { name } = account;
  const { page } = await open('/phases');
  await card(page, 'Who should have been informed?').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/relationships/${id}`);
});
