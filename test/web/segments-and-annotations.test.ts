import { expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile } from '../setup/browser.js';

const open = browserOfThisFile();

interface Segments {
  readonly segments: readonly { readonly name: string; readonly where: string }[];
}

test('what is filtered by is saved as a segment, looked at as a tab, and deleted once that was said twice', async () => {
  const { page } = await open('/relationships?region=Southern+Europe');
  await page.getByRole('button', { name: 'Save as segment' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('The south');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const tab = page.getByRole('navigation', { name: 'Saved segments' }).getByRole('link', { name: 'The south' });
  await tab.and(page.locator('[aria-current=page]')).waitFor();
  await page.getByText('Saved segment: The south').waitFor();
  const saved = async () => (await ask<Segments>('{ segments { name where } }')).data!.segments.filter(({ name }) => name === 'The south');
  expect((await saved()).map(({ where }) => where)).toEqual(['{"region":["Southern Europe"]}']);
  await page.getByRole('button', { name: 'Delete segment' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await tab.waitFor({ state: 'detached' });
  expect(await saved()).toEqual([]);
});

test('an annotation is added from a chart and told in the list below it', async () => {
  const { page } = await open('/');
  const notes = page.getByRole('region', { name: 'Annotations' });
  await notes.getByRole('button', { name: 'Add annotation' }).click();
  await notes.getByRole('textbox', { name: 'What happened' }).fill('New help desk');
  await notes.getByRole('button', { name: 'Save' }).click();
  await notes.getByRole('listitem').getByText('New help desk').waitFor();
  interface Annotations {
    readonly annotations: readonly { readonly id: string; readonly title: string }[];
  }
  const { data } = await ask<Annotations>('{ annotations(from: "2020-01-01", to: "2100-01-01") { id title } }');
  const written = data!.annotations.filter(({ title }) => title === 'New help desk');
  expect(written).toHaveLength(1);
  await ask('mutation ($id: ID!) { deleteAnnotation(id: $id) }', { variables: { id: written[0]!.id } });
});
