import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { relationshipWorld } from '../records/record-fixture.js';
import { serviceOfThisFile } from '../setup/service-within.js';

const ACCOUNTS = 1_000;
const QUERY = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on Account { id name relationshipQuality { status trust { value } } relationships(first: 5) { nodes { id owner { name } } } } }
}`;

interface Entities {
  readonly _entities: readonly ({ readonly id: string } | null)[];
}

type Caller = Readonly<Record<string, string>>;

const SECRET = 'what-only-the-router-of-this-test-knows';
const rapport = serviceOfThisFile({ ROUTER_SECRET: SECRET, RATE_LIMIT: '0' }, relationshipWorld('crm', ACCOUNTS));
let analyst: Caller;
let router: Caller;

beforeAll(async () => {
  analyst = await rapport().token('ANALYST');
  router = { ...analyst, 'X-Router-Secret': SECRET };
});

const accounts = (count: number) => Array.from({ length: count }, (_, index) => ({ __typename: 'Account', id: `crm:a${index + 1}` }));

describe('a thousand representations', () => {
  test('are answered by as many statements as one', async () => {
    const statements = async (count: number) => {
      const query = vi.spyOn(DuckDbStore.prototype, 'query');
      try {
        const { data, errors } = await rapport().ask<Entities>(QUERY, { r: accounts(count) }, router);
        expect(errors).toEqual([]);
        expect(data?._entities.map((entity) => entity?.id)).toEqual(accounts(count).map(({ id }) => id));
        return query.mock.calls.filter(([, , options]) => options?.signal !== undefined).length;
      } finally {
        query.mockRestore();
      }
    };
    const one = await statements(1);
    expect(one).toBeGreaterThan(0);
    expect(await statements(ACCOUNTS)).toBe(one);
  });

  test('are the most', async () => {
    const { status, data, errors } = await rapport().ask<Entities>(QUERY, { r: accounts(ACCOUNTS + 1) }, router);
    expect([status, data ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([400, null, ['BAD_USER_INPUT']]);
  });

  test('of one account are that account a thousand times', async () => {
    const { data, errors } = await rapport().ask<Entities>(QUERY, { r: Array.from({ length: ACCOUNTS }, () => accounts(1)[0]) }, router);
    expect(errors).toEqual([]);
    expect(new Set(data?._entities.map((entity) => JSON.stringify(entity))).size).toBe(1);
    expect(data?._entities).toHaveLength(ACCOUNTS);
  });
});

describe('federated tracing', () => {
  const ASKED = { 'apollo-federation-include-trace': 'ftv1' };
  const extensionsFor = async (headers: Caller) => {
    const { text } = await rapport().ask('{ catalog { measures { name } } }', {}, headers);
    return (JSON.parse(text) as { extensions?: unknown }).extensions;
  };

  test('is for routers that ask for it', async () => {
    expect(await extensionsFor({ ...router, ...ASKED })).toEqual({ ftv1: expect.any(String) });
    expect(await extensionsFor(router)).toBeUndefined();
  });

  test('is for nobody else', async () => {
    expect(await extensionsFor({ ...analyst, ...ASKED })).toBeUndefined();
  });
});

/** GET without a header that a page of another origin cannot send: allowed by the specification, refused here against forgery. */
const WITHOUT_PREFLIGHT = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${rapport().url}/graphql`,
    fetchFn: (url: string, options: RequestInit = {}) => {
      const headers = new Headers(options.headers);
      for (const [name, value] of Object.entries(analyst)) headers.set(name, value);
      return fetch(url, { ...options, headers });
    },
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const { status, ...rest } = await audit.fn();
    const expected = WITHOUT_PREFLIGHT.includes(audit.id) ? 'notice' : 'ok';
    expect({ status, ...rest }).toMatchObject({ status: expected });
  });
});
