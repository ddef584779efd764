import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Instant } from '../domain/calendar.js';
import type { Identity } from './identity.js';
import { identityOfClaims } from './identity-of-claims.js';
import type { OidcSettings } from './oidc-settings.js';

/** The issuer's keys cannot be had just now, so nobody can say whether a token is good. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = 'IdentityProviderUnavailable';
}

/** Faults of the issuer's servers and not of the token. */
const PROVIDER_FAULTS: ReadonlySet<string> = new Set([
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JWKInvalid.code,
  errors.JOSEError.code,
]);

const PROVIDER_MILLISECONDS = 5_000;
const CLOCKS_DIFFER_SECONDS = 5;

/** Bearer tokens of one OpenID Connect issuer. */
export class BearerTokens {
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(
    private readonly settings: OidcSettings,
    private readonly clock: () => Instant,
  ) {}

  /**
   * Whose token this is; null for one that is forged, expired, not meant for this service, or of somebody without a role
   * here. Throws `IdentityProviderUnavailable` where the issuer's keys cannot be fetched.
   */
  async identify(token: string): Promise<Identity | null> {
    const { issuer, audience, algorithms } = this.settings;
    try {
      const { payload } = await jwtVerify(token, async (header, jws) => (await this.keySet())(header, jws), {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCKS_DIFFER_SECONDS,
        currentDate: new Date(this.clock()),
      });
      return identityOfClaims(payload, this.settings);
    } catch (error) {
      if (error instanceof errors.JOSEError && !PROVIDER_FAULTS.has(error.code)) return null;
      throw new IdentityProviderUnavailable('The keys of the identity provider cannot be fetched.', { cause: error });
    }
  }

  /** The issuer's keys, which are kept for ten minutes; where they are is asked once, and again after a failure. */
  private async keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.openKeySet();
    try {
      return await this.keys;
    } catch (error) {
      this.keys = null;
      throw error;
    }
  }

  private async openKeySet(): Promise<JWTVerifyGetKey> {
    const url = this.settings.keySetUrl ?? (await keySetUrlOf(this.settings.issuer));
    return createRemoteJWKSet(new URL(url), { timeoutDuration: PROVIDER_MILLISECONDS, [customFetch]: fetchWithoutRedirect });
  }
}

/** What the issuer's configuration names as its key set; the configuration must be the issuer's own. */
async function keySetUrlOf(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetchWithoutRedirect(url, { signal: AbortSignal.timeout(PROVIDER_MILLISECONDS) });
  if (!response.ok) throw new Error(`The issuer's configuration answers ${response.status}.`);
  const { issuer: said, jwks_uri: keySet } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (said !== issuer || typeof keySet !== 'string') throw new Error("The issuer's configuration is not its own, or names no keys.");
  return keySet;
}

/** Keys come from where the operator or the issuer says, never from where that leads. */
function fetchWithoutRedirect(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, redirect: 'error' });
}
