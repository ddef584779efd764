import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { OpenStore } from './fixture.js';
import { at, customerCase, deal, interaction, openFlowStore, promise, request } from './flow-fixture.js';

const HOUR = 3_600_000;
const INBOUND = { direction: 'INBOUND', channel: 'PHONE_CALL', mode: 'PHONE' } as const;

let open: OpenStore;

beforeAll(async () => {
  open = await openFlowStore({
    fact_interaction: [
      interaction('1', 1, '2025-10-02T08:00:00Z', { ...INBOUND, contact_outcome: 'REACHED' }),
      interaction('2', 1, '2025-10-03T08:00:00Z', { ...INBOUND, contact_outcome: 'MISSED' }),
      interaction('3', 2, '2025-10-04T08:00:00Z', { ...INBOUND, contact_outcome: 'REACHED' }),
      interaction('4', 2, '2025-10-05T08:00:00Z'),
      interaction('5', 2, '2025-10-06T08:00:00Z', { channel: 'AUTOMATED', mode: 'DIGITAL', is_human: false }),
    ],
    fact_case: [
      customerCase('1', 1, '2025-10-01T08:00:00Z', {
        acknowledged_at: at('2025-10-01T10:00:00Z'),
        resolved_at: at('2025-10-03T08:00:00Z'),
        resolved_day: 20_364,
        due_at: at('2025-10-04T08:00:00Z'),
        due_day: 20_365,
        confirmed_at: at('2025-10-05T08:00:00Z'),
      }),
      customerCase('2', 1, '2025-10-10T08:00:00Z', {
        severity: 3,
        acknowledged_at: at('2025-10-10T14:00:00Z'),
        resolved_at: at('2025-11-09T08:00:00Z'),
        resolved_day: 20_401,
        due_at: at('2025-10-12T08:00:00Z'),
        due_day: 20_373,
        reopen_count: 2,
      }),
      customerCase('3', 2, '2025-11-01T08:00:00Z', { kind: 'FAULT', due_at: at('2025-11-02T08:00:00Z'), due_day: 20_394 }),
      customerCase('4', 2, '2025-11-20T08:00:00Z', { kind: 'FAULT', due_at: at('2025-12-24T08:00:00Z'), due_day: 20_446 }),
    ],
    fact_deal: [
      deal('1', 1, '2025-10-10', {
        outcome: 'WON',
        amount: 1000,
        list_price: 1250,
        margin_amount: 200,
        discount_amount: 250,
        renewal_due_day: 20_400,
      }),
      deal('2', 1, '2025-10-20', {
        outcome: 'WON',
        amount: 500,
        list_price: 500,
        margin_amount: -50,
        discount_amount: 0,
        renewal_due_day: 20_410,
        renewed_day: 20_405,
      }),
      deal('3', 2, '2025-11-05', { outcome: 'LOST', amount: 900 }),
      deal('4', 2, '2025-11-06', { outcome: 'NEED_VANISHED', amount: 300 }),
      deal('5', 4, '2025-11-07', { outcome: 'WON', amount: 700, currency: 'USD', renewal_due_day: 20_700 }),
      deal('6', 4, null),
    ],
    // ten requests about deal 1: none of them may multiply it
    fact_request: Array.from({ length: 10 }, (_, index) => request(`r${index}`, 1, '2025-10-09T08:00:00Z', { deal_id: 'demo:1' })),
    fact_promise: [
      promise('1', 1, '2025-10-10T08:00:00Z', { kept_at: at('2025-10-09T08:00:00Z') }),
      promise('2', 1, '2025-10-11T08:00:00Z', { kept_at: at('2025-10-12T08:00:00Z') }),
      promise('3', 2, '2025-10-12T08:00:00Z', { announced_at: at('2025-10-11T08:00:00Z') }),
      promise('4', 2, '2025-10-13T08:00:00Z', { made_by: 'CUSTOMER', kept_at: at('2025-10-13T08:00:00Z') }),
      promise('5', 2, '2025-11-30T08:00:00Z'),
      promise('6', 2, '2025-11-29T08:00:00Z', { kept_at: at('2025-11-20T08:00:00Z') }),
    ],
  });
});

afterAll(() => open.close());

const BOTH = 'window: { between: { from: "2025-10-01", to: "2025-12-01" } }, compareTo: { kind: PREVIOUS_PERIOD, align: FULL }';

