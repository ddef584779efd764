import { beforeAll, expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { browserOfThisFile, settled } from '../setup/browser.js';
import { card, english, tableOf } from './page-parts.js';

const open = browserOfThisFile();

interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

interface Relationship {
  readonly id: string;
  readonly account: { readonly name: string };
  readonly businessUnit: { readonly name: string };
  readonly startedOn: string;
  readonly phase: string | null;
  readonly quality: {
    readonly asOf: string;
    readonly profile: string;
    readonly statusReasons: readonly string[];
    readonly trust: Estimate;
    readonly commitment: Estimate;
    readonly attributes: readonly { readonly attribute: string; readonly score: Estimate }[];
    readonly streams: readonly { readonly stream: string; readonly score: Estimate }[];
  };
  readonly phases: readonly { readonly phase: string; readonly reached: boolean; readonly points: number | null; readonly outOf: number }[];
  readonly timeline: { readonly nodes: readonly { readonly id: string; readonly __typename: string }[] };
}

const ESTIMATE = '{ value low high n }';
let shown: Relationship;

beforeAll(async () => {
  const { data } = await ask<{ relationships: { nodes: readonly Relationship[] } }>(
    `{ relationships(first: 1, orderBy: [{ measure: TRUST, direction: ASC, nulls: LAST }]) { nodes {
      id account { name } businessUnit { name } startedOn phase
      quality { asOf profile statusReasons trust ${ESTIMATE} commitment ${ESTIMATE} attributes { attribute score ${ESTIMATE} } streams { stream score ${ESTIMATE} } }
      phases { phase reached points outOf }
      timeline(first: 50) { nodes { __typename ... on Interaction { id } ... on StageChange { id } } }
    } } }`,
  );
  shown = data!.relationships.nodes[0]!;
});

const pathOf = ({ id }: { readonly id: string }) => `/relationships/${encodeURIComponent(id)}`;

test('the summary shows the scores, the reasons and the phase of the API', async () => {
  const { page } = await open(pathOf(shown));
  expect(await page.locator('main h1').innerText()).toBe(shown.account.name);
  const text = await page.getByRole('region', { name: 'In short' }).innerText();
  for (const estimate of [shown.quality.trust, shown.quality.commitment]) {
    expect(text).toContain(english.score(estimate.value!));
    expect(text).toContain(`${english.count(estimate.low!)}–${english.count(estimate.high!)}`);
    expect(text).toContain(`from ${estimate.n} votes`);
  }
  for (const reason of [...shown.quality.statusReasons, shown.businessUnit.name]) expect(text).toContain(reason);
  const reached = shown.phases.filter((phase) => phase.reached && phase.points !== null);
  const phases = await card(page, 'What is the final opinion made of?').innerText();
  for (const { points, outOf } of reached) expect(phases).toContain(`${english.score(points!)} of ${outOf}`);
});

test('the attributes are those of the API, and their table says the same as the picture', async () => {
  const names = {
    COURTESY: 'Courtesy',
    AVAILABILITY: 'Availability',
    RESPONSIVENESS: 'Responsiveness',
    INTELLIGENCE: 'Smart offers',
    FUTURISM: 'Future orientation',
  };
  const expected = shown.quality.attributes.map(({ attribute, score }) => [
    names[attribute as keyof typeof names],
    score.value === null ? 'no data' : english.score(score.value),
  ]);
  const { page } = await open(pathOf(shown));
  const attributes = card(page, 'Where does it lag behind?');
  const drawn = await attributes
    .locator('svg g:has(> title)')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('text')].map((text) => text.textContent)));
  expect(new Map(drawn.map(([name, now]) => [name, now]))).toEqual(new Map(expected.map(([name, now]) => [name, now])));
  const listed = (await tableOf(attributes)).map(([name, now]) => [name, now]);
  expect(listed).toEqual(drawn);
});

test('the parts of a change add up to it, and every stream stands in the inputs', async () => {
  const { page } = await open(pathOf(shown));
  const why = card(page, 'Why this number?');
  const delta = /\(([+-][\d.]+|0\.0)\) between/.exec(await why.innerText())![1]!;
  await why.getByText(`The parts add up to ${delta}.`).waitFor();
  const parts = (await tableOf(why)).map(([, part]) => Number(part));
  // Each of the parts is printed with one decimal, so that each may be off by 0.05.
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - Number(delta))).toBeLessThanOrEqual(0.05 * (parts.length + 1));
  await why.getByText('Formula and inputs').click();
  const inputs = await why.getByRole('table').last().innerText();
  for (const { score } of shown.quality.streams) expect(inputs).toContain(score.value === null ? 'no data' : english.score(score.value));
  expect(await why.innerText()).toContain(`scoring profile ${shown.quality.profile}`);
});

test('the timeline shows what the API lists, narrows to a kind, and goes back further', async () => {
  const { page } = await open(pathOf(shown));
  const timeline = card(page, 'What happened?');
  const entries = timeline.getByRole('region').getByRole('listitem');
  expect(await entries.count()).toBe(shown.timeline.nodes.length);
  await timeline.getByRole('button', { name: 'Show earlier' }).click();
  await entries.nth(shown.timeline.nodes.length).waitFor();
  const all = await entries.count();
  await timeline.getByRole('button', { name: 'Phone' }).click();
  await timeline.getByRole('button', { name: 'Phone', pressed: true }).waitFor();
  const phone = await entries.count();
  expect(phone).toBeLessThan(all);
  await timeline.getByRole('button', { name: 'Phone' }).click();
  await expect.poll(() => entries.count()).toBe(all);
});

test('a comparison and another window change the question and stay with the relationship', async () => {
  const { page } = await open(pathOf(shown));
  const before = await card(page, 'Is it better than its peers?').innerText();
  await page.getByRole('combobox', { name: 'Period' }).selectOption('90d');
  await page.waitForURL('**/*?range=90d');
  await expect.poll(() => card(page, 'Is it better than its peers?').innerText()).not.toBe(before);
  await settled(page);
  expect(await page.locator('main h1').innerText()).toBe(shown.account.name);
});
