import { resolve } from 'node:path';
import { z } from 'zod';

/** Every setting of the service, read once. Paths are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null: the managed local database inside `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly analyticsPath: string;
  /** Whether an empty store is filled with demo data at start. */
  readonly demo: boolean;
  /** The reporting zone: the day of a vote is the local date in it. */
  readonly zone: string;
  /** How many representations one request of a router may hold. */
  readonly mostRepresentations: number;
  readonly logLevel: string;
}

/** Every wrong setting at once, each with its name, its value and what it may be. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(['The settings are wrong:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigError';
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const settings = z.object({
  PORT: z
    .string()
    .default('4000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a port from 0 to 65535')
    .transform(Number),
  HOST: z.string().min(1, 'must name an address to listen on').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine((text) => /^(mysql|mariadb):\/\/.+\/.+/.test(text), 'must read mysql://user:password@host:3306/database')
    .optional(),
  DATA_DIR: z.string().min(1, 'must name a directory').default('.rapport'),
  ANALYTICS_PATH: z.string().min(1, 'must name a file').optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ZONE: z.string().default('Europe/Rome').refine(isZone, 'must be an IANA time zone such as Europe/Rome'),
  MAX_REPRESENTATIONS: z
    .string()
    .default('1000')
    .refine((text) => /^[1-9]\d{0,4}$/.test(text), 'must be a whole number from 1 to 99999')
    .transform(Number),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** Settings whose value must not be printed, not even when wrong. */
const SECRET = new Set(['DATABASE_URL']);

/** Reads the settings. An empty value counts as absent. Throws one ConfigError that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const value = SECRET.has(name) ? '(hidden)' : JSON.stringify(environment[name]);
        return `${name}=${value} ${issue.message}`;
      }),
    );
  }
  const read = result.data;
  const dataDirectory = resolve(read.DATA_DIR);
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL ?? null,
    dataDirectory,
    analyticsPath: resolve(read.ANALYTICS_PATH ?? `${dataDirectory}/analytics.duckdb`),
    demo: read.DEMO === 'on',
    zone: read.ZONE,
    mostRepresentations: read.MAX_REPRESENTATIONS,
    logLevel: read.LOG_LEVEL,
  };
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
