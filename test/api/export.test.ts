import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { rapport } from '../setup/demo-service.js';
import { administrator, ask } from './ask.js';

const MONTHLY = `query Monthly($where: RelationshipWhere, $first: Int = 200, $after: String) {
  relationshipAnalytics(window: {between: {from: "2024-11-01", to: "2025-11-01"}}, where: $where, compareTo: {kind: PREVIOUS_PERIOD}) {
    total { relationships }
    found: buckets(groupBy: [{dimension: PERIOD, grain: MONTH}, {dimension: ACCOUNT}], first: $first, after: $after) {
      totalGroups pageInfo { endCursor hasNextPage }
      nodes { period { start complete } account { id name } ...Figures previous { trust { value } } }
    }
  }
}
fragment Figures on RelationshipBucket { relationships trust { value n status } atRisk: atRiskShare { value } byStatus { status relationships } }`;

interface Monthly {
  readonly relationshipAnalytics: {
    readonly found: {
      readonly totalGroups: number;
      readonly nodes: readonly { readonly relationships: number }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  };
}

/** Every bucket, page after page. */
async function monthlyPages(): Promise<Monthly['relationshipAnalytics']['found']['nodes']> {
  const nodes: { readonly relationships: number }[] = [];
  for (let after: string | null = null; ;) {
    const { found }: Monthly['relationshipAnalytics'] = (await ask<Monthly>(MONTHLY, { variables: { first: 500, after } })).data!
      .relationshipAnalytics;
    nodes.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor;
  }
}

function post(body: object | string, headers: Readonly<Record<string, string>> = administrator(), signal?: AbortSignal): Promise<Response> {
  return fetch(`${inject('service').url}/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
}

async function lines(body: object, headers?: Readonly<Record<string, string>>): Promise<string[]> {
  const response = await post(body, headers);
  expect(response.status).toBe(200);
  return (await response.text()).split(/\r?\n/u).slice(0, -1);
}

async function refusal(body: object | string, headers?: Readonly<Record<string, string>>): Promise<readonly [number, string]> {
  const response = await post(body, headers);
  const { errors } = (await response.json()) as { errors: readonly { extensions: { code: string } }[] };
  return [response.status, errors[0]!.extensions.code];
}

const token = (...parameters: readonly string[]): Record<string, string> => ({
  Authorization: `Bearer ${rapport(inject('service').dataDirectory, 'token', 'create', ...parameters).trim()}`,
});

describe('an analytics query', () => {
  test('is exported whole: every bucket as the API answers it, more than any page holds by itself', async () => {
    const nodes = await monthlyPages();
    expect(nodes.length).toBeGreaterThan(2_048);
    const [statement, ...rows] = await lines({ query: MONTHLY, format: 'ndjson' });
    expect(rows.map((row) => JSON.parse(row) as object)).toEqual(nodes);
    expect(JSON.parse(statement!)).toEqual({
      export: {
        asked: expect.stringMatching(/^relationshipAnalytics\(window: .*\) buckets\(groupBy: /u),
        window: '2024-11-01 to 2025-11-01, the last day not in it',
        comparedWith: '2023-11-02 to 2024-11-01, the last day not in it',
        timeZone: 'Europe/Rome',
        profile: 'v1',
        freshThrough: expect.stringMatching(/Z$/u),
        revision: expect.stringMatching(/^\d+$/u),
        rows: 'all',
        exported: expect.stringContaining('by Local administrator'),
      },
    });
  });

  test('is CSV with what it is about above, a column for every leaf that was selected, and numbers as asked', async () => {
    const where = { region: ['Southern Europe'] };
    const csv = { delimiter: ';', decimal: ',', byteOrderMark: false };
    const whole = await lines({ query: MONTHLY, variables: { where }, format: 'csv', csv });
    const comments = whole.filter((line) => line.startsWith('# ') || line.startsWith('"# '));
    expect(
      comments.some(
        (line) =>
          line.includes('{""where"":{""region"":[""Southern Europe""]}}') || line.includes('{"where":{"region":["Southern Europe"]}}'),
      ),
    ).toBe(true);
    const [header, first] = whole.slice(comments.length);
    expect(header).toBe(
      'period.start;period.complete;account.id;account.name;relationships;trust.value;trust.n;trust.status;atRisk.value;byStatus;previous.trust.value',
    );
    expect(first).toMatch(/^2024-11-01;true;demo:[^;]+;[^;]+;\d+;\d+,\d+;/u);
    const { data } = await ask<Monthly>(MONTHLY, { variables: { where } });
    expect(whole.length - comments.length - 1).toBe(data!.relationshipAnalytics.found.totalGroups);
    const bare = await lines({ query: MONTHLY, variables: { where }, format: 'csv', csv, statement: false });
    expect(bare).toEqual(whole.slice(comments.length));
  });

  test('is Parquet with types, and with what it is about in its metadata', async () => {
    const nodes = await monthlyPages();
    const response = await post({ query: MONTHLY, format: 'parquet' });
    const directory = await mkdtemp(join(tmpdir(), 'rapport-export-'));
    const path = join(directory, 'x.parquet');
    await writeFile(path, Buffer.from(await response.arrayBuffer()));
    const reader = await DuckDbStore.open(':memory:');
    try {
      const [sums] = await reader.query(`SELECT count(*) AS n, sum("relationships") AS relationships FROM '${path}'`);
      expect(sums).toEqual({ n: nodes.length, relationships: nodes.reduce((sum, { relationships }) => sum + relationships, 0) });
      const columns = await reader.query(`SELECT name, type FROM parquet_schema('${path}') WHERE name IN ('period.start', 'trust.value')`);
      expect(columns).toEqual([
        { name: 'period.start', type: 'INT32' },
        { name: 'trust.value', type: 'DOUBLE' },
      ]);
      const notes = await reader.query(`SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}')`);
      expect(notes).toContainEqual({ key: 'timeZone', value: 'Europe/Rome' });
    } finally {
      await reader.close();
      await rm(directory, { recursive: true });
    }
  });

  test('of a flow is exported the same way', async () => {
    const query = `{ requestAnalytics(window: {last: {count: 12, unit: MONTH}}) {
      buckets(groupBy: [{dimension: PHASE}]) { nodes { phase requests responseTime(stat: P90) { hours } } } } }`;
    const { data } = await ask<{ requestAnalytics: { buckets: { nodes: readonly object[] } } }>(query);
    const rows = await lines({ query, format: 'ndjson', statement: false });
    expect(rows.map((row) => JSON.parse(row) as object)).toEqual(data!.requestAnalytics.buckets.nodes);
  });
});

