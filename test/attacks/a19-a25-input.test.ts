import {
  buildSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isCompositeType,
  getNamedType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildRapportSubgraph } from '../../server/src/graphql/rapport-subgraph.js';
import { recordDataSource } from '../../server/src/records/record-store.js';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from './two-regions.js';

const within = serviceOfThisFile({ RATE_LIMIT: '0' }, TWO_REGIONS);

const HOSTILE = [
  "'; DROP TABLE `contact`; -- ",
  '" OR ""="',
  "x' OR 1=1 OR 'x'='",
  '%',
  '_',
  '\\',
  '$.a[0]',
  '../../etc/passwd',
  'id; drop table relationship',
  '`id` DESC, (SELECT 1)',
  '__proto__',
  'constructor',
  'toString',
  "Europe/Rome'; SELECT 1",
];

/** Each argument is tried with three of them, each of them in many arguments. */
const TRIED = [0, 1, 2];

describe('A19 statements in texts', () => {
  let queries: readonly string[] = [];

  beforeAll(async () => {
    const schema = buildSchema((await buildRapportSubgraph()).sdl.replace(/^extend schema[\s\S]*?\n\)/, ''), { assumeValidSDL: true });
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
    queries = fields.flatMap(({ name, args, type }) => {
      const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
      return args.flatMap((attacked, place) =>
        TRIED.map((step) => HOSTILE[(place + step * 5) % HOSTILE.length]!).flatMap((text) => {
          const value = valueOf(attacked.type, text, 3);
          if (value === null) return [];
          const others = args.filter(
            ({ name: other, type: of, defaultValue }) => other !== attacked.name && isNonNullType(of) && defaultValue === undefined,
          );
          const given = others.map((other) => `${other.name}: ${valueOf(other.type, 'Europe/Rome', 3) ?? 'null'}`);
          return [`{ ${name}(${[...given, `${attacked.name}: ${value}`].join(', ')})${selection} }`];
        }),
      );
    });
  });

  test('A19 every argument that takes a text is a value, never a piece of a statement', { timeout: 300_000 }, async () => {
    expect(queries.length).toBeGreaterThan(100);
    expect(HOSTILE.filter((text) => !queries.some((query) => query.includes(JSON.stringify(text))))).toEqual([]);
    const counts = '{ relationships { totalCount } }';
    const before = await within().ask(counts);
    const broken: string[] = [];
    for (const query of queries) {
      const { errors } = await within().ask(query);
      if (errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')) broken.push(query);
    }
    expect(broken).toEqual([]);
    expect((await within().ask(counts)).data).toEqual(before.data);
    expect((await within().records.records.find('contact', ['t:c-north', 't:c-south'], {})).size).toBe(2);
  });

  test('A19 a text is found only as itself, without the meaning of wildcards', async () => {
    const search = async (text: string) =>
      (
        await within().ask<{ dimensionMembers: readonly unknown[] }>(
          'query ($s: String) { dimensionMembers(dimension: REGION, search: $s) { value } }',
          { s: text },
        )
      ).data!.dimensionMembers.length;
    expect([await search('nor'), await search('%'), await search('_'), await search('n%h')]).toEqual([1, 0, 0, 0]);
  });

  /** A literal of the type that holds the text somewhere; null: it can hold none. */
  function valueOf(type: GraphQLInputType, text: string, depth: number): string | null {
    if (isNonNullType(type)) return valueOf(type.ofType, text, depth);
    if (isListType(type)) {
      const item = valueOf(type.ofType, text, depth);
      return item && `[${item}]`;
    }
    if (isEnumType(type)) return null;
    if (isScalarType(type)) return ['Int', 'Float', 'Boolean'].includes(type.name) ? null : JSON.stringify(text);
    if (!isInputObjectType(type) || depth === 0) return null;
    const members = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const value = valueOf(of, text, depth - 1);
      return value === null ? [] : [`${name}: ${value}`];
    });
    return members.length > 0 ? `{${members[0]!}}` : null;
  }
});

