import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { relationshipWorld } from '../records/record-fixture.js';
import { type RapportService, startRapport } from './rapport-service.js';

const ACCOUNTS = 1_000;
const QUERY = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on Account { id name relationshipQuality { status trust { value } } relationships(first: 5) { nodes { id owner { name } } } } }
}`;

interface Answer {
  readonly data: { readonly _entities: readonly ({ readonly id: string } | null)[] } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly ftv1?: string };
}

let rapport: RapportService;
let router: string;
let analyst: string;

beforeAll(async () => {
  rapport = await startRapport(relationshipWorld('crm', ACCOUNTS));
  router = await rapport.authorization('SERVICE');
  analyst = await rapport.authorization('ANALYST');
});
afterAll(() => rapport.stop());

async function ask(authorization: string, query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(rapport.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

const accounts = (count: number) => Array.from({ length: count }, (_, index) => ({ __typename: 'Account', id: `crm:a${index + 1}` }));

describe('a thousand representations', () => {
  test('are answered by as many statements as one', async () => {
    const statements = async (count: number) => {
      const query = vi.spyOn(DuckDbStore.prototype, 'query');
      try {
        const { data, errors } = await ask(router, QUERY, { r: accounts(count) });
        expect(errors).toBeUndefined();
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
    const { status, data, errors } = await ask(router, QUERY, { r: accounts(ACCOUNTS + 1) });
    expect([status, data ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, null, ['BAD_USER_INPUT']]);
  });

  test('of one account are that account a thousand times', async () => {
    const { data, errors } = await ask(router, QUERY, { r: Array.from({ length: ACCOUNTS }, () => accounts(1)[0]) });
    expect(errors).toBeUndefined();
    expect(new Set(data?._entities.map((entity) => JSON.stringify(entity))).size).toBe(1);
    expect(data?._entities).toHaveLength(ACCOUNTS);
  });
});

describe('federated tracing', () => {
  const traced = (authorization: string) =>
    ask(authorization, '{ catalog { measures { name } } }', {}, { 'apollo-federation-include-trace': 'ftv1' });

  test('is for routers that ask for it', async () => {
    expect((await traced(router)).extensions?.ftv1).toEqual(expect.any(String));
    expect((await ask(router, '{ catalog { measures { name } } }')).extensions).toBeUndefined();
  });

  test('is for nobody else', async () => {
    expect((await traced(analyst)).extensions).toBeUndefined();
  });
});

/** GET without a header that a page of another origin cannot send: allowed by the specification, refused here against forgery. */
const WITHOUT_PREFLIGHT = ['5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => rapport.url,
    fetchFn: (url: string, options: RequestInit = {}) => {
      const headers = new Headers(options.headers);
      headers.set('authorization', analyst);
      return fetch(url, { ...options, headers });
    },
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : null;
    expect({ status: result.status, reason }).toEqual(
      WITHOUT_PREFLIGHT.includes(audit.id) ? { status: 'notice', reason: expect.any(String) } : { status: 'ok', reason: null },
    );
  });
});
