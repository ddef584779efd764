import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { OpenStore } from './fixture.js';
import { openFlowStore, REQUESTS } from './flow-fixture.js';

let open: OpenStore;

beforeAll(async () => {
  open = await openFlowStore({ fact_request: REQUESTS });
});

afterAll(() => open.close());

const OCTOBER = 'window: { between: { from: "2025-10-01", to: "2025-11-01" } }';
const BOTH = 'window: { between: { from: "2025-10-01", to: "2025-12-01" } }';

/** The answer to one query of requests, which must not be refused. */
async function answer(args: string, selection: string, more: Partial<Parameters<typeof ask>[1]> = {}) {
  const { data, codes } = await ask<{ readonly requestAnalytics: unknown }>(`{ requestAnalytics(${args}) { ${selection} } }`, {
    store: open.store,
    ...more,
  });
  expect(codes).toEqual([]);
  return data.requestAnalytics;
}

describe('requests', () => {
  test('are counted with what became of them', async () => {
    // of ten: seven answered, one withdrawn; 8 and 10 overdue, 5 not yet due
    expect(await answer(BOTH, 'total { requests answered overdue relationships }')).toEqual({
      total: { requests: 10, answered: 6, overdue: 2, relationships: 3 },
    });
  });

  test('coverage leaves out the withdrawn, on time the undecided', async () => {
    const { total } = (await answer(BOTH, 'total { coverage { value n relationships status } onTime { value n } }')) as { total: object };
    // coverage 6 of 9; on time 4 of the 6 answered and 2 overdue (2 took 30 h and 9 took 26 h of 24)
    expect(total).toEqual({ coverage: { value: (100 * 6) / 9, n: 9, relationships: 3, status: 'OK' }, onTime: { value: 50, n: 8 } });
  });

  test('response times are exact percentiles, in seconds and hours', async () => {
    // 1, 3, 10, 20, 26, 30 hours: median 15, mean 15, 90th percentile 26 + 0.5 · 4
    expect(
      await answer(
        BOTH,
        'total { responseTime { seconds hours n status } mean: responseTime(stat: MEAN) { hours } p90: responseTime(stat: P90) { hours } }',
      ),
    ).toEqual({ total: { responseTime: { seconds: 54_000, hours: 15, n: 6, status: 'OK' }, mean: { hours: 15 }, p90: { hours: 28 } } });
  });

  test('ratings count each relationship once, and their range comes from how relationships differ', async () => {
    const { total } = (await answer(BOTH, 'total { quality { value low high n relationships status } }')) as {
      total: { quality: { value: number; low: number; high: number } };
    };
    // Alfa (0.8 + 0.6 + 1) / 3 = 0.8, Beta 0.4: mean 0.6, deviation 0.2828, of the mean 0.2; 60 ± 1.645 · 20
    expect(total.quality).toMatchObject({ n: 4, relationships: 2, status: 'LOW_N' });
    expect(total.quality.value).toBeCloseTo(60, 6);
    expect(total.quality.low).toBeCloseTo(60 - 1.6448536269514722 * 20, 4);
    expect(total.quality.high).toBeCloseTo(60 + 1.6448536269514722 * 20, 4);
  });

  test('the share of one relationship ranges by Wilson', async () => {
    const ranges = (await answer(
      BOTH,
      'buckets(groupBy: [{ dimension: RELATIONSHIP }]) { nodes { relationship { id } coverage { value low high n } } }',
    )) as { buckets: { nodes: { coverage: { value: number; low: number; high: number; n: number } }[] } };
    // Alfa 4 of 5: Wilson with z = 1.645: (0.8 + 0.2706 ± 1.645 · √(0.032 + 0.0271)) / 1.5411
    expect(ranges.buckets.nodes[0]?.coverage).toMatchObject({ value: 80, n: 5 });
    expect(ranges.buckets.nodes[0]?.coverage.low).toBeCloseTo(43.5293, 3);
    expect(ranges.buckets.nodes[0]?.coverage.high).toBeCloseTo(95.4036, 3);
  });
});

