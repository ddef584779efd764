import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { ItemAnswer } from './answers.js';
import { OCTOBER, openStore, type OpenStore, relationship, SEPTEMBER, state } from './fixture.js';

const OCTOBER_ONLY = 'window: { between: { from: "2025-10-01", to: "2025-11-01" } }';
const ITEMS =
  'from to start end delta other directionReverses totals { kind contribution } items { label kind contribution relationships dimension member }';

const partOf = (items: readonly ItemAnswer[], label: string, kind: string) =>
  items.find((item) => item.label === label && item.kind === kind)?.contribution;

async function changes(open: OpenStore, args: string) {
  const { data, codes } = await ask(`{ relationshipAnalytics(${OCTOBER_ONLY}) { changes(${args}) { ${ITEMS} } } }`, open);
  expect(codes).toEqual([]);
  const found = data.relationshipAnalytics.changes;
  const sum = found.items.reduce((total: number, { contribution }: ItemAnswer) => total + contribution, found.other);
  expect(Math.abs(sum - (found.delta ?? 0))).toBeLessThan(1e-9);
  return found;
}

describe('a change of segments that rise while the total falls (G4a)', () => {
  let open: OpenStore;

  beforeAll(async () => {
    // 80 enterprise at 80 and 20 small at 50; then 40 at 82 and 60 at 55: 40 moved from one segment to the other
    const rows = Array.from({ length: 140 }, (_, index) =>
      relationship(index, `R${index}`, { segment: index < 80 ? 'enterprise' : 'smb' }),
    );
    const before = rows.filter(({ key }) => key < 100).map(({ key }) => state(key, SEPTEMBER, key < 80 ? 80 : 50));
    const after = rows.filter(({ key }) => key >= 40).map(({ key }) => state(key, OCTOBER, key < 80 ? 82 : 55));
    open = await openStore(rows, [...before, ...after]);
  });

  afterAll(() => open.close());

  test('splits into rate and mix', async () => {
    const found = await changes(open, 'by: [SEGMENT]');
    expect(found).toMatchObject({ from: '2025-09-30', to: '2025-10-31', start: 74, other: 0, directionReverses: true });
    expect(found.end).toBeCloseTo(65.8, 9);
    expect(found.delta).toBeCloseTo(-8.2, 9);
    expect(partOf(found.items, 'enterprise', 'RATE')).toBeCloseTo(1.2, 9);
    expect(partOf(found.items, 'smb', 'RATE')).toBeCloseTo(2, 9);
    expect(partOf(found.items, 'enterprise', 'MIX')).toBeCloseTo(-4.44, 9);
    expect(partOf(found.items, 'smb', 'MIX')).toBeCloseTo(-6.96, 9);
    expect(found.totals.map(({ contribution }: ItemAnswer) => Math.round(contribution * 1e9) / 1e9)).toEqual([3.2, -11.4, 0, 0]);
    expect(found.items[0]).toMatchObject({ dimension: 'SEGMENT', member: 'smb', relationships: 60 });
  });

  test('names the largest parts and sums the rest', async () => {
    const found = await changes(open, 'by: [RELATIONSHIP], top: 3');
    expect(found.items).toHaveLength(3);
    expect(found.delta).toBeCloseTo(-8.2, 9);
  });
});

describe('a change of relationships that enter and leave (G4b)', () => {
  let open: OpenStore;

  beforeAll(async () => {
    const rows = ['A', 'B', 'C', 'D'].map((name, index) => relationship(index, name));
    open = await openStore(rows, [
      state(0, SEPTEMBER, 70, { revenue_12m: 500 }),
      state(1, SEPTEMBER, 60, { revenue_12m: 300 }),
      state(2, SEPTEMBER, 40, { revenue_12m: 200 }),
      state(0, OCTOBER, 74, { revenue_12m: 600 }),
      state(1, OCTOBER, 57, { revenue_12m: 300 }),
      state(3, OCTOBER, 50, { revenue_12m: 100 }),
    ]);
  });

  afterAll(() => open.close());

  test('credits the rise to the bad customer that left', async () => {
    const found = await changes(open, 'by: [RELATIONSHIP], top: 10');
    expect(found.start).toBeCloseTo(170 / 3, 9);
    expect(found.delta).toBeCloseTo(11 / 3, 9);
    expect(partOf(found.items, 'A', 'RATE')).toBeCloseTo(4 / 3, 9);
    expect(partOf(found.items, 'B', 'RATE')).toBeCloseTo(-1, 9);
    expect(partOf(found.items, 'C', 'LEFT')).toBeCloseTo(6.166667, 6);
    expect(partOf(found.items, 'D', 'ENTERED')).toBeCloseTo(-2.833333, 6);
    expect(found.items[0]?.label).toBe('C');
  });

  test('by revenue moves shares too', async () => {
    const found = await changes(open, 'by: [RELATIONSHIP], measure: TRUST_REVENUE_WEIGHTED, top: 10');
    expect([found.start, found.end, found.delta]).toEqual([61, 66.5, 5.5]);
    expect(partOf(found.items, 'A', 'RATE')).toBeCloseTo(2.2, 9);
    expect(partOf(found.items, 'A', 'MIX')).toBeCloseTo(0.825, 9);
    expect(partOf(found.items, 'B', 'RATE')).toBeCloseTo(-0.9, 9);
    expect(partOf(found.items, 'C', 'LEFT')).toBeCloseTo(4.75, 9);
    expect(partOf(found.items, 'D', 'ENTERED')).toBeCloseTo(-1.375, 9);
  });

  test('revenue-weighted less equal is what large customers think more of us', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(${OCTOBER_ONLY}) { total { trust { value } big: trust(weighting: REVENUE) { value } } } }`,
      open,
    );
    const { trust, big } = data.relationshipAnalytics.total;
    expect((big.value ?? 0) - (trust.value ?? 0)).toBeCloseTo(6.166667, 6);
  });

  test('of a count adds up', async () => {
    const found = await changes(open, 'by: [RELATIONSHIP], measure: RELATIONSHIPS, top: 10');
    expect(found).toMatchObject({ start: 3, end: 3, delta: 0 });
    expect(found.items.map(({ label, kind, contribution }: ItemAnswer) => [label, kind, contribution])).toEqual(
      expect.arrayContaining([
        ['C', 'LEFT', -1],
        ['D', 'ENTERED', 1],
      ]),
    );
  });

  test('from nothing has no parts', async () => {
    const { data } = await ask(
      `{ relationshipAnalytics(window: { between: { from: "2025-09-01", to: "2025-10-01" } }) { changes(by: [SEGMENT]) { ${ITEMS} } } }`,
      open,
    );
    expect(data.relationshipAnalytics.changes).toMatchObject({ start: null, end: 170 / 3, delta: null, items: [], other: 0 });
  });
});
