import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { QueryCancelled, QueryTimedOut } from '../../server/src/analytics/analytics-store.js';
import type { MysqlStore } from '../../server/src/analytics/mysql/mysql-store.js';
import { AnalyticsDatabaseTaken, openMysqlStar } from '../../server/src/analytics/mysql/open-mysql-star.js';
import type { StarRow } from '../../server/src/analytics/star-schema.js';
import { connectionSettings } from '../../server/src/records/database-address.js';
import { emptyDatabase, freshRecordStore } from '../setup/fresh-database.js';
import { freshMysqlStar } from '../setup/mysql-star.js';

/** Runs until it is stopped. Its mark tells it from everything else on the server. */
const endless = (mark: string): string =>
  `SELECT count(*) AS n, '${mark}' AS mark FROM information_schema.columns AS a, information_schema.columns AS b, information_schema.columns AS c`;
const CONNECTIONS = 9;

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
  source: `o'clock \\ "quoted"`,
  rater: 'CUSTOMER',
  agent_id: null,
  team: 'Größe ',
};

let store: MysqlStore;

beforeAll(async () => {
  store = await freshMysqlStar();
});

beforeEach(() => store.writer.transaction((transaction) => transaction.run('DELETE FROM vote')));

/** How many statements with a mark the server is running. */
async function running(mark: string): Promise<number> {
  const rows = await store.query<{ n: number }>(
    `SELECT count(*) AS n FROM information_schema.processlist WHERE info LIKE $1 AND info NOT LIKE '%processlist%'`,
    [`%${mark}%`],
  );
  return rows[0]?.n ?? 0;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('rows', () => {
  test('read back as they were written, texts to the byte', async () => {
    const votes = Array.from({ length: 5000 }, (_, index) => ({
      ...VOTE,
      day: index,
      phase: index % 2 === 0 ? null : ('POST_DEAL' as const),
    }));
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE, ...votes]));
    expect(await store.query('SELECT * FROM vote ORDER BY day')).toEqual([VOTE, ...votes]);
    const same = await store.query('SELECT count(*) AS n FROM vote WHERE team = $1', ['Größe']);
    expect(same).toEqual([{ n: 0 }]);
    expect(await store.query('SELECT count(*) AS n FROM vote WHERE source = $1', [VOTE.source])).toEqual([{ n: 5001 }]);
  });

  test('answer numbers, texts, truth, lists and nulls', async () => {
    const [row] = await store.query('SELECT $1 + 1 AS a, $2 AS c, NULL AS d, 1.25 AS e, 3 IN (SELECT unnest($3)) AS f', [
      4_000_000_000,
      'ü',
      [1, 3],
    ]);
    expect(row).toMatchObject({ a: 4_000_000_001, c: 'ü', d: null, e: 1.25 });
    await expect(store.query('SELECT 9007199254740993 AS a')).rejects.toThrow(RangeError);
  });

  test('of a failed transaction are not there, and the next one works', async () => {
    const failing = store.writer.transaction(async (transaction) => {
      await transaction.append('vote', [VOTE]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    await store.writer.transaction((transaction) => transaction.append('vote', [VOTE, VOTE]));
    expect(await store.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 2 }]);
  });

  test('are seen by readers only when they are committed', async () => {
    await store.writer.transaction(async (transaction) => {
      await transaction.append('vote', [VOTE]);
      expect(await transaction.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 1 }]);
      expect(await store.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 0 }]);
    });
    expect(await store.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 1 }]);
  });
});

describe('a statement that is no longer wanted', () => {
  test('stops in the engine at its timeout, on every connection, and leaves them usable', async () => {
    const queries = Array.from({ length: 2 * CONNECTIONS }, () => store.query(endless('timed'), [], { timeoutMs: 50 }));
    const outcomes = await Promise.allSettled(queries);
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof QueryTimedOut)).toBe(true);
    expect(await running('timed')).toBe(0);
    const after = await Promise.all(Array.from({ length: 2 * CONNECTIONS }, (_, index) => store.query('SELECT $1 AS a', [index])));
    expect(after).toEqual(Array.from({ length: 2 * CONNECTIONS }, (_, index) => [{ a: index }]));
  });

  test('stops in the engine when its caller goes, while others go on', async () => {
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const left = store.query(endless('leaving'), [], { signal: leaving.signal });
    const stayed = store.query(endless('staying'), [], { signal: staying.signal });
    await until(async () => (await running('leaving')) === 1 && (await running('staying')) === 1);
    leaving.abort();
    await expect(left).rejects.toThrow(QueryCancelled);
    expect(await running('leaving')).toBe(0);
    expect(await running('staying')).toBe(1);
    staying.abort();
    await expect(stayed).rejects.toThrow(QueryCancelled);
    await expect(store.query('SELECT 1 AS a', [], { signal: leaving.signal })).rejects.toThrow(QueryCancelled);
  });

  test('gives up its place in the queue when its caller goes', async () => {
    const all = new AbortController();
    const filling = Array.from({ length: CONNECTIONS }, () => store.query(endless('filling'), [], { signal: all.signal }));
    const waiting = new AbortController();
    const waited = store.query('SELECT 1 AS a', [], { signal: waiting.signal });
    waiting.abort();
    await expect(waited).rejects.toThrow(QueryCancelled);
    all.abort();
    const outcomes = await Promise.allSettled(filling);
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof QueryCancelled)).toBe(true);
    expect(await store.query('SELECT 1 AS a')).toEqual([{ a: 1 }]);
  });
});

describe('the database', () => {
  test('keeps its tables when it is opened again, and makes them anew for another version', async () => {
    const settings = connectionSettings(await emptyDatabase());
    const first = await openMysqlStar(settings);
    await first.writer.transaction((transaction) => transaction.append('vote', [VOTE]));
    await first.close();
    const second = await openMysqlStar(settings);
    expect(await second.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 1 }]);
    await second.query(`ALTER TABLE projection COMMENT = 'Rapport star schema 0'`);
    await second.close();
    const third = await openMysqlStar(settings);
    expect(await third.query('SELECT count(*) AS n FROM vote')).toEqual([{ n: 0 }]);
    await third.close();
  });

  test('is refused when it holds tables of others', async () => {
    const records = await freshRecordStore();
    expect(await records.projection.latestRevision()).toBe(0);
    const [address] = await store.query<{ schema_name: string }>(
      `SELECT table_schema AS schema_name FROM information_schema.tables WHERE table_name = 'revision' LIMIT 1`,
    );
    const taken = { ...connectionSettings(await emptyDatabase()), database: address?.schema_name ?? '' };
    await expect(openMysqlStar(taken)).rejects.toThrow(AnalyticsDatabaseTaken);
  });
});
