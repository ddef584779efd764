import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, counting } from './analytics-schema.js';
import { OCTOBER, openStore, type OpenStore, RELATIONSHIPS, SEPTEMBER, STATES, TODAY } from './fixture.js';

const QUARTER = 'window: { between: { from: "2025-09-01", to: "2025-12-01" } }';
const OCTOBER_ONLY = 'window: { between: { from: "2025-10-01", to: "2025-11-01" } }';

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

async function analytics(body: string, args = QUARTER, asking: Partial<Parameters<typeof ask>[1]> = {}) {
  const { data, codes } = await ask(`{ relationshipAnalytics(${args}) { ${body} } }`, { store: open.store, ...asking });
  return { answer: data.relationshipAnalytics, codes };
}

describe('numbers', () => {
  test('a mean has its range from the deviations of its relationships', async () => {
    const { answer } = await analytics('total { trust { value low high n relationships status } }');
    // sd 3, 3, 4: 1.6448536 · √34 / 3 = 3.197021
    expect(answer.total.trust).toEqual({ value: 68, low: 64.802979, high: 71.197021, n: 18, relationships: 3, status: 'OK' });
  });

  test('the mean of one relationship has the range of that relationship', async () => {
    const { answer } = await analytics('total { trust { value low high } }', `${QUARTER}, where: { account: ["demo:account-Alfa"] }`);
    expect(answer.total.trust.value).toBe(70);
    // Beta with mean .7 and deviation .03, not the symmetric 70 ± 4.934561
    expect(answer.total.trust.low).toBeCloseTo(64.9678, 4);
    expect(answer.total.trust.high).toBeCloseTo(74.8361, 4);
  });

  test('weighting by revenue leaves out who did not buy', async () => {
    const { answer } = await analytics('total { trust(weighting: REVENUE) { value relationships n } }');
    // (500·70 + 300·54 + 0·80) / 800
    expect(answer.total.trust).toEqual({ value: 64, relationships: 2, n: 12 });
  });

  test('a share has Wilson’s range and a low sample is said', async () => {
    const { answer } = await analytics('total { atRiskShare { value low high n status } }');
    // 1 of 3 at z = 1.6448536
    expect(answer.total.atRiskShare.value).toBeCloseTo(100 / 3, 9);
    expect(answer.total.atRiskShare).toMatchObject({ n: 3, status: 'LOW_N' });
    expect(answer.total.atRiskShare.low).toBeCloseTo(7.826573, 6);
    expect(answer.total.atRiskShare.high).toBeCloseTo(74.646613, 6);
  });

  test('the final opinion is points out of points', async () => {
    const { answer } = await analytics('total { finalOpinion { value n relationships low } }');
    expect(answer.total.finalOpinion.value).toBeCloseTo(700 / 15, 9); // (6 + 1) of (10 + 5)
    expect(answer.total.finalOpinion).toMatchObject({ n: 15, relationships: 2, low: null });
  });

  test('a stream that nobody voted on has no value', async () => {
    const { answer } = await analytics(
      'total { stream(name: RECIPROCITY) { value n relationships status } attribute(name: COURTESY) { value } }',
    );
    expect(answer.total.stream).toEqual({ value: null, n: 0, relationships: 3, status: 'NO_DATA' });
    expect(answer.total.attribute.value).toBe(68);
  });

  test('statuses are counted with their share of revenue', async () => {
    const { answer } = await analytics('total { byStatus { status relationships revenueShare } }');
    expect(answer.total.byStatus).toEqual([
      { status: 'AT_RISK', relationships: 1, revenueShare: 0.375 }, // 300 of 800
      { status: 'HEALTHY', relationships: 2, revenueShare: 0.625 },
    ]);
  });
});

