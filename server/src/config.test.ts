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
    expect(read).toThrow(/PORT="99999" must be a port[\s\S]*DEMO="maybe" must be on or off[\s\S]*ZONE="Mars\/Olympus" must be an IANA/);
  });

  test('never print a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'postgres://user:hunter2@host/db' })).toThrow(/DATABASE_URL=\(hidden\)/);
    expect(() => readConfig({ DATABASE_URL: 'postgres://user:hunter2@host/db' })).not.toThrow(/hunter2/);
  });

  test('read an empty value as absent', () => {
    expect(readConfig({ PORT: '' }).port).toBe(4000);
  });
});
