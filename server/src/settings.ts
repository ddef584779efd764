import { z } from 'zod';
import { Role } from './access/identity.js';
import { SCOPE_DIMENSIONS } from './access/row-scope.js';
import { membersOf } from './domain/words.js';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;
const FEWEST_SECRET_CHARACTERS = 32;

/** One setting of the service: its type with what it may be, and what an operator reads of it. */
interface Setting<T extends z.ZodType = z.ZodType> {
  readonly value: T;
  readonly meaning: string;
  /** What holds when it is absent, in words. */
  readonly otherwise: string;
  /** Its value is never printed, not even when it is wrong. */
  readonly isSecret?: true;
}

function setting<T extends z.ZodType>(value: T, meaning: string, otherwise: string): Setting<T> {
  return { value, meaning, otherwise };
}

const secretText = () =>
  z
    .string()
    .refine((text) => text.length >= FEWEST_SECRET_CHARACTERS, `must have ${FEWEST_SECRET_CHARACTERS} characters or more`)
    .optional();
const wholeNumber = (fallback: number, from: number, to: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to, `must be a whole number from ${from} to ${to}`)
    .transform(Number);
const list = (text: string): string[] => text.split(/[\s,]+/).filter((part) => part !== '');
const listOf = (isItem: (item: string) => boolean, rule: string) =>
  z
    .string()
    .default('')
    .transform(list)
    .refine((items) => items.every(isItem), rule);
const webAddress = (rule: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), rule)
    .optional();

/** `name=value,name=value` as pairs; null where it is not that. */
function pairsOf(text: string): readonly (readonly [string, string])[] | null {
  const pairs = list(text).map((part) => part.split(/=(.*)/s));
  return pairs.every(([name, value]) => name && value) ? pairs.map(([name, value]) => [name!, value!]) : null;
}

const isRole = (name: string): boolean => membersOf(Role).some((role) => role === name);
const isDimension = (name: string): boolean => SCOPE_DIMENSIONS.some((dimension) => dimension === name);

const databaseUrl = z
  .string()
  .refine((text) => /^(mysql|mariadb):\/\/.+\/.+/.test(text), 'must read mysql://user:password@host:3306/database');

