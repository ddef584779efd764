import { generateKeyPair, UnsecuredJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { BearerTokens, IdentityProviderUnavailable } from '../../server/src/access/bearer-tokens.js';
import type { OidcSettings } from '../../server/src/access/oidc-settings.js';
import { issuerOfThisFile } from '../setup/local-issuer.js';

const issuer = await issuerOfThisFile();
const NOW = Date.parse('2025-11-21T12:00:00Z');
const SECONDS = NOW / 1_000;
const SETTINGS: OidcSettings = {
  issuer: issuer.url,
  audience: 'rapport',
  keySetUrl: null,
  algorithms: ['RS256'],
  roleClaim: 'realm_access.roles',
  roles: [
    ['crm-admin', 'ADMIN'],
    ['crm-sales', 'MANAGER'],
  ],
  scopeClaims: { region: 'area' },
};
const CLAIMS = {
  iss: issuer.url,
  aud: 'rapport',
  sub: 'u-1',
  name: 'Ada',
  exp: SECONDS + 60,
  realm_access: { roles: ['other', 'crm-sales'] },
  area: ['north'],
};

let tokens = new BearerTokens(SETTINGS, () => NOW);
beforeEach(() => {
  issuer.conduct = 'answers';
});

describe('a bearer token', () => {
  test('says who its subject is, in which role and for which rows', async () => {
    expect(await tokens.identify(await issuer.sign(CLAIMS))).toEqual({
      id: 'oidc:u-1',
      name: 'Ada',
      role: 'MANAGER',
      scope: { region: ['north'] },
    });
  });

  test('without the claim of a scope sees no rows, with a star or as an administrator all', async () => {
    const scopeOf = async (given: object) => (await tokens.identify(await issuer.sign({ ...CLAIMS, ...given })))?.scope;
    expect(await scopeOf({ area: undefined })).toEqual({ region: [] });
    expect(await scopeOf({ area: 7 })).toEqual({ region: [] });
    expect(await scopeOf({ area: '*' })).toEqual({});
    expect(await scopeOf({ area: undefined, realm_access: { roles: ['crm-admin'] } })).toEqual({});
  });

  test('without a role that is known here is nobody', async () => {
    for (const given of [{ realm_access: { roles: ['other'] } }, { realm_access: undefined }, { realm_access: 'crm-admin' }]) {
      expect(await tokens.identify(await issuer.sign({ ...CLAIMS, ...given }))).toBeNull();
    }
  });

  test('of a very long subject fits into the audit, and two of them stay apart', async () => {
    const ids = await Promise.all(
      ['a', 'b'].map(async (end) => (await tokens.identify(await issuer.sign({ ...CLAIMS, sub: 'x'.repeat(500) + end })))!.id),
    );
    expect(ids[0]!.length).toBeLessThan(191);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe('a token is refused', () => {
  test.each([
    ['that has no expiry', { exp: undefined }],
    ['that has expired', { exp: SECONDS - 6 }],
    ['whose expiry is a text', { exp: String(SECONDS + 60) }],
    ['that is not valid yet', { nbf: SECONDS + 60 }],
    ['for another audience', { aud: 'other' }],
    ['for no audience', { aud: undefined }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['of no issuer', { iss: undefined }],
    ['of nobody', { sub: undefined }],
    ['of an empty subject', { sub: '' }],
  ])('%s', async (_, given) => {
    expect(await tokens.identify(await issuer.sign({ ...CLAIMS, ...given } as never))).toBeNull();
  });

  test('within five seconds of its end it still counts, because clocks differ', async () => {
    expect(await tokens.identify(await issuer.sign({ ...CLAIMS, exp: SECONDS - 4 }))).not.toBeNull();
  });

  test('unsigned, or signed by the public key as if it were a secret, or by another kind of key', async () => {
    const unsigned = new UnsecuredJWT(CLAIMS).setExpirationTime(SECONDS + 60).encode();
    const confused = await issuer.sign(CLAIMS, { alg: 'HS256' }, new TextEncoder().encode(issuer.publicKey()));
    const { privateKey } = await generateKeyPair('ES256');
    const elliptic = await issuer.sign(CLAIMS, { alg: 'ES256' }, privateKey);
    for (const token of [unsigned, confused, elliptic]) expect(await tokens.identify(token)).toBeNull();
  });

  test('signed by a stranger, also with the key in its own header', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const header = { jwk: issuer.publicJwk(), jku: 'http://169.254.169.254/keys', x5u: 'http://169.254.169.254/chain' };
    for (const given of [{}, header]) expect(await tokens.identify(await issuer.sign(CLAIMS, given, privateKey))).toBeNull();
  });

  test('that is changed after signing, garbage, endless, or asks for what nobody understands', async () => {
    const [head, , signature] = (await issuer.sign(CLAIMS)).split('.');
    const forged = Buffer.from(JSON.stringify({ ...CLAIMS, area: '*' })).toString('base64url');
    for (const token of [`${head}.${forged}.${signature}`, 'garbage', 'a.b.c', '..', `${'x'.repeat(5_000_000)}.y.z`]) {
      expect(await tokens.identify(token)).toBeNull();
    }
    const critical = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'first', crit: ['b64x'], b64x: true })).toString('base64url');
    const [, body] = (await issuer.sign(CLAIMS)).split('.');
    expect(await tokens.identify(`${critical}.${body}.${signature}`)).toBeNull();
  });

  test('fifty unknown keys ask the issuer for its keys no more', async () => {
    const before = issuer.keyFetches();
    for (let at = 0; at < 50; at++) expect(await tokens.identify(await issuer.sign(CLAIMS, { kid: `unknown-${at}` }))).toBeNull();
    expect(issuer.keyFetches()).toBe(before);
  });
});

describe('when the issuer does not answer', () => {
  test.each(['fails', 'redirects'] as const)('and it %s, nobody is refused as wrong', async (conduct) => {
    issuer.conduct = conduct;
    const token = await issuer.sign(CLAIMS);
    const cold = new BearerTokens(SETTINGS, () => NOW);
    await expect(cold.identify(token)).rejects.toThrow(IdentityProviderUnavailable);
    const direct = new BearerTokens({ ...SETTINGS, keySetUrl: `${issuer.url}/keys` }, () => NOW);
    await expect(direct.identify(token)).rejects.toThrow(IdentityProviderUnavailable);
    issuer.conduct = 'answers';
    expect(await cold.identify(token)).not.toBeNull();
  });

  test('and it hangs or cannot be reached, that is told after some seconds', async () => {
    issuer.conduct = 'hangs';
    const token = await issuer.sign(CLAIMS);
    await expect(new BearerTokens(SETTINGS, () => NOW).identify(token)).rejects.toThrow(IdentityProviderUnavailable);
    const nowhere = new BearerTokens({ ...SETTINGS, keySetUrl: 'http://127.0.0.1:1/keys' }, () => NOW);
    await expect(nowhere.identify(token)).rejects.toThrow(IdentityProviderUnavailable);
  });

  test('and its keys are known already, they still count', async () => {
    const token = await issuer.sign(CLAIMS);
    expect(await tokens.identify(token)).not.toBeNull();
    issuer.conduct = 'hangs';
    expect(await tokens.identify(token)).not.toBeNull();
  });

  test('a configuration that is not the issuer’s own is not believed', async () => {
    tokens = new BearerTokens({ ...SETTINGS, issuer: `${issuer.url}/` }, () => NOW);
    await expect(tokens.identify(await issuer.sign({ ...CLAIMS, iss: `${issuer.url}/` }))).rejects.toThrow(IdentityProviderUnavailable);
  });
});
