import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import type { AnalyticsStore } from '../../server/src/analytics/analytics-store.js';
import { createEngine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest, BucketsRequest, Wanted } from '../../server/src/engine/request/analytics-request.js';
import { EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { NOW, openStore, type OpenStore, RELATIONSHIPS, STATES } from '../analytics-api/fixture.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const SCOPED = { scope: { owner: ['demo:ann'], region: [] }, role: 'MANAGER' } as const;
const REQUEST: AnalyticsRequest = {
  dataset: 'relationship',
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
let statements: string[];

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

/** An engine whose statements are each explained by the real store before they run, and kept. */
function explainedEngine() {
  statements = [];
  const store: AnalyticsStore = {
    dialect: 'DUCKDB',
    query: async (sql, parameters, options) => {
      if (sql.includes('"relationship_state"') || sql.includes('cross join relationship')) {
        await open.store.query(`EXPLAIN ${sql}`, parameters);
        statements.push(`${sql}\n-- ${JSON.stringify(parameters)}`);
      }
      return open.store.query(sql, parameters, options);
    },
    stream: (...question) => open.store.stream(...question),
    close: () => open.store.close(),
  };
  return createEngine({ store, ensureStateDays: async () => undefined, clock: () => NOW, datasets: DATASETS });
}

describe('the statement of', () => {
  test('a total', async () => {
    const engine = explainedEngine();
    await engine.total(await engine.resolve(REQUEST, CALLER), wanted('TRUST', 'RELATIONSHIPS'), CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/total.sql');
  });

  test('a trend with its comparison', async () => {
    const engine = explainedEngine();
    const resolved = await engine.resolve(
      { ...REQUEST, compareTo: { kind: 'PREVIOUS_PERIOD', align: 'ELAPSED', matchWeekday: false } },
      CALLER,
    );
    const both = { ...wanted('TRUST', 'COMMITMENT'), previous: wanted('TRUST') };
    await engine.buckets(resolved, { ...BUCKETS, groupBy: [{ dimension: 'PERIOD', grain: 'MONTH' }] }, both, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/trend.sql');
  });

  test('two groupings, filtered, bounded, sorted, counted', async () => {
    const engine = explainedEngine();
    const where = {
      all: [
        { any: [{ dimension: 'SEGMENT', in: ['smb'] }, { not: { dimension: 'STAGE', in: ['DISSOLUTION'] } }] },
        { dimension: 'TYPE', in: ['LONG_TERM'] },
      ],
    };
    const resolved = await engine.resolve({ ...REQUEST, where }, SCOPED);
    const request: BucketsRequest = {
      ...BUCKETS,
      groupBy: [
        { dimension: 'OWNER', grain: null },
        { dimension: 'STATUS', grain: null },
      ],
      having: [{ measure: 'RELATIONSHIPS', gte: 2, lte: null }],
      orderBy: [
        { dimension: null, grain: null, measure: 'AT_RISK_SHARE', direction: 'DESC', nulls: 'LAST' },
        { dimension: 'STATUS', grain: null, measure: null, direction: 'ASC', nulls: 'FIRST' },
      ],
    };
    await engine.buckets(
      resolved,
      request,
      { ...wanted('TRUST_REVENUE_WEIGHTED', 'FINAL_OPINION'), totalGroups: true, breakdown: true },
      SCOPED,
    );
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/two-groupings.sql');
  });

  test('the second page of members over periods', async () => {
    const engine = explainedEngine();
    const resolved = await engine.resolve(REQUEST, CALLER);
    const request: BucketsRequest = {
      ...BUCKETS,
      first: 1,
      groupBy: [
        { dimension: 'ACCOUNT', grain: null },
        { dimension: 'PERIOD', grain: 'MONTH' },
        { dimension: 'START_COHORT', grain: 'YEAR' },
      ],
    };
    const first = await engine.buckets(resolved, request, wanted('QUALITY'), CALLER);
    statements.length = 0;
    await engine.buckets(resolved, { ...request, after: first.endCursor }, wanted('QUALITY'), CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/second-page.sql');
  });

  test('a change', async () => {
    const engine = explainedEngine();
    await engine.changes(await engine.resolve(REQUEST, CALLER), { by: ['OWNER', 'SEGMENT'], measure: 'TRUST', top: 5 }, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/change.sql');
  });

  test('a drill into several buckets', async () => {
    const engine = explainedEngine();
    const resolved = await engine.resolve(REQUEST, CALLER);
    const groupBy = [
      { dimension: 'SEGMENT', grain: null },
      { dimension: 'PERIOD', grain: 'MONTH' },
    ] as const;
    const { nodes } = await engine.buckets(resolved, { ...BUCKETS, groupBy }, wanted(), CALLER);
    statements.length = 0;
    const order = [{ measure: 'TRUST', direction: 'DESC', nulls: 'LAST' }] as const;
    await engine.drills(resolved, groupBy, nodes, { first: 2, after: null, orderBy: order }, CALLER);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/drill.sql');
  });

  test('the list of relationships and of members', async () => {
    const engine = explainedEngine();
    await engine.relationships({ first: 2, after: null, orderBy: [], where: { dimension: 'STATUS', in: ['ENDED'] }, asOf: null }, SCOPED);
    await engine.members({ dataset: 'relationship', dimension: 'OWNER', search: 'an', first: 5 }, SCOPED);
    await expect(statements.join('\n\n')).toMatchFileSnapshot('statements/lists.sql');
  });
});
