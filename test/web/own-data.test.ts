import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrived, browserOfThisFile, overflow, settled } from '../setup/browser.js';
import { rapport } from '../setup/demo-service.js';
import { startService, type RunningService } from '../setup/running-service.js';
import { readCsv, saved } from './saved-file.js';

const PROFILE = `
name: calls
about: Calls.
source: calls
zone: Europe/Rome
rows:
  key: id
columns:
  id: { type: text, required: true }
  customer: { type: text, required: true }
  at: { type: time, pattern: 'd/M/yyyy HH:mm', required: true }
records:
  - record: businessUnit
    fields: { id: sales, name: Sales }
  - record: account
    fields: { id: '{customer}', name: '{customer}' }
  - record: relationship
    fields: { id: '{customer}', accountId: '{customer}', businessUnitId: sales }
  - record: interaction
    fields:
      id: '{id}'
      relationshipId: '{customer}'
      occurredAt: '{at}'
      channel: PHONE_CALL
      direction: INBOUND
      isHuman: true
`;

const NAMES = [
  '=HYPERLINK("http://127.0.0.1:9/","pay")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '<img src=x onerror="document.title=`broken into`">',
  '{count, plural, other {#}} <b>bold</b> %2C,%',
  'a/b?c=d#e&f',
  `A name of ${'very '.repeat(30)}many words`,
];

let service: RunningService;
let session = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-names-'));
  service = await startService({ dataDirectory: join(folder, 'data'), environment: { DEMO: 'off' } });
  const signedIn = await fetch(service.signInLink, { redirect: 'manual' });
  session = signedIn.headers.get('set-cookie')!.split(';')[0]!;
});

afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const open = browserOfThisFile(() => ({ url: service.url, session }));

async function relationships(): Promise<number> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: session },
    body: JSON.stringify({ query: '{ relationships(first: 1) { totalCount } dataState { pendingRevisions } }' }),
  });
  const { data } = (await response.json()) as { data: { relationships: { totalCount: number }; dataState: { pendingRevisions: number } } };
  return data.dataState.pendingRevisions === 0 ? data.relationships.totalCount : 0;
}

test('before anything is imported every page says so and how to import', async () => {
  const { page } = await open('/');
  await page.locator('main .card').first().getByText('Nothing has been imported yet').waitFor();
  expect(await page.locator('main').innerText()).toContain('rapport import --help');
  expect(await page.locator('main').innerText()).not.toMatch(/\bNaN\b|undefined|null|Invalid Date/);
  expect(await page.getByText('Demo data').count()).toBe(0);
  await page.getByRole('link', { name: 'Relationships' }).click();
  await arrived(page, 'Relationships');
  await page.getByText('Nothing has been imported yet').waitFor();
});

test('A26 names that are formulas, markup or addresses stay names on every page and in every file', async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const now = new Date(Date.now() - 86_400_000);
  const at = `${now.getUTCDate()}/${now.getUTCMonth() + 1}/${now.getUTCFullYear()} 10:00`;
  const rows = NAMES.map((name, index) => `${index},${quoted(name)},${at}`);
  await writeFile(join(folder, 'calls.yaml'), PROFILE);
  await writeFile(join(folder, 'calls.csv'), ['id,customer,at', ...rows, ''].join('\n'));
  rapport(
    join(folder, 'data'),
    'import',
    join(folder, 'calls.csv'),
    '--profile',
    join(folder, 'calls.yaml'),
    '--rejects',
    join(folder, 'rejects.csv'),
  );
  await expect.poll(relationships, { timeout: 60_000, interval: 200 }).toBe(NAMES.length);

  const { page } = await open('/relationships');
  expect(new Set(await page.locator('[data-row-link]').allInnerTexts())).toEqual(new Set(NAMES));
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const { rows: cells } = readCsv((await saved(page, page.getByRole('menuitem', { name: 'Table (CSV)' }))).content);
  expect(new Set(cells.map((row) => row[1]))).toEqual(new Set(NAMES.map((name) => (/^[=+\-@]/.test(name) ? `'${name}` : name))));
  for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/);

  for (const name of NAMES) {
    await page.getByRole('combobox', { name: 'Search relationships' }).fill(name.slice(0, 60));
    await page.getByRole('option').filter({ hasText: name }).click();
    await arrived(page, name);
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`/relationships/calls:${name}`);
    expect(await page.title()).toBe(`${name} · Rapport`);
  }
  await page.reload();
  await arrived(page, NAMES.at(-1)!);
  expect(await overflow(page)).toBe(0);

  const filter = new URLSearchParams({
    account: NAMES.slice(0, 6)
      .map((name) => `calls:${name}`.replaceAll('%', '%25').replaceAll(',', '%2C'))
      .join(','),
  });
  const { page: filtered } = await open(`/?${filter.toString()}`);
  await settled(filtered);
  for (const name of NAMES.slice(0, 6))
    await filtered
      .getByRole('button', { name: `Remove Customer: ${name}`, exact: true })
      .first()
      .waitFor();
  expect(await filtered.title()).toBe('Overview · Rapport');
});
