import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnalyticsStore, QueryTimedOut } from '../../server/src/analytics/analytics-store.js';
import { ask } from './analytics-schema.js';
import { openStore, type OpenStore, RELATIONSHIPS, STATES } from './fixture.js';

const WINDOW = 'window: { between: { from: "2025-09-01", to: "2025-12-01" } }';

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

const buckets = (args: string, nodes = 'id', window = WINDOW) =>
  `{ relationshipAnalytics(${window}) { buckets(${args}) { nodes { ${nodes} } } } }`;
const total = (window: string) => `{ relationshipAnalytics(${window}) { total { id } } }`;

describe('refusals', () => {
  test.each([
    ['DIMENSION_NOT_GROUPED', buckets('groupBy: [{ dimension: SEGMENT }]', 'region')],
    ['DIMENSION_NOT_GROUPED', `{ relationshipAnalytics(${WINDOW}) { total { ... on RelationshipBucket { businessUnit } } } }`],
    ['DIMENSION_NOT_GROUPED', buckets('groupBy: [{ dimension: SEGMENT }]', 'previous { owner { id } }')],
    ['DIMENSION_GROUPED_TWICE', buckets('groupBy: [{ dimension: SEGMENT }, { dimension: SEGMENT }]')],
    ['GRAIN_REQUIRED', buckets('groupBy: [{ dimension: PERIOD }]')],
    ['GRAIN_NOT_ALLOWED', buckets('groupBy: [{ dimension: SEGMENT, grain: DAY }]')],
    ['INVALID_ORDER', buckets('groupBy: [{ dimension: SEGMENT }], orderBy: [{ dimension: REGION }]')],
    ['INVALID_ORDER', buckets('groupBy: [{ dimension: SEGMENT }], orderBy: [{}]')],
    ['INVALID_ORDER', buckets('groupBy: [{ dimension: SEGMENT }], orderBy: [{ dimension: SEGMENT, measure: TRUST }]')],
    ['INVALID_ORDER', buckets('groupBy: [{ dimension: PERIOD, grain: DAY }], orderBy: [{ dimension: PERIOD, grain: MONTH }]')],
    ['INVALID_HAVING', buckets('groupBy: [{ dimension: SEGMENT }], having: [{ measure: TRUST }]')],
    ['INVALID_FILL', buckets('groupBy: [{ dimension: PERIOD, grain: DAY }], fill: ZEROS', 'trust { value }')],
    ['INVALID_CURSOR', buckets('groupBy: [{ dimension: SEGMENT }], after: "nonsense"')],
    ['INVALID_CURSOR', buckets(`groupBy: [{ dimension: SEGMENT }], after: "${Buffer.from('["abcdefgh","x","y"]').toString('base64url')}"`)],
    ['PAGE_TOO_LARGE', buckets('groupBy: [{ dimension: SEGMENT }], first: 10001')],
    ['PAGE_TOO_LARGE', buckets('groupBy: [{ dimension: SEGMENT }], first: 0')],
    ['TOO_MANY_BUCKETS', buckets('groupBy: [{ dimension: PERIOD, grain: DAY }]', 'id', 'window: { last: { count: 10, unit: YEAR } }')],
    ['WINDOW_TOO_WIDE', total('window: { last: { count: 40, unit: YEAR } }')],
    ['INVALID_WINDOW', total('window: { between: { from: "2025-09-01", to: "2025-09-01" } }')],
    ['INVALID_WINDOW', total('window: {}')],
    ['INVALID_COMPARISON', total(`${WINDOW}, compareTo: { kind: CUSTOM }`)],
    ['INVALID_WHERE', total(`${WINDOW}, where: { segment: [] }`)],
    ['INVALID_WHERE', total(`${WINDOW}, where: { or: [] }`)],
    ['UNKNOWN_PROFILE', total(`${WINDOW}, profile: "v9"`)],
    ['UNKNOWN_TIME_ZONE', total(`${WINDOW}, timeZone: "Mars/Phobos"`)],
    ['INVALID_DATE', total('window: { between: { from: "2025-02-30", to: "2025-09-01" } }')],
    ['UNKNOWN_DATASET', '{ dimensionMembers(dataset: "nothing", dimension: TEAM) { value } }'],
    ['BAD_USER_INPUT', '{ dimensionMembers(dimension: PERIOD) { value } }'],
  ])('%s', async (code, source) => {
    expect((await ask(source, open)).codes).toEqual([code]);
  });

  test('a query beyond the budget of its role is refused before it runs', async () => {
    const source = buckets('groupBy: [{ dimension: RELATIONSHIP }], first: 10000', 'drill(first: 100) { totalCount }');
    const costly = buckets(
      'groupBy: [{ dimension: RELATIONSHIP }, { dimension: TYPE }, { dimension: STAGE }, { dimension: TEAM }, { dimension: REGION }, { dimension: PHASE }], first: 10000',
    );
    expect((await ask(costly, { ...open, role: 'LEADER' })).codes).toEqual(['QUERY_TOO_COSTLY']);
    expect((await ask(costly, { ...open, role: 'ANALYST' })).codes).toEqual([]);
    expect((await ask(source, open)).codes).toEqual([]);
  });

  test('a query that runs too long says so', async () => {
    const slow: AnalyticsStore = {
      dialect: 'DUCKDB',
      query: (sql, parameters, options) =>
        sql.includes('reading') ? Promise.reject(new QueryTimedOut(20_000)) : open.store.query(sql, parameters, options),
      stream: (...question) => open.store.stream(...question),
      close: () => open.store.close(),
    };
    expect((await ask(total(WINDOW), { store: slow })).codes).toEqual(['QUERY_TIMEOUT']);
  });

  test('a store that was never projected is not ready', async () => {
    const empty = await openStore([], []);
    await empty.store.writer.transaction((transaction) => transaction.run('DELETE FROM projection'));
    expect((await ask(total(WINDOW), empty)).codes).toEqual(['NOT_READY']);
    await empty.close();
  });

  test('text in values stays a value', async () => {
    const { data, codes } = await ask(
      `query ($team: [String!]) { relationshipAnalytics(${WINDOW}, where: { team: $team }) { total { relationships } } }`,
      { ...open, variables: { team: ["red' or '1'='1", '"; drop table relationship; --'] } },
    );
    expect(codes).toEqual([]);
    expect(data.relationshipAnalytics.total.relationships).toBe(0);
  });
});
