import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll } from 'vitest';

/** How the issuer's server behaves. */
export type Conduct = 'answers' | 'fails' | 'hangs' | 'redirects';

/** An OpenID Connect issuer of one test file, with a real server for its configuration and keys. */
export interface LocalIssuer {
  readonly url: string;
  /** Its public key as text, which is no secret. */
  readonly publicKey: () => string;
  readonly publicJwk: () => JWK;
  conduct: Conduct;
  /** How often its keys were asked for. */
  readonly keyFetches: () => number;
  /** Signs a token as the issuer; `header` is added, `key` replaces its own. */
  sign(claims: JWTPayload, header?: Readonly<Record<string, unknown>>, key?: CryptoKey | Uint8Array): Promise<string>;
  /** Replaces its key by a new one with this id. */
  rotate(kid: string): Promise<void>;
}

/** Starts an issuer for a test file; it is there once `beforeAll` has run, its address before. */
export async function issuerOfThisFile(): Promise<LocalIssuer> {
  let keys = await newKeys('first');
  let fetches = 0;
  const server = createServer((request, response) => {
    if (issuer.conduct === 'hangs') return;
    if (issuer.conduct === 'redirects') {
      response.writeHead(302, { Location: 'http://169.254.169.254/keys' }).end();
      return;
    }
    if (issuer.conduct === 'fails') {
      response.writeHead(500).end();
      return;
    }
    const isConfiguration = request.url === '/.well-known/openid-configuration';
    if (!isConfiguration) fetches += 1;
    const body = isConfiguration ? { issuer: issuer.url, jwks_uri: `${issuer.url}/keys` } : { keys: [keys.jwk] };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await listening(server);
  const issuer: LocalIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicKey: () => keys.spki,
    publicJwk: () => keys.jwk,
    conduct: 'answers',
    keyFetches: () => fetches,
    sign: (claims, header = {}, key) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keys.kid, ...header }).sign(key ?? keys.privateKey),
    rotate: async (kid) => {
      keys = await newKeys(kid);
    },
  };
  beforeAll(() => {
    issuer.conduct = 'answers';
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return issuer;
}

async function newKeys(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  return { kid, privateKey, jwk, spki: await exportSPKI(publicKey) };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