/** Every setting by the name of its environment variable, in the order in which operators read them. */
export const SETTINGS = {
  PORT: setting(wholeNumber(4000, 0, 65_535), 'where to listen; 0: any free port', '4000'),
  HOST: setting(z.string().min(1, 'must name an address to listen on').default('127.0.0.1'), 'the address to listen on', '127.0.0.1'),
  DATABASE_URL: {
    value: databaseUrl.optional(),
    meaning: 'the record store, `mysql://user:password@host:3306/database` (MySQL 8, MariaDB 10.11 or newer)',
    otherwise: 'a private MariaDB in `DATA_DIR`',
    isSecret: true,
  },
  DATA_DIR: setting(
    z.string().min(1, 'must name a directory').default('.rapport'),
    'where the private database and the analytics store live',
    '`.rapport`',
  ),
  ANALYTICS_PATH: setting(
    z.string().min(1, 'must name a file').optional(),
    "what the names of the analytics store's files begin with: one file for each scoring profile",
    '`analytics.duckdb` in `DATA_DIR`',
  ),
  ANALYTICS_URL: {
    value: databaseUrl.optional(),
    meaning:
      'a database, with nothing else in it, of a MySQL-protocol engine with transactions (MariaDB, MySQL, TiDB) that keeps the analytics stores instead of files, `mysql://user:password@host:3306/database`; the user may make databases whose names begin with its name; each instance of the service needs one of its own',
    otherwise: 'files',
    isSecret: true,
  },
  DEMO: setting(z.enum(['on', 'off'], 'must be on or off').default('on'), '`off`: an empty store stays empty', '`on`'),
  ZONE: setting(
    z.string().default('Europe/Rome').refine(isZone, 'must be an IANA time zone such as Europe/Rome'),
    'the reporting zone: the day of a vote is the local date in it',
    '`Europe/Rome`',
  ),
  MAX_REPRESENTATIONS: setting(
    wholeNumber(1_000, 1, 99_999),
    'how many `_entities` representations one request of a router may hold',
    '1000',
  ),
  LOG_LEVEL: setting(
    z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    '`debug`, `info`, `warn`, `error` or `silent`',
    '`info`',
  ),
  OIDC_ISSUER: setting(
    webAddress('must be the address of the issuer, such as https://login.example.com/realm'),
    'the OpenID Connect issuer whose bearer tokens are accepted; needs `OIDC_AUDIENCE` and `OIDC_SCOPE`',
    'no such tokens',
  ),
  OIDC_AUDIENCE: setting(z.string().optional(), 'the audience that a bearer token must name', 'no such tokens'),
  OIDC_JWKS_URL: setting(
    webAddress('must be the address of a key set'),
    "where the issuer's keys are",
    "what the issuer's `.well-known/openid-configuration` says",
  ),
  OIDC_ALGORITHMS: setting(
    z
      .string()
      .default('RS256')
      .transform(list)
      .refine(
        (names) => names.length > 0 && names.every((name) => (ALGORITHMS as readonly string[]).includes(name)),
        `must list some of ${ALGORITHMS.join(', ')}`,
      ),
    'the signatures that are accepted; only asymmetric ones can be',
    '`RS256`',
  ),
  OIDC_ROLE_CLAIM: setting(
    z.string().default('rapport_role'),
    'the claim that says the role; a dot leads into an object: `realm_access.roles`',
    '`rapport_role`',
  ),
  OIDC_ROLES: setting(
    z
      .string()
      .default('')
      .transform(pairsOf)
      .refine(
        (pairs) => pairs !== null && pairs.every(([, role]) => isRole(role)),
        `must read value=ROLE,… with ${membersOf(Role).join(', ')}`,
      ),
    "which value of the role's claim is which role, `crm-admins=ADMIN,sales=MANAGER`; the first that fits counts",
    'the claim holds the name of a role',
  ),
  OIDC_SCOPE: setting(
    z
      .string()
      .transform((text) => (text === 'all' ? [] : pairsOf(text)))
      .refine((pairs) => pairs !== null && pairs.every(([dimension]) => isDimension(dimension)), {
        message: `must be all, or read dimension=claim,… with ${SCOPE_DIMENSIONS.join(', ')}`,
      })
      .optional(),
    'which claim restricts which dimension, `region=rapport_region,team=groups`; who lacks the claim sees no rows, who has `*` in it or is an administrator is not restricted; `all`: everyone sees everything',
    'no such tokens',
  ),
  ROUTER_SECRET: {
    value: secretText(),
    meaning:
      'what a router sends as `X-Router-Secret`; only who does may compose and join (`_service`, `_entities`), with a router’s limits',
    otherwise: 'tokens of the role SERVICE and administrators may',
    isSecret: true,
  },
  INTROSPECTION: setting(
    z.enum(['on', 'off'], 'must be on or off').optional(),
    'whether callers may ask for the schema; a router always may',
    '`on` where only this machine can connect, else `off`',
  ),
  RATE_LIMIT: setting(
    wholeNumber(50, 0, 1_000_000),
    'requests a second that each identity may send for long, twenty times as many at once; 0: any number',
    '50',
  ),
  HEADERS_SECONDS: setting(wholeNumber(10, 1, 3_600), 'a client that has not sent its headers by then is cut off', '10'),
  REQUEST_SECONDS: setting(wholeNumber(30, 1, 3_600), 'a client that has not sent its request by then is cut off', '30'),
  TRUSTED_PROXIES: setting(
    listOf(
      (item) => /^(loopback|linklocal|uniquelocal|[\da-fA-F.:]+(\/\d{1,3})?)$/.test(item),
      'must list addresses, networks or loopback',
    ),
    'proxies whose word about the client’s address and about HTTPS counts',
    'none',
  ),
  FRAME_ANCESTORS: setting(
    listOf((item) => /^https?:\/\/[^\s;,'"/]+$/.test(item), 'must list origins such as https://intranet.example.com'),
    'origins whose pages may show the application in a frame; of the same site, else the browser withholds the session',
    'none',
  ),
  METRICS_TOKEN: {
    value: secretText(),
    meaning: 'the bearer token with which `/metrics` may be read',
    otherwise: 'only this machine may read it',
    isSecret: true,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    webAddress('must be the address of an OTLP collector, such as http://localhost:4318'),
    'where traces are sent, as OTLP over HTTP',
    'no traces',
  ),
} as const satisfies Record<string, Setting>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