async function answer(source: string) {
  const { data, codes } = await ask<Record<string, unknown>>(`{ ${source} }`, open);
  expect(codes).toEqual([]);
  return data;
}

test('interactions by mode, with the human and the reached share', async () => {
  const shown = 'interactions inbound humanShare { value } attempts reachedShare { value n }';
  expect(
    await answer(
      `interactionAnalytics(${BOTH}) { total { ${shown} } buckets(groupBy: [{ dimension: MODE }]) { nodes { mode ${shown} } } }`,
    ),
  ).toEqual({
    interactionAnalytics: {
      total: { interactions: 5, inbound: 3, humanShare: { value: 80 }, attempts: 3, reachedShare: { value: 200 / 3, n: 3 } },
      buckets: {
        nodes: [
          { mode: 'PHONE', interactions: 3, inbound: 3, humanShare: { value: 100 }, attempts: 3, reachedShare: { value: 200 / 3, n: 3 } },
          { mode: 'WRITTEN', interactions: 1, inbound: 0, humanShare: { value: 100 }, attempts: 0, reachedShare: { value: null, n: 0 } },
          { mode: 'DIGITAL', interactions: 1, inbound: 0, humanShare: { value: 0 }, attempts: 0, reachedShare: { value: null, n: 0 } },
        ],
      },
    },
  });
});

test('cases opened, and how they were settled', async () => {
  // acknowledged after 2 and 6 hours, resolved after 2 and 30 days; 1 kept its date, 2 and 3 did not, 4 still may
  expect(
    await answer(`caseAnalytics(${BOTH}) { total { cases complaints resolved reopened timeToAcknowledge { hours } timeToResolve(stat: MEAN) { hours n }
      resolvedOnTime { value n } confirmed { value n } } buckets(groupBy: [{ dimension: SEVERITY }, { dimension: JUSTIFIED }]) { nodes { severity justified cases } } }
      resolved: caseAnalytics(${BOTH}, by: RESOLVED, where: { severity: [3] }) { buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }]) { nodes { cases } } }`),
  ).toEqual({
    caseAnalytics: {
      total: {
        cases: 4,
        complaints: 2,
        resolved: 2,
        reopened: 1,
        timeToAcknowledge: { hours: 4 },
        timeToResolve: { hours: 384, n: 2 },
        resolvedOnTime: { value: 100 / 3, n: 3 },
        confirmed: { value: 50, n: 2 },
      },
      buckets: {
        nodes: [
          { severity: 1, justified: null, cases: 3 },
          { severity: 3, justified: null, cases: 1 },
        ],
      },
    },
    resolved: { buckets: { nodes: [{ cases: 0 }, { cases: 1 }] } },
  });
});

