import { describe, expect, test } from 'vitest';
import { issuerOfThisFile } from '../setup/local-issuer.js';
import { serviceOfThisFile } from '../setup/service-within.js';
import { TWO_REGIONS } from '../attacks/two-regions.js';

const SECRET = 'a-router-secret-of-more-than-32-characters';
const issuer = await issuerOfThisFile();
const within = serviceOfThisFile(
  { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'rapport', OIDC_SCOPE: 'region=area', ROUTER_SECRET: SECRET },
  TWO_REGIONS,
);

const VIEWER = '{ viewer { id name role scope } relationships { totalCount } }';
const bearer = async (given: object = {}) => {
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const claims = { iss: issuer.url, aud: 'rapport', sub: 'u-1', name: 'Ada', exp, rapport_role: 'ANALYST', area: 'north', ...given };
  return { Authorization: `Bearer ${await issuer.sign(claims)}` };
};

describe('a token of the issuer', () => {
  test('is an identity with its own role and rows', async () => {
    const { data } = await within().ask(VIEWER, {}, await bearer());
    expect(data).toEqual({
      viewer: { id: 'oidc:u-1', name: 'Ada', role: 'ANALYST', scope: ['region: north'] },
      relationships: { totalCount: 1 },
    });
  });

  test('that a router forwards keeps the rows of its user, in lists and in references', async () => {
    const headers = { ...(await bearer()), 'X-Router-Secret': SECRET };
    const query = `query ($r: [_Any!]!) { ${VIEWER.slice(1, -1)} _entities(representations: $r) { ... on Account { id } } }`;
    const r = ['t:north', 't:south'].map((id) => ({ __typename: 'Account', id }));
    const { data } = await within().ask(query, { r }, headers);
    expect(data).toMatchObject({ relationships: { totalCount: 1 }, _entities: [{ id: 't:north' }, null] });
  });

  test('does not become a router by its role', async () => {
    const { errors } = await within().ask('{ _service { sdl } }', {}, await bearer({ rapport_role: 'SERVICE' }));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('that is bad is refused like every other, also through the router', async () => {
    const wrong = [
      await bearer({ aud: 'other' }),
      { ...(await bearer({ exp: 1 })), 'X-Router-Secret': SECRET },
      { Authorization: 'Bearer rapport_x' },
    ];
    const answers = await Promise.all(wrong.map((headers) => within().ask(VIEWER, {}, headers)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('is verified before the database is asked for anything', async () => {
    const headers = await bearer({ aud: 'other' });
    const ofCallers = () =>
      within()
        .tap.statements()
        .filter((sql) => /`(api_token|access_event)`/.test(sql)).length;
    const before = ofCallers();
    expect((await within().ask(VIEWER, {}, headers)).status).toBe(401);
    expect(ofCallers()).toBe(before);
  });
});
