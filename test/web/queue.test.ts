import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile, settled } from '../setup/browser.js';

const open = browserOfThisFile();

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly relationship: { readonly account: { readonly name: string } };
}

async function overdue(): Promise<readonly Listed[]> {
  const { data, errors } = await ask<{ actions: { nodes: readonly Listed[] } }>(
    '{ actions(status: [OVERDUE], first: 3) { nodes { id status outcome relationship { account { name } } } } }',
  );
  expect(errors).toEqual([]);
  return data!.actions.nodes;
}

async function action(id: string): Promise<Listed> {
  const query = 'query ($id: ID!) { action(id: $id) { id status outcome relationship { account { name } } } }';
  const { data } = await ask<{ action: Listed }>(query, { variables: { id } });
  return data!.action;
}

test('what is due longest stands first; skipped it is gone, and taken back it is there again', async () => {
  const [first, second] = await overdue();
  const { page } = await open('/queue');
  const rows = page.locator('main ol > li');
  const nameOf = ({ relationship }: Listed) => relationship.account.name;
  expect((await rows.getByRole('link').allInnerTexts()).slice(0, 2)).toEqual([nameOf(first!), nameOf(second!)]);

  await rows.first().getByRole('button', { name: 'Skip' }).click();
  await page
    .getByText(`Skipped for ${nameOf(first!)}.`)
    .first()
    .waitFor();
  expect((await action(first!.id)).status).toBe('SKIPPED');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  expect(await action(first!.id)).toEqual(first);
  expect((await overdue())[0]).toEqual(first);
});

test('an action is done from the keyboard, with how the customer took it', async () => {
  const [first] = await overdue();
  const { page } = await open('/queue');
  await settled(page);
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: `What came of it: ${first!.relationship.account.name}` });
  await form.getByRole('combobox', { name: 'How was it taken?' }).selectOption('WELCOMED');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  expect(await action(first!.id)).toMatchObject({ status: 'DONE', outcome: 'WELCOMED' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  expect(await action(first!.id)).toEqual(first);
});

test('what is owed is listed as the API lists it', async () => {
  const { data } = await ask<{ owed: { nodes: readonly { relationship: { account: { name: string } } }[] } }>(
    '{ owed(first: 5) { nodes { relationship { account { name } } } } }',
  );
  const { page } = await open('/queue?tab=owed');
  await settled(page);
  const names = await page.locator('main ol > li').getByRole('link').allInnerTexts();
  expect(names.slice(0, 5)).toEqual(data!.owed.nodes.map(({ relationship }) => relationship.account.name));
});
