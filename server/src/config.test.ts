import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.js';

describe('the settings', () => {
  test('have defaults that need nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 4000, host: '127.0.0.1', databaseUrl: null, demo: true, zone: 'Europe/Rome' });
  });

  test('keep the analytics file in the data directory unless told otherwise', () => {
    expect(readConfig({ DATA_DIR: '/data' }).analyticsPath).toBe('/data/analytics.duckdb');
    expect(readConfig({ DATA_DIR: '/data', ANALYTICS_PATH: '/fast/a.duckdb' }).analyticsPath).toBe('/fast/a.duckdb');
  });

  test('report every problem at once, each with its name and what it may be', () => {
    const read = () => readConfig({ PORT: '99999', DEMO: 'maybe', ZONE: 'Mars/Olympus' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      /PORT="99999" must be a whole number[\s\S]*DEMO="maybe" must be on or off[\s\S]*ZONE="Mars\/Olympus" must be an IANA/,
    );
  });

  test('never print a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'postgres://user:hunter2@host/db' })).toThrow(/DATABASE_URL=\(hidden\)/);
    expect(() => readConfig({ DATABASE_URL: 'postgres://user:hunter2@host/db' })).not.toThrow(/hunter2/);
  });

  test('take OpenID Connect only with an issuer, an audience and a word on who sees what', () => {
    const complete = { OIDC_ISSUER: 'https://login.example.com', OIDC_AUDIENCE: 'rapport', OIDC_SCOPE: 'region=area,team=groups' };
    expect(readConfig(complete).oidc).toEqual({
      issuer: 'https://login.example.com',
      audience: 'rapport',
      keySetUrl: null,
      algorithms: ['RS256'],
      roleClaim: 'rapport_role',
      roles: [],
      scopeClaims: { region: 'area', team: 'groups' },
    });
    for (const name of Object.keys(complete)) expect(() => readConfig({ ...complete, [name]: '' })).toThrow(`${name} must be set`);
    expect(() => readConfig({ OIDC_JWKS_URL: 'https://login.example.com/keys' })).toThrow(
      /OIDC_ISSUER[\s\S]*OIDC_AUDIENCE[\s\S]*OIDC_SCOPE/,
    );
    expect(() => readConfig({ ...complete, OIDC_ALGORITHMS: 'HS256' })).toThrow(/OIDC_ALGORITHMS="HS256" must list/);
    expect(() => readConfig({ ...complete, OIDC_ALGORITHMS: 'none' })).toThrow(/OIDC_ALGORITHMS="none" must list/);
    expect(() => readConfig({ ...complete, OIDC_SCOPE: 'planet=claim' })).toThrow(/OIDC_SCOPE/);
    expect(() => readConfig({ ...complete, OIDC_ROLES: 'boss=KING' })).toThrow(/OIDC_ROLES/);
    expect(readConfig({ ...complete, OIDC_SCOPE: 'all' }).oidc?.scopeClaims).toEqual({});
  });

  test('let callers ask for the schema where only this machine can connect', () => {
    expect(['127.0.0.1', 'localhost', '::1', '0.0.0.0', '192.168.1.5'].map((HOST) => readConfig({ HOST }).introspection)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(readConfig({ HOST: '0.0.0.0', INTROSPECTION: 'on' }).introspection).toBe(true);
  });

  test('refuse a secret that can be guessed, without repeating it', () => {
    expect(() => readConfig({ ROUTER_SECRET: 'hunter2' })).toThrow(/ROUTER_SECRET=\(hidden\) must have 32/);
    expect(() => readConfig({ METRICS_TOKEN: 'hunter2' })).not.toThrow(/hunter2/);
  });

  test('read an empty value as absent', () => {
    expect(readConfig({ PORT: '' }).port).toBe(4000);
  });
});
