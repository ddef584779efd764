import { describe, expect, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { bodyCells, card, english, searchOf, tableOf } from './page-parts.js';

const open = browserOfThisFile();

const YEAR = 'window: { last: { count: 12, unit: MONTH } }, compareTo: { kind: PREVIOUS_PERIOD }';

interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

async function analytics<Part>(selection: string, where = ''): Promise<Part> {
  const { data, errors } = await ask<{ relationshipAnalytics: Part }>(`{ relationshipAnalytics(${YEAR}${where}) { ${selection} } }`);
  expect(errors).toEqual([]);
  return data!.relationshipAnalytics;
}

describe('the headline numbers', () => {
  interface Totals {
    readonly total: {
      readonly relationships: number;
      readonly trust: Estimate;
      readonly commitment: Estimate;
      readonly byStatus: readonly { readonly status: string; readonly relationships: number }[];
    };
    readonly meta: { readonly timeZone: string };
  }
  const TOTALS =
    'total { relationships trust { value low high n } commitment { value low high n } byStatus { status relationships } } meta { timeZone }';

  test('are those of the API', async () => {
    const { total, meta } = await analytics<Totals>(TOTALS);
    const { page } = await open('/');
    for (const [name, estimate] of [
      ['Trust', total.trust],
      ['Commitment', total.commitment],
    ] as const) {
      const text = await card(page, name).innerText();
      expect(text).toContain(english.score(estimate.value));
      expect(text).toContain(`${english.count(estimate.low)}–${english.count(estimate.high)} (90 %)`);
      expect(text).toContain(`${english.count(total.relationships)} relationships, ${english.count(estimate.n)} votes`);
    }
    expect(await page.locator('main header').innerText()).toContain(`${english.count(total.relationships)} relationships`);
    expect(await page.locator('main header').innerText()).toContain(meta.timeZone);
  });

  test('lead to exactly the relationships that they count', async () => {
    const { total } = await analytics<Totals>(TOTALS);
    const alarmed = total.byStatus.filter(({ status }) => ['CRITICAL', 'AT_RISK', 'CAPTIVE'].includes(status));
    const count = alarmed.reduce((sum, { relationships }) => sum + relationships, 0);
    const { page } = await open('/');
    const alarm = card(page, 'Relationships in alarm');
    expect(await alarm.innerText()).toContain(`${count}\nof ${total.relationships}`);
    await alarm.getByRole('link', { name: 'See them' }).click();
    await arrived(page, 'Relationships');
    expect(searchOf(page)).toEqual({ status: 'CRITICAL,AT_RISK,CAPTIVE' });
    expect(await page.getByRole('navigation', { name: 'Pages' }).innerText()).toContain(`of ${count}`);
  });
});

describe('the charts', () => {
  test('of the course of trust shows every week of the API', async () => {
    interface Weeks {
      readonly buckets: { readonly nodes: readonly { readonly trust: Estimate; readonly commitment: Estimate }[] };
    }
    const { buckets } = await analytics<Weeks>(
      'buckets(groupBy: [{ dimension: PERIOD, grain: WEEK }], first: 60) { nodes { trust { value low high n } commitment { value } } }',
    );
    const { page } = await open('/');
    const cells = await tableOf(card(page, 'Are trust and commitment rising?'));
    const shown = cells.map(([, trust, low, high, votes, , commitment]) => [trust, low, high, votes, commitment]);
    expect(shown).toEqual(
      buckets.nodes.map(({ trust, commitment }) => [
        english.score(trust.value),
        english.score(trust.low),
        english.score(trust.high),
        english.count(trust.n),
        english.score(commitment.value),
      ]),
    );
  });

  test('of the drivers shows each change of the API, the largest first', async () => {
    const names = {
      RELIABILITY: 'Reliability',
      COURTESY: 'Courtesy',
      AVAILABILITY: 'Availability',
      RESPONSIVENESS: 'Responsiveness',
      INTELLIGENCE: 'Smart offers',
      FUTURISM: 'Future orientation',
    };
    type Measure = keyof typeof names;
    const measures = Object.keys(names) as Measure[];
    const { total } = await analytics<{ total: Record<Measure, { delta: number }> }>(
      `total { ${measures.map((measure) => `${measure}: change(measure: ${measure}) { delta }`).join(' ')} }`,
    );
    const expected = measures
      .map((measure) => ({ name: names[measure], delta: total[measure].delta }))
      .sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta));
    const { page } = await open('/');
    const drivers = card(page, 'What drives trust?');
    const drawn = await drivers.locator('svg g > title').allTextContents();
    expect(drawn).toEqual(expected.map(({ name, delta }) => `${name}: ${english.delta(delta)}`));
    expect((await tableOf(drivers)).map(([name, delta]) => [name, delta])).toEqual(
      expected.map(({ name, delta }) => [name, english.score(delta)]),
    );
  });

  test('of trust and commitment has one dot per relationship, and a dot leads to its relationship', async () => {
    interface Dots {
      readonly buckets: {
        readonly nodes: readonly { readonly relationship: { readonly id: string; readonly account: { readonly name: string } } }[];
      };
    }
    const { buckets } = await analytics<Dots>(
      'buckets(groupBy: [{ dimension: RELATIONSHIP }], first: 2000) { nodes { relationship { id account { name } } } }',
    );
    const { page } = await open('/?seg=Enterprise');
    const inSegment = await analytics<Dots>(
      'buckets(groupBy: [{ dimension: RELATIONSHIP }], first: 2000) { nodes { relationship { id account { name } } } }',
      ', where: { segment: ["Enterprise"] }',
    );
    expect(inSegment.buckets.nodes.length).toBeLessThan(buckets.nodes.length);
    const map = card(page, 'Who is committed without trust?');
    expect(await map.locator('svg circle').count()).toBe(inSegment.buckets.nodes.length);

    await map.getByRole('application').press('ArrowRight');
    const sentence = await map.getByRole('status').innerText();
    await map.getByRole('application').press('Enter');
    await page.getByRole('menuitem', { name: 'Open this relationship' }).click();
    await page.waitForURL('**/relationships/*');
    const opened = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1)!);
    const reached = inSegment.buckets.nodes.find(({ relationship }) => relationship.id === opened)!.relationship.account.name;
    expect(sentence).toContain(reached);
    await arrived(page, reached);
    expect(searchOf(page)).toEqual({ seg: 'Enterprise' });
  });

  test('of the course of trust leads from a period to the list at the end of that period', async () => {
    const { page } = await open('/?range=90d&seg=Enterprise&table=1');
    const trend = card(page, 'Are trust and commitment rising?');
    await trend.locator('tbody tr').nth(2).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'See the relationships behind this' }).click();
    await arrived(page, 'Relationships');
    const { range, from, to, seg, table } = searchOf(page);
    expect({ range, seg, table }).toEqual({ range: 'custom', seg: 'Enterprise', table: '1' });
    const { data } = await ask<{ relationships: { totalCount: number; nodes: readonly { account: { name: string } }[] } }>(
      `{ relationships(first: 1, where: { segment: ["Enterprise"] }, orderBy: [{ measure: TRUST, direction: ASC, nulls: LAST }]) { totalCount nodes { account { name } } } }`,
    );
    expect(from! < to!).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Pages' }).innerText()).toContain(`of ${data!.relationships.totalCount}`);
  });
});

