import type { Instant } from '../domain/calendar.js';
import type { BearerTokens } from './bearer-tokens.js';
import type { Identity } from './identity.js';
import { type StoredToken, type TokenKind, type TokenStore, createToken, hashOfSecret, isSecret, isValid } from './token.js';

/** How long a browser stays signed in. */
export const SESSION_MILLISECONDS = 30 * 86_400_000;

/** How long a printed sign-in link can be used. */
const SIGN_IN_MILLISECONDS = 7 * 86_400_000;

/** Says who presents a secret, and lets a browser in with a link that works once. */
export class Authentication {
  constructor(
    private readonly tokens: TokenStore,
    private readonly clock: () => Instant,
    /** Null: only tokens made here are good. */
    private readonly bearerTokens: BearerTokens | null = null,
  ) {}

  /** Who sends this bearer token: an API token or one of the issuer; null for a bad one, and no reason is given. */
  async identifyBearer(token: string): Promise<Identity | null> {
    return isSecret(token) ? this.identifyToken(token, 'API') : ((await this.bearerTokens?.identify(token)) ?? null);
  }

  /** Whose session this is; null for a wrong, expired or ended one. */
  async identifySession(secret: string): Promise<Identity | null> {
    return isSecret(secret) ? this.identifyToken(secret, 'SESSION') : null;
  }

  /** Makes a sign-in secret that works once, for an identity that sees and may do everything. */
  async issueSignIn(): Promise<string> {
    const now = this.clock();
    const request = {
      kind: 'SIGN_IN',
      name: 'Local administrator',
      role: 'ADMIN',
      scope: {},
      expiresAt: now + SIGN_IN_MILLISECONDS,
    } as const;
    return (await createToken(this.tokens, request, now)).secret;
  }

  /** Uses a sign-in secret up and opens a new session; null when it is not valid any more. */
  async redeemSignIn(secret: string): Promise<{ readonly secret: string; readonly identity: Identity } | null> {
    const now = this.clock();
    const token = await this.validToken(secret, 'SIGN_IN');
    if (!token || !(await this.tokens.revoke(token.id, now))) return null;
    const { name, role, scope } = token;
    const session = await createToken(this.tokens, { kind: 'SESSION', name, role, scope, expiresAt: now + SESSION_MILLISECONDS }, now);
    return { secret: session.secret, identity: { id: session.id, name, role, scope } };
  }

  /** Ends the session of this secret; whose it was, null: it is none. */
  async endSession(secret: string): Promise<Identity | null> {
    const token = await this.validToken(secret, 'SESSION');
    if (token) await this.tokens.revoke(token.id, this.clock());
    return token && identityOf(token);
  }

  private async identifyToken(secret: string, kind: 'API' | 'SESSION'): Promise<Identity | null> {
    const token = await this.validToken(secret, kind);
    return token && identityOf(token);
  }

  private async validToken(secret: string, kind: TokenKind): Promise<StoredToken | null> {
    const token = await this.tokens.findBySecretHash(hashOfSecret(secret));
    return token && token.kind === kind && isValid(token, this.clock()) ? token : null;
  }
}

function identityOf({ id, name, role, scope }: StoredToken): Identity {
  return { id, name, role, scope };
}
