import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './analytics-schema.js';
import type { OpenStore } from './fixture.js';
import { action, at, openFlowStore } from './flow-fixture.js';

const done = (date: string, more: { readonly cost?: number } = {}) =>
  ({ state: 'DONE', done_at: at(`${date}T08:00:00Z`), ...more }) as const;
const WINDOW = '(window: { between: { from: "2025-10-01", to: "2025-12-01" } }';

let open: OpenStore;

beforeAll(async () => {
  open = await openFlowStore({
    fact_action: [
      action('1', 1, '2025-10-10', done('2025-10-10', { cost: 10 })),
      action('2', 1, '2025-10-11', { ...done('2025-10-13'), practice: 'OCCASION' }),
      action('3', 2, '2025-10-12', { state: 'SKIPPED', practice: 'OCCASION', cost: 7 }),
      action('4', 2, '2025-11-20', { practice: 'OCCASION' }),
      // due on the running day
      action('5', 2, '2025-11-21'),
      action('6', 2, '2025-10-15', { state: 'MOVED', practice: 'PERSONAL_CONTACT' }),
    ],
  });
});

afterAll(() => open.close());

test('actions planned, done, skipped and in time, and their cost, by practice', async () => {
  const shown = 'actions done skipped moved overdue onTime { value n } cost';
  const { data, codes } = await ask<{ actionAnalytics: { total: unknown; buckets: { nodes: unknown[] } } }>(
    `{ actionAnalytics${WINDOW}) { total { ${shown} } buckets(groupBy: [{ dimension: PRACTICE }]) { nodes { practice ${shown} } } } }`,
    open,
  );
  expect(codes).toEqual([]);
  // one of two done and one overdue was done by its day; what was skipped cost nothing
  expect(data.actionAnalytics.total).toEqual({
    actions: 6,
    done: 2,
    skipped: 1,
    moved: 1,
    overdue: 1,
    onTime: { value: 100 / 3, n: 3 },
    cost: 10,
  });
  expect(data.actionAnalytics.buckets.nodes).toEqual([
    { practice: 'PERSONAL_NOTE', actions: 2, done: 1, skipped: 0, moved: 0, overdue: 0, onTime: { value: 100, n: 1 }, cost: 10 },
    { practice: 'PERSONAL_CONTACT', actions: 1, done: 0, skipped: 0, moved: 1, overdue: 0, onTime: { value: null, n: 0 }, cost: 0 },
    // one was done, and what it cost is not recorded
    { practice: 'OCCASION', actions: 3, done: 1, skipped: 1, moved: 0, overdue: 1, onTime: { value: 0, n: 2 }, cost: null },
  ]);
});

test('by when they were done, what was not done is in no window', async () => {
  const { data } = await ask<{ actionAnalytics: { total: unknown } }>(
    `{ actionAnalytics${WINDOW}, by: DONE, where: { state: [DONE, PLANNED] }) { total { actions relationships } } }`,
    open,
  );
  expect(data.actionAnalytics.total).toEqual({ actions: 2, relationships: 1 });
});