test('the list of relationships is exported in its order, with what was selected of each', async () => {
  const query = `query List($after: String) {
    relationships(orderBy: [{measure: TRUST, direction: DESC}], first: 500, after: $after) {
      nodes { id account { name } quality { trust { value } status } } pageInfo { endCursor } } }`;
  interface List {
    readonly relationships: { readonly nodes: readonly object[]; readonly pageInfo: { readonly endCursor: string | null } };
  }
  const { data } = await ask<List>(query);
  const rows = await lines({ query, format: 'ndjson', statement: false });
  expect(rows.slice(0, 500).map((row) => JSON.parse(row) as object)).toEqual(data!.relationships.nodes.slice(0, 500));
  const { data: counted } = await ask<{ relationships: { totalCount: number } }>('{ relationships(first: 1) { totalCount } }');
  expect(rows).toHaveLength(counted!.relationships.totalCount);
});

describe('an export', () => {
  const LIST = '{ relationships { nodes { id account { region } } } }';

  test('is of the rows that its caller may see, and says so', async () => {
    const north = token('--name', 'northern', '--role', 'ANALYST', '--scope', 'region=Southern Europe');
    const [statement, ...rows] = await lines({ query: LIST, format: 'ndjson' }, north);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => (JSON.parse(row) as { account: { region: string } }).account.region))).toEqual(
      new Set(['Southern Europe']),
    );
    expect(JSON.parse(statement!)).toMatchObject({ export: { rows: 'in the scope {"region":["Southern Europe"]}' } });
  });

  test.each(['LEADER', 'MANAGER', 'SERVICE'])('is not for a %s', async (role) => {
    expect(await refusal({ query: LIST, format: 'csv' }, token('--name', role, '--role', role))).toEqual([403, 'FORBIDDEN']);
  });

  test('is not for anybody', async () => {
    expect(await refusal({ query: LIST, format: 'csv' }, {})).toEqual([401, 'UNAUTHENTICATED']);
  });

  const WINDOW = 'window: {last: {count: 3, unit: MONTH}}';
  test.each([
    ['two lists', `{ a: ${LIST.slice(2, -2)} b: ${LIST.slice(2, -2)} }`],
    ['no list', '{ catalog { measures { name } } }'],
    ['no buckets', `{ relationshipAnalytics(${WINDOW}) { total { relationships } } }`],
    [
      'a list of lists',
      `{ relationshipAnalytics(${WINDOW}) { buckets(groupBy: [{dimension: TYPE}]) { nodes { drill { nodes { id } } } } } }`,
    ],
    ['a mutation', 'mutation { publishNothing { id } }'],
    ['no GraphQL', 'SELECT 1'],
    ['fragments without end', '{ relationships { nodes { ...F } } } fragment F on Relationship { id ...F }'],
    [
      'a dimension that is not grouped',
      `{ relationshipAnalytics(${WINDOW}) { buckets(groupBy: [{dimension: TYPE}]) { nodes { region } } } }`,
    ],
    ['a field that is not there', '{ relationships { nodes { id colour } } }'],
  ])('of %s is refused with a reason', async (_, query) => {
    const [status, code] = await refusal({ query, format: 'csv' });
    expect(status).toBe(400);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'DIMENSION_NOT_GROUPED']).toContain(code);
  });

  test('refuses a body that it cannot read, and a comma for two things', async () => {
    expect(await refusal({ query: LIST, format: 'xlsx' })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refusal({ query: LIST, format: 'csv', csv: { decimal: ',' } })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refusal('{')).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal('query={}', { ...administrator(), 'Content-Type': 'text/plain' })).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('is in the list of exports with its end, also one whose caller went away', async () => {
    const query = '{ relationships { nodes { id shown: quality { trust { value } } } } } # noted';
    const gone = new AbortController();
    const cut = post({ query, format: 'ndjson', variables: { cut: true } }, administrator(), gone.signal);
    await pause(1);
    gone.abort();
    await expect(cut).rejects.toThrow('abort');
    await lines({ query, format: 'ndjson' });
    const list = '{ dataExports(first: 20) { nodes { actorName format query variables status rows finishedAt } } }';
    interface Exports {
      readonly dataExports: {
        readonly nodes: readonly { readonly query: string; readonly variables: string; readonly status: string; readonly rows: number }[];
      };
    }
    const noted = async () => (await ask<Exports>(list)).data!.dataExports.nodes.filter((one) => one.query === query);
    await expect.poll(async () => (await noted()).filter(({ status }) => status === 'RUNNING')).toEqual([]);
    const [done] = (await noted()).filter(({ variables }) => variables === '{}');
    expect(done).toMatchObject({
      actorName: 'Local administrator',
      format: 'ndjson',
      status: 'DONE',
      finishedAt: expect.stringMatching(/Z$/u),
    });
    expect(done!.rows).toBeGreaterThan(300);
    const analyst = token('--name', 'curious', '--role', 'ANALYST');
    expect((await ask(list, { headers: analyst })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