describe('groups', () => {
  test('periods without rows are gaps, not zeros', async () => {
    const { answer } = await analytics(
      'buckets(groupBy: [{ dimension: SEGMENT }, { dimension: PERIOD, grain: MONTH }]) { nodes { segment period { start } relationships trust { value status } } }',
      `${QUARTER}, where: { account: ["demo:account-Delta"] }`,
    );
    expect(answer.buckets.nodes).toEqual([
      { segment: 'enterprise', period: { start: '2025-09-01' }, relationships: 0, trust: { value: null, status: 'NO_DATA' } },
      { segment: 'enterprise', period: { start: '2025-10-01' }, relationships: 0, trust: { value: null, status: 'NO_DATA' } },
      { segment: 'enterprise', period: { start: '2025-11-01' }, relationships: 1, trust: { value: 80, status: 'OK' } },
    ]);
  });

  test('words are sorted as the domain lists them, entities by name', async () => {
    const { answer } = await analytics(
      `a: buckets(groupBy: [{ dimension: STATUS }], orderBy: [{ dimension: STATUS, direction: DESC }]) { nodes { status } }
       b: buckets(groupBy: [{ dimension: PHASE }], orderBy: [{ dimension: PHASE, nulls: FIRST }]) { nodes { phase } }
       c: buckets(groupBy: [{ dimension: ACCOUNT }]) { nodes { account { name } } }`,
    );
    expect(answer.a.nodes.map((node) => node.status)).toEqual(['HEALTHY', 'AT_RISK']);
    expect(answer.b.nodes.map((node) => node.phase)).toEqual([null, 'PRE_DEAL', 'POST_DEAL']);
    expect(answer.c.nodes.map((node) => node.account.name)).toEqual(['Alfa', 'Beta', 'Delta']);
  });

  test('having bounds buckets, before pages and counts', async () => {
    const { answer } = await analytics(
      'buckets(groupBy: [{ dimension: ACCOUNT }], having: [{ measure: TRUST, gte: 60 }], orderBy: [{ measure: TRUST, direction: DESC }], first: 1) { totalGroups truncated nodes { trust { value } } }',
    );
    expect(answer.buckets).toEqual({ totalGroups: 2, truncated: true, nodes: [{ trust: { value: 80 } }] });
  });

  test('pages through ties and nulls lose and repeat nothing', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const { answer } = await analytics(
        `buckets(groupBy: [{ dimension: RELATIONSHIP }, { dimension: PERIOD, grain: MONTH }], orderBy: [{ measure: FINAL_OPINION, nulls: FIRST }], first: 3${cursor}) {
           pageInfo { hasNextPage endCursor } totalGroups nodes { id } }`,
      );
      seen.push(...answer.buckets.nodes.map((node) => node.id));
      expect(answer.buckets.totalGroups).toBe(12); // 4 relationships × 3 months
      after = answer.buckets.pageInfo.endCursor;
      if (!answer.buckets.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  test('previous stands beside each period', async () => {
    const { answer } = await analytics(
      `buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { period { start } previous { period { start } trust { value } relationships } change(measure: TRUST) { delta low high beyondNoise } } }`,
      'window: { between: { from: "2025-10-01", to: "2025-12-01" } }, compareTo: { kind: CUSTOM, between: { from: "2025-09-01", to: "2025-11-01" } }',
    );
    const [october, november] = answer.buckets.nodes;
    expect(october).toMatchObject({
      period: { start: '2025-10-01' },
      previous: { period: { start: '2025-09-01' }, trust: { value: 50 }, relationships: 3 },
    });
    expect(november?.previous.trust.value).toBeCloseTo(152 / 3, 9);
    const { delta, low, high, beyondNoise } = november?.change ?? {};
    expect(delta).toBeCloseTo(68 - 152 / 3, 9);
    // deviations √34/3 and √27/3: reach 1.6448536 · √61 / 3 = 4.282239
    expect(low).toBeCloseTo(68 - 152 / 3 - 4.282239, 4);
    expect(high).toBeCloseTo(68 - 152 / 3 + 4.282239, 4);
    expect(beyondNoise).toBe(true);
  });

  test('states are asked for only on days that do not exist, and never in the future', async () => {
    const daysAsked: number[] = [];
    await analytics(
      'buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { relationships } }',
      'window: { between: { from: "2025-08-01", to: "2026-03-01" } }',
      { daysAsked },
    );
    expect(daysAsked).toEqual([SEPTEMBER - 30]); // August 31 is missing; September, October and today are there
    expect([OCTOBER, TODAY].every((day) => !daysAsked.includes(day))).toBe(true);
  });
});

describe('drill', () => {
  test('counts what the bucket counts, for every dimension, in one statement', async () => {
    const dimensions = [
      'ACCOUNT',
      'RELATIONSHIP',
      'TYPE',
      'STAGE',
      'STATUS',
      'PHASE',
      'OWNER',
      'TEAM',
      'BUSINESS_UNIT',
      'SEGMENT',
      'INDUSTRY',
      'REGION',
      'COUNTRY',
    ];
    for (const grouping of [
      ...dimensions.map((name) => `{ dimension: ${name} }`),
      '{ dimension: START_COHORT, grain: QUARTER }',
      '{ dimension: PERIOD, grain: MONTH }',
    ]) {
      const store = counting(open.store);
      const { answer, codes } = await analytics(
        `buckets(groupBy: [${grouping}]) { nodes { relationships drill { totalCount nodes { id } } } }`,
        `${QUARTER}, where: { not: { segment: ["none"] } }`,
        { store },
      );
      expect(codes).toEqual([]);
      for (const node of answer.buckets.nodes) {
        expect(node.drill.totalCount).toBe(node.relationships);
        expect(node.drill.nodes).toHaveLength(node.relationships);
      }
      expect(store.statements).toHaveLength(2);
    }
  });

  test('pages and sorts', async () => {
    const { answer } = await analytics(
      'total { drill(first: 2, orderBy: [{ measure: TRUST, direction: DESC }]) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } previous { relationships drill { totalCount } } }',
      `${QUARTER}, compareTo: { kind: CUSTOM, between: { from: "2025-10-01", to: "2025-11-01" } }`,
    );
    expect(answer.total.drill.nodes.map((node) => node.id)).toEqual(['demo:Delta', 'demo:Alfa']);
    expect(answer.total.drill).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(answer.total.previous).toEqual({ relationships: 3, drill: { totalCount: 3 } });
    const next = await analytics(
      `total { drill(first: 2, after: "${answer.total.drill.pageInfo.endCursor}", orderBy: [{ measure: TRUST, direction: DESC }]) { totalCount nodes { id } } }`,
    );
    expect(next.answer.total.drill).toEqual({ totalCount: 3, nodes: [{ id: 'demo:Beta' }] });
  });

  test('obeys the row scope like its bucket, and the scope is part of every id', async () => {
    const body = 'id total { id relationships drill { totalCount } } buckets(groupBy: [{ dimension: OWNER }]) { nodes { relationships } }';
    const all = await analytics(body, OCTOBER_ONLY);
    const south = await analytics(body, OCTOBER_ONLY, { scope: { region: ['south'] } });
    const nothing = await analytics(body, OCTOBER_ONLY, { scope: { owner: [] } });
    expect(south.answer.total).toMatchObject({ relationships: 1, drill: { totalCount: 1 } });
    expect(nothing.answer).toMatchObject({ total: { relationships: 0, drill: { totalCount: 0 } }, buckets: { nodes: [] } });
    expect(new Set([all, south, nothing].map(({ answer }) => answer.id)).size).toBe(3);
    expect(new Set([all, south, nothing].map(({ answer }) => answer.total.id)).size).toBe(3);
  });
});