describe('A20 numbers', () => {
  const YEARS = '{from: "1926-01-01", to: "2026-01-01"}';
  const buckets = (window: string, rest: string) =>
    `{ relationshipAnalytics(window: ${window}) { buckets(${rest}) { nodes { relationships } truncated } } }`;

  test.each([
    ['a page of -1', '{ relationships(first: -1) { totalCount } }'],
    ['a page of 0', '{ relationships(first: 0) { totalCount } }'],
    ['a page of 2^31', '{ relationships(first: 2147483648) { totalCount } }'],
    ['a page of 10^9', '{ relationships(first: 1000000000) { totalCount } }'],
    ['a cursor of 10^9', '{ relationships(after: "1000000000") { totalCount } }'],
    ['a hundred years day by day', buckets(YEARS, 'groupBy: [{dimension: PERIOD, grain: DAY}]')],
    ['fifty groupings', buckets('{last: {count: 1, unit: MONTH}}', `groupBy: [${'{dimension: OWNER} '.repeat(50)}]`)],
    [
      'ten thousand values',
      `{ relationships(where: {region: [${Array.from({ length: 10_000 }, (_, at) => `"${at}"`).join(' ')}]}) { totalCount } }`,
    ],
  ])('A20 %s is refused before it is read', async (_, query) => {
    const { errors, data } = await within().ask(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  });

  test('A20 ten thousand values in a variable are refused by name of the limit', async () => {
    const values = Array.from({ length: 10_000 }, (_, at) => String(at));
    const { errors } = await within().ask('query ($w: RelationshipWhere) { relationships(where: $w) { totalCount } }', {
      w: { region: values },
    });
    expect(errors[0]?.extensions.code).toBe('INVALID_WHERE');
  });

  test('A20 what is not all is said to be cut short', async () => {
    const query = buckets('{last: {count: 1, unit: MONTH}}', 'groupBy: [{dimension: REGION}], first: 1');
    const { data } = await within().ask<{ relationshipAnalytics: { buckets: { nodes: readonly unknown[]; truncated: boolean } } }>(query);
    expect(data!.relationshipAnalytics.buckets).toMatchObject({ nodes: [{}], truncated: true });
  });
});

describe('A22 repetition of input', () => {
  test('A22 a refused record repeats the field that is wrong and no other', async () => {
    const query = 'mutation ($i: RecordContactsInput!) { recordContacts(input: $i) { results { error { code field value message } } } }';
    const record = { id: 't:c-x', accountId: 't:north', name: 'hunter2-secret', language: 'x'.repeat(99) };
    const { text } = await within().ask(query, { i: { records: [record] } });
    expect(text).toContain('INVALID_VALUE');
    expect(text).not.toMatch(/hunter2-secret|"target"/);
    const unknown = await within().ask(query, { i: { records: [{ ...record, password: 'hunter2-secret' }] } });
    expect(unknown.status).toBe(400);
    expect(unknown.text).not.toMatch(/"target"|node_modules/);
  });
});

describe('A23 the times of fields', () => {
  test('A23 only a router gets them', async () => {
    const headers = { ...(await within().token('ANALYST')), 'apollo-federation-include-trace': 'ftv1' };
    expect((await within().ask('{ viewer { id } }', {}, headers)).text).not.toContain('ftv1');
    const service = { ...(await within().token('SERVICE')), 'apollo-federation-include-trace': 'ftv1' };
    expect((await within().ask('{ viewer { id } }', {}, service)).text).toContain('ftv1');
  });
});

describe('A24 the log', () => {
  test('A24 what callers send cannot write lines of its own, and no token is in it', async () => {
    const evil = 'x\n{"level":60,"msg":"forged"}\u001b[31m';
    const { Authorization } = (await within().token('ANALYST')) as { Authorization: string };
    await within().send({
      method: 'POST',
      headers: { Authorization, 'Content-Type': 'application/json', 'User-Agent': `forged ${encodeURIComponent(evil)}` },
      body: JSON.stringify({ query: 'query A { viewer { id } }', operationName: evil, variables: { id: evil } }),
    });
    await within().send(
      { headers: { Authorization: `Bearer ${encodeURIComponent(evil)}` } },
      `/graphql?access_token=${Authorization.slice(7)}&x=${encodeURIComponent(evil)}`,
    );
    await within().send({}, `/sign-in?code=${Authorization.slice(7)}`);
    const lines = within()
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(JSON.parse(line)).not.toMatchObject({ msg: 'forged' });
    expect(within().log()).not.toContain(Authorization.slice(7));
    expect(within().log()).not.toContain('\u001b');
  });
});

describe('A25 names of every object', () => {
  test('A25 they are plain data as aliases, names and members', async () => {
    const query = `{ __proto__: viewer { constructor: id toString: role } hasOwnProperty: dataState { valueOf: relationships }
      constructor: dimensionMembers(dimension: REGION, search: "__proto__") { value } }`;
    const { data, errors } = await within().ask(query);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ hasOwnProperty: { valueOf: 2 }, constructor: [] });
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const { data: one } = await within().ask(
        'query ($id: ID!, $w: RelationshipWhere) { relationship(id: $id) { id } relationships(where: $w) { totalCount } }',
        {
          id: name,
          w: { region: [name] },
        },
      );
      expect(one).toEqual({ relationship: null, relationships: { totalCount: 0 } });
    }
    await within().send({
      method: 'POST',
      headers: { ...(await within().token('ANALYST')), 'Content-Type': 'application/json' },
      body: '{"query":"{ viewer { id } }","__proto__":{"polluted":true},"variables":{"__proto__":{"polluted":true}},"extensions":{"__proto__":{"polluted":true}}}',
    });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(Object.getOwnPropertyNames(Object.getPrototypeOf({})).length);
  });
});

describe('A21 faults of our own', () => {
  const HIDDEN = /SELECT|contact`|\bER_|ECONN|127\.0\.0\.1|QueryFailed|node_modules|\.js:|rapport-within/;
  const QUERY = 'query ($id: ID!) { contact(id: $id) { id name } }';

  test('A21 a broken table is told as an internal error with the id of the request, and the log has the rest', async () => {
    const { socket, database } = within().address;
    const source = await recordDataSource({ address: { socket, database } }).initialize();
    await source.query('RENAME TABLE `contact` TO `contact_away`');
    const answer = await within().ask(QUERY, { id: 't:c-north' });
    await source.query('RENAME TABLE `contact_away` TO `contact`');
    await source.destroy();
    const requestId = answer.headers.get('x-request-id');
    expect(answer.errors[0]).toMatchObject({ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
    expect(answer.text).not.toMatch(HIDDEN);
    const line = within()
      .log()
      .split('\n')
      .find((text) => text.includes('a query failed'))!;
    expect(line).toContain(requestId);
    expect(line).toMatch(/contact/);
  });

  test('A21 a database that is away is told without its address, and the service lives', async () => {
    within().tap.cut();
    const answer = await within().ask(QUERY, { id: 't:c-north' });
    within().tap.mend();
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(answer.errors[0]?.message).toBe('Internal server error');
    expect(answer.text).not.toMatch(HIDDEN);
    expect(answer.headers.get('x-request-id')).toBe(answer.errors[0]?.extensions['requestId']);
    await expect
      .poll(async () => (await within().ask(QUERY, { id: 't:c-north' })).data, { timeout: 30_000 })
      .toEqual({ contact: { id: 't:c-north', name: 'Person in the north' } });
  });
});
