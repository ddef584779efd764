import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import type { AnalyticsStore } from '../../server/src/analytics/analytics-store.js';
import { createEngine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest, BucketsRequest, Wanted } from '../../server/src/engine/request/analytics-request.js';
import { EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { NOW, openStore, type OpenStore, RELATIONSHIPS, STATES } from '../analytics-api/fixture.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const SCOPED = { scope: { owner: ['demo:ann'] }, role: 'MANAGER' } as const;
const REQUEST: AnalyticsRequest = {
  dataset: 'request',
  window: { between: { from: '2025-10-01', to: '2025-12-01' } },
  timeZone: null,
  where: EVERY_ROW,
  compareTo: null,
  profile: null,
};
const BUCKETS: BucketsRequest = { groupBy: [], having: [], orderBy: [], first: 50, after: null, fill: 'NULLS' };
const wanted = (...measures: string[]): Wanted & { totalGroups: boolean } => ({
  measures: new Set(measures),
  breakdown: false,
  previous: null,
  totalGroups: false,
});

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

/** An engine whose statements are each explained by the real store before they run, and kept. */
function explainedEngine() {
  const statements: string[] = [];
  const store: AnalyticsStore = {
    dialect: 'DUCKDB',
    query: async (sql, parameters, options) => {
      if (sql.includes('fact_')) {
        await open.store.query(`EXPLAIN ${sql}`, parameters);
        statements.push(`${sql}\n-- ${JSON.stringify(parameters)}`);
      }
      return open.store.query(sql, parameters, options);
    },
    stream: (...question) => open.store.stream(...question),
    close: () => open.store.close(),
  };
  return { engine: createEngine({ store, ensureStateDays: async () => undefined, clock: () => NOW, datasets: DATASETS }), statements };
}

describe('the statement of a flow’s', () => {
  test.each(DATASETS.filter(({ kind }) => kind === 'FLOW'))('total: every measure of $name', async ({ name, measures }) => {
    const { engine, statements } = explainedEngine();
    const all = wanted(...measures.map((measure) => measure.name));
    await engine.total(await engine.resolve({ ...REQUEST, dataset: name }, CALLER), all, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot(`statements/flow-total-${name}.sql`);
  });

  test('trend of counts with its comparison, which no relationship is looked up for', async () => {
    const { engine, statements } = explainedEngine();
    const resolved = await engine.resolve(
      { ...REQUEST, compareTo: { kind: 'PREVIOUS_PERIOD', align: 'ELAPSED', matchWeekday: false } },
      CALLER,
    );
    const both = { ...wanted('REQUESTS', 'ANSWERED'), previous: wanted('REQUESTS') };
    await engine.buckets(resolved, { ...BUCKETS, groupBy: [{ dimension: 'PERIOD', grain: 'MONTH' }] }, both, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/flow-trend.sql');
  });

  test('two groupings, filtered by another time and by relationships, scoped, in another zone', async () => {
    const { engine, statements } = explainedEngine();
    const where = {
      all: [
        { dimension: 'RAISED_ON', days: { from: 20_300, to: 20_400 } },
        { relationship: { dimension: 'STATUS', in: ['HEALTHY'] }, asOf: null },
        { relationship: { dimension: 'SEGMENT', in: ['smb'] }, asOf: null },
      ],
    };
    const resolved = await engine.resolve({ ...REQUEST, by: 'ANSWERED', timeZone: 'UTC', where }, SCOPED);
    const request: BucketsRequest = {
      ...BUCKETS,
      groupBy: [
        { dimension: 'AGENT', grain: null },
        { dimension: 'MODE', grain: null },
      ],
      having: [{ measure: 'REQUESTS', gte: 2, lte: null }],
      orderBy: [{ dimension: null, grain: null, measure: 'ON_TIME', direction: 'DESC', nulls: 'LAST' }],
    };
    await engine.buckets(resolved, request, { ...wanted('QUALITY', 'RELATIONSHIPS'), totalGroups: true }, SCOPED);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/flow-groupings.sql');
  });

  test('change and drill', async () => {
    const { engine, statements } = explainedEngine();
    const resolved = await engine.resolve({ ...REQUEST, dataset: 'deal' }, CALLER);
    await engine.changes(resolved, { by: ['PRODUCT'], measure: 'REVENUE', top: 5 }, CALLER);
    const groupBy = [
      { dimension: 'OUTCOME', grain: null },
      { dimension: 'PERIOD', grain: 'MONTH' },
    ] as const;
    const keys = [{ dimension: 'OUTCOME', value: 'WON', label: 'WON', period: null }];
    const reading = { slot: 0, side: 'CURRENT', from: 20_362, to: 20_393 } as const;
    const bucket = { id: 'won', keys, rows: 1, estimates: new Map(), breakdown: [], previous: null, reading };
    const order = [{ measure: 'REVENUE', direction: 'DESC', nulls: 'LAST' }] as const;
    await engine.drills(resolved, groupBy, [bucket], { first: 2, after: null, orderBy: order }, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/flow-change-and-drill.sql');
  });
});
