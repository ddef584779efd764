import { createHash } from 'node:crypto';
import { membersOf } from '../domain/words.js';
import { type Identity, Role } from './identity.js';
import type { OidcSettings } from './oidc-settings.js';
import { type RowScope, SCOPE_DIMENSIONS } from './row-scope.js';

/** What an issuer says of a person. */
export type Claims = Readonly<Record<string, unknown>>;

/** The value of a scope's claim that restricts nothing. */
const EVERY_VALUE = '*';

const LONGEST_SUBJECT = 150;
const LONGEST_NAME = 200;

/**
 * Who a verified token's claims speak of. Null: they name no subject or no role that is known here. A dimension whose
 * claim is missing has no allowed value, so whoever lacks it sees no rows.
 */
export function identityOfClaims(claims: Claims, settings: OidcSettings): Identity | null {
  const { sub } = claims;
  const role = roleOf(valuesOf(claims, settings.roleClaim), settings.roles);
  if (typeof sub !== 'string' || sub === '' || role === null) return null;
  return { id: `oidc:${subjectOf(sub)}`, name: nameOf(claims, sub), role, scope: role === 'ADMIN' ? {} : scopeOf(claims, settings) };
}

function roleOf(values: readonly string[], roles: OidcSettings['roles']): Role | null {
  const known = roles.length > 0 ? roles : membersOf(Role).map((role) => [role, role] as const);
  return known.find(([value]) => values.includes(value))?.[1] ?? null;
}

function scopeOf(claims: Claims, { scopeClaims }: OidcSettings): RowScope {
  return Object.fromEntries(
    SCOPE_DIMENSIONS.flatMap((dimension) => {
      const claim = scopeClaims[dimension];
      if (claim === undefined) return [];
      const values = valuesOf(claims, claim);
      return values.includes(EVERY_VALUE) ? [] : [[dimension, values]];
    }),
  );
}

/** The texts of a claim: its own, those of its list, or none. A dot in its name leads into an object. */
function valuesOf(claims: Claims, name: string): readonly string[] {
  const value = Object.hasOwn(claims, name) ? claims[name] : name.split('.').reduce<unknown>(memberOf, claims);
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
}

function memberOf(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Claims)[key] : undefined;
}

function nameOf(claims: Claims, subject: string): string {
  const name = [claims['name'], claims['preferred_username'], claims['email'], subject].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  return (name ?? subject).slice(0, LONGEST_NAME);
}

/** A subject of any length as one that fits into a column, still different for different subjects. */
function subjectOf(subject: string): string {
  return subject.length <= LONGEST_SUBJECT ? subject : createHash('sha256').update(subject).digest('hex');
}
