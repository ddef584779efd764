import { inject, describe, expect, test } from 'vitest';
import { rapport } from '../setup/demo-service.js';
import { administrator, ask } from './ask.js';

const VIEWER = '{ viewer { role scope } dataState { relationships } }';

interface Seen {
  readonly viewer: { readonly role: string; readonly scope: readonly string[] };
  readonly dataState: { readonly relationships: number };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const createToken = (...parameters: string[]) => rapport(inject('service').dataDirectory, 'token', 'create', ...parameters).trim();

describe('an identity', () => {
  test('is needed for every answer with data', async () => {
    const { status, data, errors } = await ask(VIEWER, { headers: {} });
    expect(status).toBe(401);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('is refused with one constant message whatever is wrong with the token', async () => {
    const revoked = createToken('--name', 'revoked', '--role', 'ANALYST');
    const id = /│ '([^']+)'\s*│ 'revoked'/.exec(rapport(inject('service').dataDirectory, 'token', 'list'))?.[1];
    rapport(inject('service').dataDirectory, 'token', 'revoke', id!);
    const expired = createToken('--name', 'expired', '--role', 'ANALYST', '--expires', '2020-01-01');
    const wrong = [
      bearer('rapport_wrong'),
      bearer(revoked),
      bearer(expired),
      { Authorization: 'Basic YTpi' },
      { Cookie: 'rapport_session=x' },
    ];
    const answers = await Promise.all(wrong.map((headers) => ask(VIEWER, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect(new Set(answers.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
  });

  test('comes from a sign-in link that works once and sets a cookie that scripts cannot read', async () => {
    const link = rapport(inject('service').dataDirectory, 'sign-in').trim();
    const target = `${inject('service').url}/sign-in${new URL(link).search}`;
    const [first, second] = [await fetch(target, { redirect: 'manual' }), await fetch(target, { redirect: 'manual' })];
    expect(first.headers.get('set-cookie')).toMatch(/^rapport_session=\S+; .*HttpOnly/);
    expect(first.headers.get('set-cookie')).toMatch(/SameSite=Strict/);
    expect(second.headers.get('set-cookie')).toBeNull();
    const session = first.headers.get('set-cookie')!.split(';')[0]!;
    expect((await ask<Seen>(VIEWER, { headers: { Cookie: session } })).data?.viewer.role).toBe('ADMIN');
  });

  test('ends with signing out', async () => {
    const link = rapport(inject('service').dataDirectory, 'sign-in').trim();
    const signedIn = await fetch(`${inject('service').url}/sign-in${new URL(link).search}`, { redirect: 'manual' });
    const headers = { Cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! };
    expect((await ask(VIEWER, { headers })).status).toBe(200);
    await fetch(`${inject('service').url}/sign-out`, { method: 'POST', headers });
    expect((await ask(VIEWER, { headers })).status).toBe(401);
  });
});

describe('a row scope', () => {
  const REGIONS = '{ dimensionMembers(dimension: REGION) { value relationships } }';
  const ONE = 'query ($id: ID!) { relationship(id: $id) { id account { name } quality { trust { value } } } }';
  const LIST = '{ relationships(first: 200) { totalCount nodes { id account { region } owner { id } } } }';
  const COUNT = '{ relationshipAnalytics(window: {last: {count: 1, unit: MONTH}}) { total { relationships drill { totalCount } } } }';

  interface Members {
    readonly dimensionMembers: readonly { readonly value: string; readonly relationships: number }[];
  }
  interface List {
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly account: { readonly region: string } }[];
    };
  }
  interface Count {
    readonly relationshipAnalytics: { readonly total: { readonly relationships: number; readonly drill: { readonly totalCount: number } } };
  }

  test('holds in lists, aggregates, drills, single rows and references alike', async () => {
    const everything = (await ask<List>(LIST)).data!.relationships;
    const regions = (await ask<Members>(REGIONS)).data!.dimensionMembers;
    const [mine] = regions;
    const foreign = everything.nodes.find(({ account }) => account.region !== mine!.value)!;
    const headers = bearer(createToken('--name', 'one region', '--role', 'ANALYST', '--scope', `region=${mine!.value}`));

    const list = (await ask<List>(LIST, { headers })).data!.relationships;
    expect(list.totalCount).toBeGreaterThan(0);
    expect(list.totalCount).toBeLessThan(everything.totalCount);
    expect(new Set(list.nodes.map(({ account }) => account.region))).toEqual(new Set([mine!.value]));

    const { total } = (await ask<Count>(COUNT, { headers })).data!.relationshipAnalytics;
    expect(total.drill.totalCount).toBe(total.relationships);
    expect(total.relationships).toBeLessThanOrEqual(list.totalCount);

    const [hidden, missing] = await Promise.all(
      ['', '-that-is-not-there'].map((end) => ask(ONE, { headers, variables: { id: foreign.id + end } })),
    );
    expect(hidden!.data).toEqual({ relationship: null });
    expect(hidden!.data).toEqual(missing!.data);
    expect(hidden!.errors).toEqual(missing!.errors);

    const service = bearer(createToken('--name', 'router', '--role', 'SERVICE', '--scope', `region=${mine!.value}`));
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Relationship { id } } }';
    const variables = { r: [foreign.id, list.nodes[0]!.id].map((id) => ({ __typename: 'Relationship', id })) };
    const { data } = await ask<{ _entities: readonly unknown[] }>(query, { headers: service, variables });
    expect(data!._entities).toEqual([null, { id: list.nodes[0]!.id }]);
    expect((await ask<Members>(REGIONS, { headers })).data!.dimensionMembers.map(({ value }) => value)).toEqual([mine!.value]);
  });
});

describe('references', () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Account { id name } ... on Relationship { id } } }';

  test('answer the good ones and give each bad one its own error', async () => {
    const list = await ask<{ relationships: { nodes: readonly { id: string }[] } }>('{ relationships(first: 1) { nodes { id } } }');
    const { id } = list.data!.relationships.nodes[0]!;
    const bad = [
      { __typename: 'Nothing', id },
      { __typename: 'Relationship', id: 0 },
      { __typename: 'Relationship' },
      { __typename: '__proto__', id },
      [],
    ];
    const { data, errors } = await ask<{ _entities: readonly unknown[] }>(query, {
      variables: { r: [...bad, { __typename: 'Relationship', id }] },
    });
    expect(data!._entities).toEqual([null, null, null, null, null, { __typename: 'Relationship', id }]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  test('are for routers and administrators only', async () => {
    const headers = bearer(createToken('--name', 'analyst', '--role', 'ANALYST'));
    const { errors } = await ask(query, { headers, variables: { r: [{ __typename: 'Account', id: 'demo:1' }] } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('{ x: _service { sdl } }', { headers })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the answer to a broken request', () => {
  test('is JSON without inner workings', async () => {
    const send = (body: string, type = 'application/json') =>
      fetch(`${inject('service').url}/graphql`, { method: 'POST', headers: { 'Content-Type': type, ...administrator() }, body });
    for (const body of ['{"query":', 'null', '[]', '"x"']) {
      const response = await send(body);
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/node_modules|at .*\.js|<html/);
    }
    expect((await send(JSON.stringify({ query: `{${' viewer { id }'.repeat(200_000)} }` }))).status).toBe(413);
  });

  test('is a 404 for an asset that is not there, and the application for a page', async () => {
    expect((await fetch(`${inject('service').url}/assets/none.js`)).status).toBe(404);
    const page = await fetch(`${inject('service').url}/relationships`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('<div id=');
  });
});
