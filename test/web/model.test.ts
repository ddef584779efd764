import { expect, test } from 'vitest';
import { browserOfThisFile } from '../setup/browser.js';

const open = browserOfThisFile();

test('the scoring model shows the version in force with all of its rules, and asks an administrator for a draft', async () => {
  const { page } = await open('/admin/model');
  await page.getByRole('heading', { level: 1, name: 'Scoring model' }).waitFor();
  const version = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'v1', exact: true }) });
  await version.waitFor();
  expect(await version.textContent()).toMatch(/In force.*Rapport.*answers/);
  const general = page.getByRole('group', { name: 'General' });
  expect(await general.getByLabel('Half-life, days').inputValue()).toBe('180');
  const cadence = page.getByRole('group', { name: 'Check due after days' });
  expect(await cadence.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual([
    '', // transactional: never
    '90',
    '60',
    '30',
    '180',
    '180',
    '90',
  ]);
  await page.getByLabel('New version').fill('V 2');
  await page.getByRole('button', { name: 'Draft from the rules in force' }).click();
  await page.getByText('An id has 1 to 40 small letters').waitFor();
});