describe('what changed', () => {
  interface Changes {
    readonly changes: {
      readonly start: number;
      readonly end: number;
      readonly delta: number;
      readonly items: readonly {
        readonly label: string;
        readonly member: string | null;
        readonly kind: string;
        readonly contribution: number;
      }[];
    };
  }

  test('is told with the numbers of the API, and a sentence narrows the page to its part', async () => {
    const { changes } = await analytics<Changes>(
      'changes(by: [SEGMENT], measure: TRUST, top: 5) { start end delta items { label member kind contribution } }',
    );
    const { page } = await open('/');
    const told = card(page, 'What changed?');
    expect(await told.innerText()).toContain(
      `from ${english.score(changes.start)} to ${english.score(changes.end)} (${english.delta(changes.delta)})`,
    );
    const sentences = await told.getByRole('listitem').allInnerTexts();
    expect(sentences).toHaveLength(changes.items.length);
    changes.items.forEach(({ label, contribution }, index) => {
      expect(sentences[index]).toContain(label);
      expect(sentences[index]).toContain(`by ${english.delta(contribution)}.`);
    });
    await told.getByRole('link').first().click();
    await page.waitForURL('**/?seg=**');
    await settled(page);
    expect(searchOf(page)).toEqual({ seg: changes.items[0]!.member });
    expect(await page.getByRole('group', { name: 'Filters' }).innerText()).toContain(changes.items[0]!.label);
  });

  test('names the relationships that moved the whole most in the order of the API', async () => {
    const { changes } = await analytics<Changes>(
      'changes(by: [RELATIONSHIP], measure: TRUST, top: 20) { start end delta items { label member kind contribution } }',
    );
    const sized = changes.items
      .filter(({ kind }) => kind !== 'LEFT')
      .sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution));
    const { page } = await open('/');
    const movers = card(page, 'Which relationships moved the whole most?');
    const rows = await bodyCells(movers);
    expect(rows.map(([name]) => name)).toEqual(sized.slice(0, 10).map(({ label }) => label));
    const [name, owner, , trust] = rows[0]!;
    await movers.getByRole('link').first().click();
    await arrived(page, name!);
    const summary = await page.getByRole('region', { name: 'In short' }).innerText();
    expect(summary).toContain(`Owner: ${owner}`);
    expect(summary).toContain(trust!.split(' ')[0]);
  });
});
