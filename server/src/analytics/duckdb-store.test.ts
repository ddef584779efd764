import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { QueryCancelled, QueryTimedOut } from './analytics-store.js';
import { AnalyticsFileLocked } from './duckdb-store.js';
import type { DuckDbStore } from './duckdb-store.js';
import { openStarStore } from './open-star-store.js';
import type { StarRow } from './star-schema.js';

const ENDLESS = 'SELECT count(*) AS n FROM range(10000000000) a, range(1000) b WHERE (a.range * b.range) % 7 = 3';

const VOTE: StarRow<'vote'> = {
  relationship: 7,
  record_kind: 'rating',
  record_id: 'demo:1',
  stream: 'COURTESY',
  day: -3,
  w_u: 9_000_000_000_123,
  wy_u: -1,
  phase: null,
  obligation: null,
  channel: 'EMAIL',
  direction: null,
  source: 'demo',
  rater: 'CUSTOMER',
  agent_id: null,
  team: 'Größe',
};

describe('the embedded analytics store', () => {
  let folder: string;
  let store: DuckDbStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-'));
    store = await openStarStore(join(folder, 'analytics.duckdb'));
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  test('answers numbers, strings and nulls', async () => {
    const rows = await store.query(
      'SELECT $1 + 1 AS a, sum(x) AS b, $2 AS c, NULL AS d, 1.25::DECIMAL(10, 2) AS e FROM unnest($3) AS t(x)',
      [4_000_000_000, 'ü', [1, 2, 4]],
    );
    expect(rows).toEqual([{ a: 4_000_000_001, b: 7, c: 'ü', d: null, e: 1.25 }]);
  });

  test('refuses a whole number that a number cannot hold', async () => {
    await expect(store.query('SELECT 9007199254740993 AS a')).rejects.toThrow(RangeError);
  });

  test('reads back appended rows as they were', async () => {
    const votes = Array.from({ length: 5000 }, (_, index) => ({
      ...VOTE,
      day: index,
      phase: index % 2 === 0 ? null : ('POST_DEAL' as const),
    }));
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE, ...votes]));
    expect(await store.query('SELECT * FROM vote ORDER BY day')).toEqual([VOTE, ...votes]);
  });

  test('an empty list is a list in which nothing is, of whatever kind', async () => {
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE]));
    for (const column of ['team', 'relationship', 'w_u']) {
      expect(await store.query(`SELECT count(*) AS n FROM vote WHERE ${column} IN (SELECT unnest($1))`, [[]])).toEqual([{ n: 0 }]);
    }
  });

  test('a failed transaction leaves nothing, and the next one works', async () => {
    const failing = store.writer.transaction(async (transaction) => {
      await transaction.append('vote', [VOTE]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE, VOTE]));
    expect(await store.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 2 }]);
  });

  test('a timeout stops the statement in the engine and leaves the connections usable', async () => {
    const started = performance.now();
    const queries = Array.from({ length: 8 }, () => store.query(ENDLESS, [], { timeoutMs: 100 }));
    const outcomes = await Promise.allSettled(queries);
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof QueryTimedOut)).toBe(true);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(await store.query('SELECT 1 AS a')).toEqual([{ a: 1 }]);
  });

  test('an aborted signal cancels the statement', async () => {
    const controller = new AbortController();
    const query = store.query(ENDLESS, [], { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(query).rejects.toThrow(QueryCancelled);
    await expect(store.query('SELECT 1 AS a', [], { signal: controller.signal })).rejects.toThrow(QueryCancelled);
    expect(await store.query('SELECT 1 AS a')).toEqual([{ a: 1 }]);
  });

  test('a file of another schema version is made anew', async () => {
    await store.writer.transaction(async (transaction) => {
      await transaction.append('vote', [VOTE]);
      await transaction.run(`COMMENT ON TABLE projection IS '0'`);
    });
    await store.close();
    store = await openStarStore(join(folder, 'analytics.duckdb'));
    expect(await store.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 0 }]);
  });

  test('a committed row is there after closing and opening again', async () => {
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE]));
    await store.close();
    store = await openStarStore(join(folder, 'analytics.duckdb'));
    expect(await store.query('SELECT * FROM vote')).toEqual([VOTE]);
  });

  test('says what to do when the file cannot be opened', async () => {
    const error = new AnalyticsFileLocked('x.duckdb');
    expect(error.message).toContain('another process');
  });
});
