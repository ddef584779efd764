import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './access/oidc-settings.js';
import type { Role } from './access/identity.js';
import { SETTINGS } from './settings.js';

/** Every setting of the service, read once. Paths are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null: the managed local database inside `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly analyticsPath: string;
  /** Null: files at `analyticsPath`. A database on a MySQL-protocol server, with nothing else in it. */
  readonly analyticsUrl: string | null;
  /** Whether an empty store is filled with demo data at start. */
  readonly demo: boolean;
  /** The reporting zone: the day of a vote is the local date in it. */
  readonly zone: string;
  /** How many representations one request of a router may hold. */
  readonly mostRepresentations: number;
  readonly logLevel: string;
  /** Null: OpenID Connect tokens are not accepted. */
  readonly oidc: OidcSettings | null;
  /** Null: tokens of the role SERVICE are what a router has. */
  readonly routerSecret: string | null;
  readonly introspection: boolean;
  /** Requests a second of one identity; 0: any number. */
  readonly rateLimit: number;
  readonly headersMilliseconds: number;
  readonly requestMilliseconds: number;
  readonly trustedProxies: readonly string[];
  readonly frameAncestors: readonly string[];
  /** Null: only this machine may read the metrics. */
  readonly metricsToken: string | null;
  /** Null: no traces are sent. */
  readonly otlpEndpoint: string | null;
}

/** Every wrong setting at once, each with its name, its value and what it may be. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(['The settings are wrong:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

type Settings = { readonly [N in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[N]['value']> };

const settings = z.object(Object.fromEntries(Object.entries(SETTINGS).map(([name, { value }]) => [name, value])));

const OIDC_NEEDS = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_SCOPE'] as const;

/** Reads the settings. An empty value counts as absent. Throws one ConfigError that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  const problems = [
    ...(result.error?.issues ?? []).map((issue) => problemOf(String(issue.path[0]), environment, issue.message)),
    ...missingOfOidc(given),
  ];
  if (!result.success || problems.length > 0) throw new ConfigError(problems);
  const read = result.data as unknown as Settings;
  const dataDirectory = resolve(read.DATA_DIR);
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL ?? null,
    dataDirectory,
    analyticsUrl: read.ANALYTICS_URL ?? null,
    analyticsPath: resolve(read.ANALYTICS_PATH ?? `${dataDirectory}/analytics.duckdb`),
    demo: read.DEMO === 'on',
    zone: read.ZONE,
    mostRepresentations: read.MAX_REPRESENTATIONS,
    logLevel: read.LOG_LEVEL,
    oidc: oidcOf(read),
    routerSecret: read.ROUTER_SECRET ?? null,
    introspection: (read.INTROSPECTION ?? (isLoopback(read.HOST) ? 'on' : 'off')) === 'on',
    rateLimit: read.RATE_LIMIT,
    headersMilliseconds: read.HEADERS_SECONDS * 1_000,
    requestMilliseconds: read.REQUEST_SECONDS * 1_000,
    trustedProxies: read.TRUSTED_PROXIES,
    frameAncestors: read.FRAME_ANCESTORS,
    metricsToken: read.METRICS_TOKEN ?? null,
    otlpEndpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

function problemOf(name: string, environment: Readonly<Record<string, string | undefined>>, message: string): string {
  const isSecret = 'isSecret' in (SETTINGS[name as keyof typeof SETTINGS] ?? {});
  return `${name}=${isSecret ? '(hidden)' : JSON.stringify(environment[name])} ${message}`;
}

/** Without issuer and audience any token of any issuer would do, and without a scope nobody would have said who sees what. */
function missingOfOidc(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  const asked = Object.keys(given).filter((name) => name.startsWith('OIDC_') && name in SETTINGS);
  if (asked.length === 0) return [];
  return OIDC_NEEDS.filter((name) => given[name] === undefined).map((name) => `${name} must be set, because ${asked[0]} is.`);
}

function oidcOf(read: Settings): OidcSettings | null {
  if (read.OIDC_ISSUER === undefined || read.OIDC_AUDIENCE === undefined) return null;
  return {
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    keySetUrl: read.OIDC_JWKS_URL ?? null,
    algorithms: read.OIDC_ALGORITHMS,
    roleClaim: read.OIDC_ROLE_CLAIM,
    roles: (read.OIDC_ROLES ?? []) as readonly (readonly [string, Role])[],
    scopeClaims: Object.fromEntries(read.OIDC_SCOPE ?? []),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
