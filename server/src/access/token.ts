import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '../domain/calendar.js';
import { wordsOf } from '../domain/words.js';
import type { Role } from './identity.js';
import type { RowScope } from './row-scope.js';

/** What a token is for: a program's calls, a browser's session, or one single sign-in. */
export const TokenKind = wordsOf('API', 'SESSION', 'SIGN_IN');
export type TokenKind = keyof typeof TokenKind;

/** A token as it is kept: only the hash of its secret. */
export interface StoredToken {
  readonly id: string;
  readonly kind: TokenKind;
  readonly name: string;
  readonly role: Role;
  readonly scope: RowScope;
  readonly secretSha256: string;
  readonly createdAt: Instant;
  /** Null: it does not expire. */
  readonly expiresAt: Instant | null;
  /** Null: it has not been revoked or used up. */
  readonly revokedAt: Instant | null;
}

/** Where tokens are kept. */
export interface TokenStore {
  add(token: StoredToken): Promise<void>;
  findBySecretHash(secretSha256: string): Promise<StoredToken | null>;
  /** Revokes a token that is not revoked yet. False: somebody was first, or there is none. */
  revoke(id: string, at: Instant): Promise<boolean>;
  list(kind: TokenKind): Promise<readonly StoredToken[]>;
}

export interface TokenRequest {
  readonly kind: TokenKind;
  readonly name: string;
  readonly role: Role;
  readonly scope: RowScope;
  readonly expiresAt: Instant | null;
}

const SECRET_BEGINNING = 'rapport_';

/** Whether a text could be the secret of a token made here. */
export function isSecret(text: string): boolean {
  return text.startsWith(SECRET_BEGINNING);
}

/** Makes and keeps a token. The secret is returned here, once, and can never be read again. */
export async function createToken(tokens: TokenStore, request: TokenRequest, now: Instant): Promise<{ id: string; secret: string }> {
  const id = randomBytes(9).toString('base64url');
  const secret = `${SECRET_BEGINNING}${randomBytes(32).toString('base64url')}`;
  await tokens.add({ ...request, id, secretSha256: hashOfSecret(secret), createdAt: now, revokedAt: null });
  return { id, secret };
}

/** Whether a token opens anything at this moment. */
export function isValid(token: StoredToken, now: Instant): boolean {
  return token.revokedAt === null && (token.expiresAt === null || now < token.expiresAt);
}

/** The hash under which a secret is kept. The secret has 256 random bits, so a plain hash suffices. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