describe('times', () => {
  const byMonth = 'buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { period { start } requests answered } }';

  test('the window is about the time that is named', async () => {
    expect(await answer(BOTH, byMonth)).toEqual({
      buckets: {
        nodes: [
          { period: { start: '2025-10-01' }, requests: 6, answered: 5 },
          { period: { start: '2025-11-01' }, requests: 4, answered: 1 },
        ],
      },
    });
    // answered: 1, 2, 3, 6 in October, 4 and 9 in November
    expect(await answer(`${BOTH}, by: ANSWERED`, byMonth)).toEqual({
      buckets: {
        nodes: [
          { period: { start: '2025-10-01' }, requests: 4, answered: 4 },
          { period: { start: '2025-11-01' }, requests: 2, answered: 2 },
        ],
      },
    });
  });

  test('5: a filter on one time holds while another is grouped by', async () => {
    expect(await answer(`${BOTH}, by: ANSWERED, where: { raisedOn: { from: "2025-10-05", to: "2025-11-01" } }`, byMonth)).toEqual({
      buckets: {
        nodes: [
          { period: { start: '2025-10-01' }, requests: 3, answered: 3 }, // 2, 3, 6
          { period: { start: '2025-11-01' }, requests: 1, answered: 1 }, // 9
        ],
      },
    });
  });

  test('6: what has not happened yet is a bucket', async () => {
    expect(
      await answer(BOTH, 'buckets(groupBy: [{ dimension: ANSWERED_ON, grain: MONTH }]) { nodes { answeredOn { start } requests } }'),
    ).toEqual({
      buckets: {
        nodes: [
          { answeredOn: { start: '2025-10-01' }, requests: 4 },
          { answeredOn: { start: '2025-11-01' }, requests: 2 },
          { answeredOn: null, requests: 4 },
        ],
      },
    });
  });

  test('periods are those of the zone asked for', async () => {
    // request 10 was raised at 00:30 of November 1 in Rome, in UTC still in October
    expect(await answer(`${BOTH}, timeZone: "UTC"`, `${byMonth} meta { warnings }`)).toMatchObject({
      buckets: { nodes: [{ requests: 7 }, { requests: 3 }] },
      meta: { warnings: [expect.any(String), expect.stringContaining('Periods are those of UTC')] },
    });
  });

  test('a running month ends with the running day, and is compared with as many days', async () => {
    expect(
      await answer(
        'window: { last: { count: 1, unit: MONTH } }, compareTo: {}',
        'meta { from to comparisonFrom comparisonTo } total { requests previous { requests } change(measure: REQUESTS) { delta low beyondNoise } }',
      ),
    ).toEqual({
      meta: { from: '2025-11-01', to: '2025-11-22', comparisonFrom: '2025-10-01', comparisonTo: '2025-10-22' },
      // 4, 5, 8, 10 against 1, 2, 3, 6; two counts do not tell their noise
      total: { requests: 4, previous: { requests: 4 }, change: { delta: 0, low: null, beyondNoise: false } },
    });
  });
});

describe('where', () => {
  test('looks at the request, its relationship as it stands, and the row scope', async () => {
    const requests = async (where: string, scope?: object) =>
      ((await answer(`${BOTH}, where: ${where}`, 'total { requests }', scope ? { scope } : {})) as { total: { requests: number } }).total
        .requests;
    expect(await requests('{ obligation: [TEST_STRATEGY] }')).toBe(2);
    expect(await requests('{ not: { obligation: [TEST_STRATEGY] } }')).toBe(8);
    expect(await requests('{ or: [{ mode: [PHONE] }, { phase: [POST_DEAL] }] }')).toBe(2);
    expect(await requests('{ relationship: { segment: ["enterprise"] } }')).toBe(5);
    // on the latest day Alfa is healthy, Beta at risk, and Gamma has ended
    expect(await requests('{ relationship: { status: [HEALTHY] } }')).toBe(5);
    expect(await requests('{ relationship: { status: [ENDED] } }')).toBe(2);
    expect(await requests('{ relationship: { status: [HEALTHY, ENDED] }, mode: [WRITTEN] }')).toBe(6);
    expect(await requests('{ relationship: { segment: ["smb"] } }', { owner: ['demo:ann'] })).toBe(3);
    expect(await requests('{}', { owner: [] })).toBe(0);
  });

  test('an empty answer is null, and counts 0', async () => {
    expect(
      await answer(
        `${BOTH}, where: { relationship: { segment: ["nobody"] } }`,
        'total { requests relationships coverage { value n status } responseTime { seconds n status } quality { value status } }',
      ),
    ).toEqual({
      total: {
        requests: 0,
        relationships: 0,
        coverage: { value: null, n: 0, status: 'NO_DATA' },
        responseTime: { seconds: null, n: 0, status: 'NO_DATA' },
        quality: { value: null, status: 'NO_DATA' },
      },
    });
  });
});

