import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile } from '../setup/browser.js';
import { readCsv, saved } from './saved-file.js';

const open = browserOfThisFile();

async function exported(page: Page, title: string, item: string) {
  await page.getByRole('button', { name: `Export: ${title}` }).click();
  return saved(page, page.getByRole('menuitem', { name: item }));
}

interface Listed {
  readonly id: string;
  readonly account: { readonly name: string };
  readonly quality: { readonly trust: { readonly value: number | null }; readonly commitment: { readonly value: number | null } };
}

test('the list is exported whole, in its order, with the question it answers and unrounded numbers', async () => {
  const everything: Listed[] = [];
  let after: string | null = null;
  do {
    interface Page {
      readonly relationships: {
        readonly nodes: readonly Listed[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const answer: Page = (
      await ask<Page>(
        `query ($after: String) { relationships(first: 200, after: $after, where: { segment: ["Enterprise", "Mid-market", "Small business"] }, orderBy: [{ measure: TRUST, direction: DESC, nulls: LAST }]) {
          nodes { id account { name } quality { trust { value } commitment { value } } } pageInfo { hasNextPage endCursor } } }`,
        { variables: { after } },
      )
    ).data!;
    everything.push(...answer.relationships.nodes);
    after = answer.relationships.pageInfo.hasNextPage ? answer.relationships.pageInfo.endCursor : null;
  } while (after !== null);
  expect(everything.length).toBeGreaterThan(200);

  const { page } = await open('/relationships?seg=Enterprise,Mid-market,Small+business&sort=-trust');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await saved(page, page.getByRole('menuitem', { name: 'Table (CSV)' }));
  expect(file.name).toBe('rapport-relationships.csv');
  const { comments, head, rows } = readCsv(file.content);
  expect(comments.join('\n')).toMatch(/# Rapport · Relationships[\s\S]*Europe\/Rome[\s\S]*Segment: Enterprise[\s\S]*Segment: Mid-market/);
  const [id, name, trust, commitment] = ['Id', 'Customer', 'Trust', 'Commitment'].map((title) => head.indexOf(title));
  expect(rows.map((row) => [row[id!], row[name!], row[trust!], row[commitment!]])).toEqual(
    everything.map(({ id, account, quality }) => [
      id,
      account.name,
      String(quality.trust.value ?? ''),
      String(quality.commitment.value ?? ''),
    ]),
  );
  await page.getByText(`${everything.length} rows exported`).waitFor();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const records = await saved(page, page.getByRole('menuitem', { name: 'Records (NDJSON)' }));
  const [statement, ...lines] = records.content.toString('utf8').trimEnd().split('\n');
  expect(JSON.parse(statement!)).toMatchObject({ export: { rows: 'all' } });
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(everything.map(({ id }) => id));
});

test('a chart is exported as its table with the API’s own numbers', async () => {
  interface Weeks {
    readonly relationshipAnalytics: {
      readonly buckets: { readonly nodes: readonly { readonly trust: { readonly value: number | null; readonly n: number } }[] };
    };
  }
  const { data } = await ask<Weeks>(
    `{ relationshipAnalytics(window: { last: { count: 12, unit: MONTH } }, where: { segment: ["Enterprise"] }) {
      buckets(groupBy: [{ dimension: PERIOD, grain: WEEK }], first: 60) { nodes { trust { value n } } } } }`,
  );
  const { page } = await open('/?seg=Enterprise');
  const file = await exported(page, 'Are trust and commitment rising?', 'Table (CSV)');
  expect(file.name).toMatch(/^trust-and-commitment-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  const { comments, head, rows } = readCsv(file.content);
  expect(comments.join('\n')).toMatch(
    /# Are trust and commitment rising\?[\s\S]*Europe\/Rome[\s\S]*Data to[\s\S]*Filters: Segment: Enterprise/,
  );
  expect(head.slice(0, 5)).toEqual(['Period', 'Trust', 'Trust, low', 'Trust, high', 'Trust, votes']);
  expect(rows.map((row) => [row[1], row[4]])).toEqual(
    data!.relationshipAnalytics.buckets.nodes.map(({ trust }) => [String(trust.value ?? ''), String(trust.n)]),
  );

  const picture = await exported(page, 'Are trust and commitment rising?', 'Picture (PNG)');
  expect([...picture.content.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(picture.content.length).toBeGreaterThan(10_000);
  expect(picture.content.readUInt32BE(16)).toBeGreaterThan(1000);

  const drawing = (await exported(page, 'Are trust and commitment rising?', 'Drawing (SVG)')).content.toString('utf8');
  expect(drawing).toContain('Are trust and commitment rising?');
  expect(drawing).toContain('Segment: Enterprise');
  expect(drawing).not.toMatch(/var\(--|class=|<script|style=/);
});
