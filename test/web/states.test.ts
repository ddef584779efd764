import type { BrowserContext, Route } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { ask } from '../api/ask.js';
import { arrived, browserOfThisFile, settled } from '../setup/browser.js';
import { rapport } from '../setup/demo-service.js';
import { card, searchOf } from './page-parts.js';

const open = browserOfThisFile();

const API = '**/graphql';
const asksForTrust = (route: Route) => route.request().postData()?.includes('"operationName":"TrustCard"') ?? false;

describe('filters that nothing fits', () => {
  test('are named on every card, and each can be taken away there', async () => {
    const { page } = await open('/?seg=Enterprise&region=Atlantis');
    for (const title of [
      'Trust',
      'Commitment',
      'Obligations met',
      'Relationships in alarm',
      'What drives trust?',
      'Who is committed without trust?',
    ]) {
      const text = await card(page, title)
        .or(page.locator('main .card').filter({ hasText: 'No relationship matches' }))
        .first()
        .innerText();
      expect(text).toContain('Nothing matches Segment: Enterprise and Region: Atlantis.');
    }
    expect(await page.locator('main').innerText()).not.toMatch(/\bNaN\b|undefined|null/);
    await page.locator('main .card').first().getByRole('button', { name: 'Remove Region: Atlantis' }).click();
    await page.waitForURL((url) => url.search === '?seg=Enterprise');
    await card(page, 'Trust')
      .getByText(/\d+ relationships, /)
      .waitFor();
    await settled(page);
  });

  test('leave an empty list and not an error', async () => {
    const { page } = await open('/relationships?region=Atlantis');
    await page.getByText('No relationship matches').waitFor();
    expect(await page.locator('main table').count()).toBe(0);
    await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Remove Region: Atlantis' }).click();
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await settled(page);
    expect(searchOf(page)).toEqual({});
  });
});

describe('someone who is not signed in', () => {
  test('sees how to sign in and nothing else, and a pasted link signs in', async () => {
    const { page, context, troubles } = await open('/relationships', { session: null, expects: /\b401\b/ });
    expect(await page.locator('main h1').innerText()).toBe('You are not signed in');
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(troubles).not.toEqual([]);

    await page.getByRole('textbox', { name: 'Or paste the link here' }).fill('https://example.org/sign-in?code=x');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This is not a sign-in link of this server').waitFor();
    const link = new URL(rapport(inject('service').dataDirectory, 'sign-in').trim());
    await page.getByRole('textbox', { name: 'Or paste the link here' }).fill(inject('service').url + link.pathname + link.search);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await arrived(page, 'Overview');
    expect(page.url()).toBe(`${inject('service').url}/`);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const cookies = await context.cookies();
    expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([{ httpOnly: true, sameSite: 'Strict' }]);
  });

  test('is told so when the session ends while a page is open', async () => {
    const link = new URL(rapport(inject('service').dataDirectory, 'sign-in').trim());
    const signedIn = await fetch(`${inject('service').url}/sign-in${link.search}`, { redirect: 'manual' });
    const session = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const { page } = await open('/help', { session, expects: /\b401\b/ });
    await fetch(`${inject('service').url}/sign-out`, { method: 'POST', headers: { Cookie: session } });
    await page.getByRole('link', { name: 'Relationships' }).click();
    await arrived(page, 'You are not signed in');
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});

describe('a relationship that may not be seen', () => {
  test('looks exactly like one that does not exist', async () => {
    interface List {
      readonly relationships: {
        readonly nodes: readonly { readonly id: string; readonly account: { readonly name: string; readonly region: string } }[];
      };
    }
    const { data } = await ask<List>('{ relationships(first: 200) { nodes { id account { name region } } } }');
    const [mine] = data!.relationships.nodes;
    const foreign = data!.relationships.nodes.find(({ account }) => account.region !== mine!.account.region)!;
    const token = rapport(
      inject('service').dataDirectory,
      'token',
      'create',
      '--name',
      'one region',
      '--role',
      'LEADER',
      '--scope',
      `region=${mine!.account.region}`,
    ).trim();
    const scoped = {
      session: null,
      before: (context: BrowserContext) => context.setExtraHTTPHeaders({ Authorization: `Bearer ${token}` }),
    };
    const seen = async (id: string) => {
      const { page } = await open(`/relationships/${encodeURIComponent(id)}`, scoped);
      return {
        heading: await page.locator('main h1').innerText(),
        all: (await page.locator('main').innerHTML()).replaceAll(/mantine-\w+/g, ''),
      };
    };
    const [hidden, missing] = [await seen(foreign.id), await seen(`${foreign.id}-that-is-not-there`)];
    expect(hidden.heading).toBe('There is no such relationship');
    expect(hidden.all).toBe(missing.all);
    expect((await seen(mine!.id)).heading).toBe(mine!.account.name);
  });
});

describe('a server that fails', () => {
  test('is told of in the place of the answer, which can be asked for again', async () => {
    const { page, context, troubles } = await open('/help', { expects: /ERR_CONNECTION_RESET/ });
    await context.route(API, (route) => (asksForTrust(route) ? route.abort('connectionreset') : route.continue()));
    await page.getByRole('link', { name: 'Overview' }).click();
    await arrived(page, 'Overview');
    const trust = card(page, 'Trust');
    await trust.getByRole('alert').getByText('The server did not answer').waitFor();
    expect(await card(page, 'Commitment').innerText()).toMatch(/\d+\.\d/);
    expect(troubles).not.toEqual([]);

    await context.unrouteAll();
    await trust.getByRole('button', { name: 'Retry' }).click();
    await trust.getByText(/\d+ relationships, /).waitFor();
    await settled(page);
  });

  test('gives the card a request id to tell the operator', async () => {
    const { page, context } = await open('/help', { expects: /\b400\b/ });
    // The server is asked for a field that it does not have, which it must refuse.
    await context.route(API, (route) =>
      asksForTrust(route)
        ? route.continue({
            postData: route
              .request()
              .postData()!
              .replace(/\btotal \{/, 'totals {'),
          })
        : route.continue(),
    );
    await page.getByRole('link', { name: 'Overview' }).click();
    await arrived(page, 'Overview');
    const alert = card(page, 'Trust').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Request [\w-]{8,}/);
    expect(await alert.innerText()).not.toMatch(/node_modules|at .*\.js/);
    await context.unrouteAll();
  });

  test('that is slow can be given up and asked again', async () => {
    const { page, context } = await open('/help');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route(API, async (route) => {
      if (asksForTrust(route)) await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    const trust = card(page, 'Trust');
    await trust.getByText('Still calculating.').waitFor();
    await trust.getByRole('button', { name: 'Cancel' }).click();
    await trust.getByText('You cancelled this.').waitFor();
    expect(await trust.innerText()).not.toMatch(/\d+\.\d/);
    release();
    await trust.getByRole('button', { name: 'Ask again' }).click();
    await trust.getByText(/\d+ relationships, /).waitFor();
    await settled(page);
    await context.unrouteAll({ behavior: 'wait' });
  });
});