describe('deals', () => {
  test('are won and lost, and money adds up within its currency', async () => {
    const shown = 'deals won lost winRate { value n } revenue margin marginRate { value } discount { value n }';
    expect(
      await answer(
        `dealAnalytics(${BOTH}) { total { ${shown} } buckets(groupBy: [{ dimension: CURRENCY }]) { nodes { currency ${shown} } } }`,
      ),
    ).toEqual({
      dealAnalytics: {
        // three won, one lost; euros and dollars have no sum
        total: {
          deals: 5,
          won: 3,
          lost: 1,
          winRate: { value: 75, n: 4 },
          revenue: null,
          margin: null,
          marginRate: { value: 10 },
          discount: { value: (100 * 250) / 1750, n: 2 },
        },
        buckets: {
          nodes: [
            {
              currency: 'EUR',
              deals: 4,
              won: 2,
              lost: 1,
              winRate: { value: 200 / 3, n: 3 },
              revenue: 1500,
              margin: 150,
              marginRate: { value: 10 }, // 150 of 1500
              discount: { value: (100 * 250) / 1750, n: 2 },
            },
            {
              currency: 'USD',
              deals: 1,
              won: 1,
              lost: 0,
              winRate: { value: 100, n: 1 },
              revenue: 700,
              margin: null,
              marginRate: { value: null },
              discount: { value: null, n: 0 },
            },
          ],
        },
      },
    });
  });

  test('10: ten requests about a deal do not multiply its amount', async () => {
    expect(
      await answer(`dealAnalytics(${BOTH}, where: { currency: ["EUR"], relationship: { account: ["demo:account-Alfa"] } }) {
          total { revenue won } buckets(groupBy: [{ dimension: ACCOUNT }, { dimension: PERIOD, grain: MONTH }]) { nodes { revenue relationships drill { totalCount } } }
          changes(by: [PRODUCT], measure: REVENUE) { start end delta } }
        requestAnalytics(${BOTH}) { total { requests relationships } }`),
    ).toEqual({
      dealAnalytics: {
        total: { revenue: 1500, won: 2 },
        buckets: {
          nodes: [
            { revenue: 1500, relationships: 1, drill: { totalCount: 1 } },
            { revenue: 0, relationships: 0, drill: { totalCount: 0 } },
          ],
        },
        changes: { start: 0, end: 1500, delta: 1500 },
      },
      requestAnalytics: { total: { requests: 10, relationships: 1 } },
    });
  });

  test('a change of money over several currencies is refused', async () => {
    const { codes } = await ask(`{ dealAnalytics(${BOTH}) { changes(by: [PRODUCT], measure: REVENUE) { delta } } }`, open);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('renewals count when they have come due', async () => {
    // November 9 not renewed, November 19 renewed; that of 2026 is not due yet
    expect(await answer(`dealAnalytics(${BOTH}, by: RENEWAL_DUE) { total { deals renewalsDue renewed renewalRate { value n } } }`)).toEqual(
      {
        dealAnalytics: { total: { deals: 2, renewalsDue: 2, renewed: 1, renewalRate: { value: 50, n: 2 } } },
      },
    );
  });
});

test('promises by side: kept, announced, broken, and those that are still open', async () => {
  const shown = 'promises due kept announced broken keptShare { value n }';
  expect(
    await answer(
      `promiseAnalytics(${BOTH}) { total { ${shown} } buckets(groupBy: [{ dimension: MADE_BY }]) { nodes { madeBy ${shown} } } }`,
    ),
  ).toEqual({
    promiseAnalytics: {
      // 1 and 6 kept, 2 kept too late, 3 announced, 4 the customer's, 5 not due yet
      total: { promises: 6, due: 5, kept: 3, announced: 1, broken: 1, keptShare: { value: 60, n: 5 } },
      buckets: {
        nodes: [
          { madeBy: 'SUPPLIER', promises: 5, due: 4, kept: 2, announced: 1, broken: 1, keptShare: { value: 50, n: 4 } },
          { madeBy: 'CUSTOMER', promises: 1, due: 1, kept: 1, announced: 0, broken: 0, keptShare: { value: 100, n: 1 } },
        ],
      },
    },
  });
});

test('the days on which clocks change are counted once, hour by hour', async () => {
  // the 25 hours of October 26 in Rome, and the hour on either side; the 23 of March 30
  const around = (from: string, hours: number) =>
    Array.from({ length: hours }, (_, hour) => interaction(`${from} ${hour}`, 1, new Date(at(from) + hour * HOUR).toISOString()));
  const clocks = await openFlowStore({ fact_interaction: [...around('2025-10-25T21:00:00Z', 27), ...around('2025-03-29T22:00:00Z', 25)] });
  const counts = async (window: string, timeZone: string) => {
    const { data } = await ask<{ interactionAnalytics: { buckets: { nodes: { interactions: number }[] } } }>(
      `{ interactionAnalytics(window: { between: ${window} }, timeZone: "${timeZone}") { buckets(groupBy: [{ dimension: PERIOD, grain: DAY }]) { nodes { interactions } } } }`,
      clocks,
    );
    return data.interactionAnalytics.buckets.nodes.map(({ interactions }) => interactions);
  };
  const autumn = '{ from: "2025-10-25", to: "2025-10-28" }';
  const spring = '{ from: "2025-03-29", to: "2025-04-01" }';
  expect(await counts(autumn, 'Europe/Rome')).toEqual([1, 25, 1]);
  expect(await counts(spring, 'Europe/Rome')).toEqual([1, 23, 1]);
  // the same days of a zone whose facts have no day of their own
  expect(await counts(autumn, 'Europe/Berlin')).toEqual([1, 25, 1]);
  expect(await counts(spring, 'Europe/Berlin')).toEqual([1, 23, 1]);
  expect(await counts(autumn, 'UTC')).toEqual([3, 24, 0]);
  expect(await counts(autumn, 'Asia/Kathmandu')).toEqual([0, 22, 5]); // a day begins at 18:15 UTC
  await clocks.close();
});