describe('buckets', () => {
  test('a few ratings of a named agent are withheld, everywhere', async () => {
    const byAgent = await answer(
      BOTH,
      'buckets(groupBy: [{ dimension: AGENT }], orderBy: [{ measure: REQUESTS, direction: DESC }]) { nodes { agent { name } requests quality { value low n status } } }',
    );
    expect(byAgent).toEqual({
      buckets: {
        nodes: [
          { agent: null, requests: 7, quality: { value: null, low: null, n: 2, status: 'SUPPRESSED' } },
          { agent: { name: 'Ann' }, requests: 2, quality: { value: null, low: null, n: 2, status: 'SUPPRESSED' } },
          { agent: { name: 'Bob' }, requests: 1, quality: { value: null, low: null, n: 0, status: 'NO_DATA' } },
        ],
      },
    });
    expect(await answer(`${BOTH}, where: { agent: ["demo:ann"] }`, 'total { quality { value status } }')).toEqual({
      total: { quality: { value: null, status: 'SUPPRESSED' } },
    });
  });

  test('having, order and pages', async () => {
    const page = (after: string) =>
      answer(
        BOTH,
        `buckets(groupBy: [{ dimension: ACCOUNT }], having: [{ measure: REQUESTS, gte: 2 }], orderBy: [{ measure: COVERAGE, direction: DESC }], first: 2${after})
           { totalGroups truncated pageInfo { hasNextPage endCursor } nodes { account { name } requests coverage { value } } }`,
      ) as Promise<{ buckets: { totalGroups: number; pageInfo: { endCursor: string }; nodes: unknown[] } }>;
    const first = await page('');
    expect(first.buckets).toMatchObject({ totalGroups: 3, truncated: true });
    expect(first.buckets.nodes).toEqual([
      { account: { name: 'Alfa' }, requests: 5, coverage: { value: 80 } },
      { account: { name: 'Beta' }, requests: 3, coverage: { value: 50 } },
    ]);
    expect((await page(`, after: "${first.buckets.pageInfo.endCursor}"`)).buckets.nodes).toEqual([
      { account: { name: 'Gamma' }, requests: 2, coverage: { value: 50 } },
    ]);
  });

  test('zeros fill the gaps of what adds up, and nothing else', async () => {
    const weekly = `${OCTOBER}, where: { obligation: [TEST_STRATEGY] }`;
    const buckets = (fill: string, measure: string) =>
      `buckets(groupBy: [{ dimension: PERIOD, grain: WEEK }], fill: ${fill}) { nodes { ${measure} } }`;
    const { buckets: found } = (await answer(weekly, buckets('ZEROS', 'requests'))) as { buckets: { nodes: { requests: number }[] } };
    expect(found.nodes.map(({ requests }) => requests)).toEqual([1, 1, 0, 0, 0]);
    for (const measure of ['coverage { value }', 'relationships', 'responseTime { hours }']) {
      const { codes } = await ask(`{ requestAnalytics(${weekly}) { ${buckets('ZEROS', measure)} } }`, open);
      expect(codes).toEqual(['INVALID_FILL']);
    }
  });

  test('drill gives the relationships behind a bucket, the most overdue first', async () => {
    expect(
      await answer(
        BOTH,
        `buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }, { dimension: MODE }]) { nodes { mode requests relationships
           drill(orderBy: [{ measure: OVERDUE, direction: DESC }]) { totalCount nodes { id } } } }`,
      ),
    ).toEqual({
      buckets: {
        nodes: [
          { mode: 'PHONE', requests: 1, relationships: 1, drill: { totalCount: 1, nodes: [{ id: 'demo:Alfa' }] } },
          {
            mode: 'WRITTEN',
            requests: 5,
            relationships: 3,
            drill: { totalCount: 3, nodes: [{ id: 'demo:Alfa' }, { id: 'demo:Beta' }, { id: 'demo:Gamma' }] },
          },
          { mode: 'PHONE', requests: 0, relationships: 0, drill: { totalCount: 0, nodes: [] } },
          {
            mode: 'WRITTEN',
            requests: 4,
            relationships: 3,
            drill: { totalCount: 3, nodes: [{ id: 'demo:Beta' }, { id: 'demo:Gamma' }, { id: 'demo:Alfa' }] },
          },
        ],
      },
    });
  });

  test('a change splits over groups, and what has no parts is refused', async () => {
    const november =
      'window: { between: { from: "2025-11-01", to: "2025-11-22" } }, compareTo: { kind: CUSTOM, between: { from: "2025-10-01", to: "2025-11-01" } }';
    expect(
      await answer(
        november,
        'changes(by: [RELATIONSHIP], measure: REQUESTS) { start end delta other items { label contribution dimension } }',
      ),
    ).toEqual({
      changes: {
        start: 6,
        end: 4,
        delta: -2,
        other: 0,
        items: [
          { label: 'Alfa', contribution: -1, dimension: 'RELATIONSHIP' },
          { label: 'Beta', contribution: -1, dimension: 'RELATIONSHIP' },
          { label: 'Gamma', contribution: 0, dimension: 'RELATIONSHIP' },
        ],
      },
    });
    const { codes } = await ask(`{ requestAnalytics(${november}) { changes(by: [MODE], measure: RESPONSE_TIME_MEDIAN) { delta } } }`, open);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('a dimension that is not grouped is refused', async () => {
    const { codes } = await ask(`{ requestAnalytics(${BOTH}) { buckets(groupBy: [{ dimension: MODE }]) { nodes { obligation } } } }`, open);
    expect(codes).toEqual(['DIMENSION_NOT_GROUPED']);
  });
});
