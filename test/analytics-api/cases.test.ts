import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, counting } from './analytics-schema.js';
import type { AnalyticsAnswer } from './answers.js';
import { openStore, type OpenStore, relationship, RELATIONSHIPS, state, STATES, TODAY } from './fixture.js';

const WINDOW = 'window: { between: { from: "2025-09-01", to: "2025-12-01" } }';

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

describe('the cases that must come out right', () => {
  test('1: two aliases with different where are two answers', async () => {
    const { data } = await ask<Record<'big' | 'small', AnalyticsAnswer>>(
      `{ big: relationshipAnalytics(${WINDOW}, where: { segment: ["enterprise"] }) { id total { trust { value } relationships } }
         small: relationshipAnalytics(${WINDOW}, where: { segment: ["smb"] }) { id total { trust { value } relationships } } }`,
      open,
    );
    expect(data.big.total).toEqual({ trust: { value: 75 }, relationships: 2 }); // (70 + 80) / 2
    expect(data.small.total).toEqual({ trust: { value: 54 }, relationships: 1 });
    expect(data.big.id).not.toBe(data.small.id);
  });

  test('2: named and inline fragments around measures change nothing', async () => {
    const plain = await ask(`{ relationshipAnalytics(${WINDOW}) { total { id trust { value } commitment { value } } } }`, open);
    const wrapped = await ask(
      `query { relationshipAnalytics(${WINDOW}) { ...A } }
       fragment A on RelationshipAnalytics { total { id ...B ... on RelationshipBucket { commitment { value } } } }
       fragment B on RelationshipBucket { trust { ...V } }
       fragment V on Estimate { value }`,
      open,
    );
    expect(wrapped.data).toEqual(plain.data);
    expect(plain.data.relationshipAnalytics.total.trust.value).toBe(68); // (70 + 54 + 80) / 3
  });

  test('3: the same field twice fills every selection, with one statement', async () => {
    const store = counting(open.store);
    const { data, codes } = await ask(
      `{ relationshipAnalytics(${WINDOW}) { total { trust { value } } }
         relationshipAnalytics(${WINDOW}) { total { commitment { value } atRiskShare { value } } } }`,
      { store },
    );
    expect(codes).toEqual([]);
    // commitment is half of trust; one of three is at risk
    expect(data.relationshipAnalytics.total).toEqual({
      trust: { value: 68 },
      commitment: { value: 34 },
      atRiskShare: { value: 100 / 3 },
    });
    expect(store.statements).toHaveLength(1);
  });

  test('two aliases with the same arguments are computed once', async () => {
    const store = counting(open.store);
    const { data, codes } = await ask<Record<'a' | 'b', AnalyticsAnswer>>(
      `{ a: relationshipAnalytics(${WINDOW}) { buckets(groupBy: [{ dimension: SEGMENT }]) { nodes { segment trust { value } } } }
         b: relationshipAnalytics(${WINDOW}) { c: buckets(groupBy: [{ dimension: SEGMENT }]) { totalGroups nodes { segment quality { value } } } } }`,
      { store },
    );
    expect(codes).toEqual([]);
    expect(store.statements).toHaveLength(1);
    expect(data.a.buckets.nodes).toEqual([
      { segment: 'enterprise', trust: { value: 75 } },
      { segment: 'smb', trust: { value: 54 } },
    ]);
    expect(data.b.c).toEqual({
      totalGroups: 2,
      nodes: [
        { segment: 'enterprise', quality: { value: 56.25 } },
        { segment: 'smb', quality: { value: 40.5 } },
      ],
    });
  });

  test('4: include and skip with literals and variables', async () => {
    const { data, codes } = await ask(
      `query ($no: Boolean!) { relationshipAnalytics(${WINDOW}) { total {
         trust @include(if: true) { value } commitment @skip(if: $no) { value } quality @include(if: $no) { value }
         ... @skip(if: true) { segment } } } }`,
      { ...open, variables: { no: false } },
    );
    expect(codes).toEqual([]);
    expect(data.relationshipAnalytics.total).toEqual({ trust: { value: 68 }, commitment: { value: 34 } });
  });

  test('5: a filter on one time holds while grouping by another', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(window: { between: { from: "2025-10-01", to: "2025-11-01" } }) {
           buckets(groupBy: [{ dimension: START_COHORT, grain: MONTH }]) { nodes { startCohort { start end } relationships trust { value } } } } }`,
      open,
    );
    // on Oct 31: Alfa and Gamma began in January, Beta in February; Delta is not there yet
    expect(data.relationshipAnalytics.buckets.nodes).toEqual([
      { startCohort: { start: '2025-01-01', end: '2025-02-01' }, relationships: 2, trust: { value: 50 } },
      { startCohort: { start: '2025-02-01', end: '2025-03-01' }, relationships: 1, trust: { value: 52 } },
    ]);
  });

  test('6: null members are buckets', async () => {
    const { data, codes } = await ask(
      `{ relationshipAnalytics(window: { between: { from: "2025-10-01", to: "2025-11-01" } }) {
           buckets(groupBy: [{ dimension: OWNER }]) { nodes { owner { name } relationships trust { value } } } } }`,
      open,
    );
    expect(codes).toEqual([]);
    expect(data.relationshipAnalytics.buckets.nodes).toEqual([
      { owner: { name: 'Ann' }, relationships: 2, trust: { value: 58 } }, // (64 + 52) / 2
      { owner: null, relationships: 1, trust: { value: 36 } },
    ]);
  });

  test('7: keys inside or all hold', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(${WINDOW}, where: { or: [{ segment: ["enterprise"], team: ["blue"] }, { segment: ["smb"] }] }) { total { relationships trust { value } } } }`,
      open,
    );
    expect(data.relationshipAnalytics.total).toEqual({ relationships: 2, trust: { value: 67 } }); // Delta 80, Beta 54
  });

  test('7b: not lets through what is not recorded', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(window: { between: { from: "2025-10-01", to: "2025-11-01" } }, where: { not: { region: ["north"] } }) { total { relationships } } }`,
      open,
    );
    expect(data.relationshipAnalytics.total.relationships).toBe(2); // Beta in the south, Gamma nowhere
  });

  test('8: 31 days are compared with the 31 before; the running month with the same days of the last', async () => {
    const { data } = await ask<Record<'whole' | 'running', AnalyticsAnswer>>(
      `{ whole: relationshipAnalytics(window: { between: { from: "2025-10-01", to: "2025-11-01" } }, compareTo: {}) { meta { comparisonFrom comparisonTo } total { previous { trust { value } } change(measure: TRUST) { delta beyondNoise } } }
         running: relationshipAnalytics(window: { last: { count: 1, unit: MONTH } }, compareTo: {}) { meta { from to comparisonFrom comparisonTo } } }`,
      open,
    );
    expect(data.whole.meta).toEqual({ comparisonFrom: '2025-08-31', comparisonTo: '2025-10-01' });
    // 152 / 3 − 150 / 3
    expect(data.whole.total.previous.trust.value).toBe(50);
    expect(data.whole.total.change.delta).toBeCloseTo(2 / 3, 9);
    expect(data.running.meta).toEqual({
      from: '2025-11-01',
      to: '2025-11-22',
      comparisonFrom: '2025-10-01',
      comparisonTo: '2025-10-22',
    });
  });

  test('9: order by a dimension with a grain', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(${WINDOW}) { buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }], orderBy: [{ dimension: PERIOD, grain: MONTH, direction: DESC }]) {
           nodes { period { start end complete } trust { value } } } } }`,
      open,
    );
    expect(data.relationshipAnalytics.buckets.nodes).toEqual([
      { period: { start: '2025-11-01', end: '2025-12-01', complete: false }, trust: { value: 68 } },
      { period: { start: '2025-10-01', end: '2025-11-01', complete: true }, trust: { value: 152 / 3 } },
      { period: { start: '2025-09-01', end: '2025-10-01', complete: true }, trust: { value: 50 } },
    ]);
  });

  test('11: over nothing is null', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(${WINDOW}, where: { segment: ["nobody"] }) { total {
           relationships trust { value low high n relationships status } atRiskShare { value } finalOpinion { value } trustByRevenue: trust(weighting: REVENUE) { value } byStatus { status } } } }`,
      open,
    );
    expect(data.relationshipAnalytics.total).toEqual({
      relationships: 0,
      trust: { value: null, low: null, high: null, n: 0, relationships: 0, status: 'NO_DATA' },
      atRiskShare: { value: null },
      finalOpinion: { value: null },
      trustByRevenue: { value: null },
      byStatus: [],
    });
  });

  test('12: a relationship without new evidence counts with its aged state', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(${WINDOW}, where: { relationship: ["demo:Beta"] }) { buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { relationships trust { value n } } } } }`,
      open,
    );
    // no vote since September, yet there in every month
    expect(data.relationshipAnalytics.buckets.nodes.map((node) => [node.relationships, node.trust.value, node.trust.n])).toEqual([
      [1, 50, 6],
      [1, 52, 6],
      [1, 54, 6],
    ]);
  });

  test('13: page two stays the same while rows are added', async () => {
    const own = await openStore(RELATIONSHIPS, STATES);
    const page = (after: string | null) =>
      ask(
        `query ($after: String) { relationshipAnalytics(${WINDOW}) { buckets(groupBy: [{ dimension: RELATIONSHIP }], orderBy: [{ measure: TRUST }], first: 2, after: $after) {
             truncated pageInfo { hasNextPage hasPreviousPage endCursor } nodes { relationship { id } trust { value } } } } }`,
        { store: own.store, variables: { after } },
      );
    const first = (await page(null)).data.relationshipAnalytics.buckets;
    expect(first.nodes.map((node) => node.trust.value)).toEqual([54, 70]);
    expect(first.truncated).toBe(true);
    const before = (await page(first.pageInfo.endCursor)).data.relationshipAnalytics.buckets;
    await own.store.writer.transaction(async (transaction) => {
      await transaction.append('relationship', [relationship(9, 'Aleph')]);
      await transaction.append('relationship_state', [state(9, TODAY, 10)]);
    });
    const after = (await page(first.pageInfo.endCursor)).data.relationshipAnalytics.buckets;
    expect(after).toEqual(before);
    expect(after.nodes.map((node) => node.trust.value)).toEqual([80]);
    expect(after.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    await own.close();
  });
});
