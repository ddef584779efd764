import { describe, expect, test } from 'vitest';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from './two-regions.js';

const SECRET = 'a-router-secret-of-more-than-32-characters';
const within = serviceOfThisFile({ ROUTER_SECRET: SECRET, RATE_LIMIT: '0' }, TWO_REGIONS);

const router = (token: object = {}) => ({ 'X-Router-Secret': SECRET, ...token });
const NORTH = { region: ['north'] };
const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) {
  __typename ... on Relationship { id } ... on Account { id name } ... on Contact { id name } } }`;
type Entities = { _entities: readonly ({ id: string } | null)[] | null };

describe('A8 and A9 what only routers may ask', () => {
  const service = 'fragment S on Query { hidden: _service { sdl } }';

  test('A8 _service is refused without the secret, also under an alias and in a fragment', async () => {
    for (const role of ['ADMIN', 'SERVICE', 'ANALYST'] as const) {
      const headers = await within().token(role);
      for (const query of [
        '{ _service { sdl } }',
        '{ a: _service { sdl } }',
        `{ ...S } ${service}`,
        '{ ... on Query { _service { sdl } } }',
      ]) {
        const { errors, text } = await within().ask(query, {}, headers);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
        expect(text).not.toContain('type Relationship');
      }
    }
    const wrong = await within().ask('{ _service { sdl } }', {}, { ...(await within().token('SERVICE')), 'X-Router-Secret': `${SECRET}x` });
    expect(wrong.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('A8 the router by itself reads how the service composes, and no row', async () => {
    const { data } = await within().ask<{ _service: { sdl: string } }>('{ _service { sdl } }', {}, router());
    expect(data?._service.sdl).toContain('type Relationship');
    const list = await within().ask<{ relationships: { totalCount: number } }>('{ relationships { totalCount } }', {}, router());
    expect(list.data?.relationships.totalCount).toBe(0);
  });

  test('A9 _entities is refused without the secret, also under an alias and in a fragment', async () => {
    const headers = await within().token('SERVICE');
    const r = [{ __typename: 'Relationship', id: 't:r-north' }];
    for (const query of [
      ENTITIES,
      'query ($r: [_Any!]!) { ...E } fragment E on Query { a: _entities(representations: $r) { __typename } }',
    ]) {
      const { errors, text } = await within().ask(query, { r }, headers);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      expect(text).not.toContain('t:r-north');
    }
  });
});

describe('A10 many references', () => {
  test('A10 too many are refused, a thousand of one cost one statement, and ten megabytes are too large', async () => {
    const headers = router(await within().token('SERVICE'));
    const many = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Contact', id: 't:c-north' }));
    const tooMany = await within().ask<Entities>(ENTITIES, { r: many(1_001) }, headers);
    expect(tooMany.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(tooMany.data?._entities ?? null).toBeNull();

    const before = within().tap.statements().length;
    const duplicates = await within().ask<Entities>(ENTITIES, { r: many(1_000) }, headers);
    expect(duplicates.data?._entities).toHaveLength(1_000);
    expect(
      within()
        .tap.statements()
        .slice(before)
        .filter((sql) => sql.includes('FROM `contact`') && sql.includes("'t:c-north'")),
    ).toHaveLength(1);

    const large = [{ __typename: 'Contact', id: 'x'.repeat(10_000_000) }];
    expect((await within().ask(ENTITIES, { r: large }, headers)).status).toBe(413);
  });
});

describe('A11 malformed references', () => {
  test('A11 each bad one has its own error, the good ones answer, and none finds a row', async () => {
    const headers = router(await within().token('SERVICE'));
    const good = { __typename: 'Relationship', id: 't:r-north' };
    const bad: readonly unknown[] = [
      { __typename: 'Nothing', id: 't:r-north' },
      { __typename: 'Query', id: 't:r-north' },
      { __typename: 'RelationshipWhere', id: 't:r-north' },
      { __typename: 'Relationship' },
      ...[0, true, {}, ['t:r-north', 't:r-south'], '', 'x'.repeat(100_000), null].map((id) => ({ __typename: 'Relationship', id })),
      { __typename: 'constructor', id: 't:r-north' },
      { __typename: '__proto__', id: 't:r-north' },
      { __typename: 7, id: 't:r-north' },
    ];
    const { data, errors } = await within().ask<Entities>(ENTITIES, { r: [good, ...bad, good] }, headers);
    const found = { __typename: 'Relationship', id: 't:r-north' };
    expect(data?._entities).toEqual([found, ...bad.map(() => null), found]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(bad.map(() => 'BAD_USER_INPUT'));
  });
});

describe('A12 and A13 the rows of others', () => {
  test('A12 a foreign row is answered exactly as one that is not there, by every way to it', async () => {
    const analyst = await within().token('ANALYST', NORTH);
    const headers = router(await within().token('SERVICE', NORTH));
    const alike = async (ask: (id: string) => Promise<{ text: string; status: number }>, foreign: string, missing: string) => {
      const [hidden, absent] = [await ask(foreign), await ask(missing)];
      expect(hidden.text.replaceAll(foreign, missing)).toBe(absent.text);
      expect(hidden.status).toBe(absent.status);
      expect(hidden.text).not.toMatch(/in the south|FORBIDDEN/);
    };
    for (const type of ['Relationship', 'Account', 'Contact', 'Interaction']) {
      const key = { Relationship: 't:r-', Account: 't:', Contact: 't:c-', Interaction: 't:i-' }[type]!;
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id } } }`;
      const read = (id: string) => within().ask(query, { r: [{ __typename: type, id }] }, headers);
      expect((await read(`${key}north`)).data).toEqual({ _entities: [{ id: `${key}north` }] });
      expect((await read(`${key}south`)).data).toEqual({ _entities: [null] });
      await alike(read, `${key}south`, `${key}absent`);
    }
    const byId = (id: string) => within().ask('query ($id: ID!) { relationship(id: $id) { id account { name } } }', { id }, analyst);
    await alike(byId, 't:r-south', 't:r-absent');

    const manager = await within().token('MANAGER', NORTH);
    const write =
      'mutation ($i: RecordInteractionsInput!) { recordInteractions(input: $i) { results { outcome error { code field value message } } } }';
    const record = { id: 't:new', occurredAt: '2025-05-05T05:05:05Z', channel: 'EMAIL', direction: 'INBOUND', isHuman: true };
    await alike(
      (relationshipId) => within().ask(write, { i: { records: [{ ...record, relationshipId }] } }, manager),
      't:r-south',
      't:r-absent',
    );
    await alike(
      (id) =>
        within().ask(
          'mutation ($i: DeleteRecordsInput!) { deleteRecords(input: $i) { results { outcome } } }',
          { i: { kind: 'CONTACT', ids: [id] } },
          manager,
        ),
      't:c-south',
      't:c-absent',
    );

    const page = (id: string) => within().send({ headers: analyst }, `/relationships/${id}`);
    await alike(page, 't:r-south', 't:r-absent');
  });

  test('A12 a foreign row costs as many statements as one that is not there', async () => {
    const headers = router(await within().token('SERVICE', NORTH));
    const statementsFor = async (id: string) => {
      await within().ask(ENTITIES, { r: [{ __typename: 'Contact', id: 't:c-north' }] }, headers);
      const before = within().tap.statements().length;
      await within().ask(ENTITIES, { r: [{ __typename: 'Contact', id }] }, headers);
      const own = within()
        .tap.statements()
        .slice(before)
        .filter((sql) => sql.includes(`'${id}'`));
      return own.map((sql) => sql.slice(0, 30));
    };
    const foreign = await statementsFor('t:c-south');
    expect(foreign).toHaveLength(1);
    expect(foreign).toEqual(await statementsFor('t:c-absent'));
  });

  test('A13 what a reference claims beside its key is ignored', async () => {
    const headers = router(await within().token('SERVICE', NORTH));
    const forged = { region: 'north', tenantId: 'victim', accountId: 't:north', name: 'Forged', scope: {}, role: 'ADMIN' };
    const r = [
      { __typename: 'Account', id: 't:south', ...forged },
      { __typename: 'Account', id: 't:north', ...forged },
    ];
    const { data } = await within().ask<Entities>(ENTITIES, { r }, headers);
    expect(data?._entities).toEqual([null, { __typename: 'Account', id: 't:north', name: 'Customer in the north' }]);
  });
});
