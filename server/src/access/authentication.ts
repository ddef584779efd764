import type { Instant } from '../domain/calendar.js';
import type { Identity } from './identity.js';
import { type StoredToken, type TokenKind, type TokenStore, createToken, hashOfSecret, isValid } from './token.js';

/** How long a browser stays signed in. */
export const SESSION_MILLISECONDS = 30 * 86_400_000;

/** How long a printed sign-in link can be used. */
const SIGN_IN_MILLISECONDS = 7 * 86_400_000;

/** Says who presents a secret, and lets a browser in with a link that works once. */
export class Authentication {
  constructor(
    private readonly tokens: TokenStore,
    private readonly clock: () => Instant,
  ) {}

  /** Who holds this secret; null for a wrong, expired or revoked one, and no reason is given. */
  async identify(secret: string, kind: 'API' | 'SESSION'): Promise<Identity | null> {
    const token = await this.validToken(secret, kind);
    return token && { id: token.id, name: token.name, role: token.role, scope: token.scope };
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

  /** Uses a sign-in secret up and returns the secret of a new session; null when it is not valid any more. */
  async redeemSignIn(secret: string): Promise<string | null> {
    const now = this.clock();
    const token = await this.validToken(secret, 'SIGN_IN');
    if (!token || !(await this.tokens.revoke(token.id, now))) return null;
    const { name, role, scope } = token;
    return (await createToken(this.tokens, { kind: 'SESSION', name, role, scope, expiresAt: now + SESSION_MILLISECONDS }, now)).secret;
  }

  /** Ends the session of this secret, if it is one. */
  async endSession(secret: string): Promise<void> {
    const token = await this.validToken(secret, 'SESSION');
    if (token) await this.tokens.revoke(token.id, this.clock());
  }

  private async validToken(secret: string, kind: TokenKind): Promise<StoredToken | null> {
    const token = await this.tokens.findBySecretHash(hashOfSecret(secret));
    return token && token.kind === kind && isValid(token, this.clock()) ? token : null;
  }
}
