import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest, BucketsRequest, Wanted } from '../../server/src/engine/request/analytics-request.js';
import { type Condition, EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { additivityOf } from '../../server/src/semantic/additivity.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import type { FlowDataset } from '../../server/src/semantic/dataset.js';
import { NOW, type OpenStore } from '../analytics-api/fixture.js';
import { openFlowStore } from '../analytics-api/flow-fixture.js';
import { wideFacts, wideRelationships } from './wide-rows.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const FLOWS = DATASETS.filter((dataset): dataset is FlowDataset => dataset.kind === 'FLOW');
const OWN_OF_NOTHING: ReadonlySet<string> = new Set(['COUNT', 'DISTINCT', 'SUM']);
/** Their parts do not add up to the whole. */
const WITHOUT_PARTS: ReadonlySet<string> = new Set(['DISTINCT', 'RATING', 'DURATION']);

let open: OpenStore;
let engine: Engine;

beforeAll(async () => {
  open = await openFlowStore(wideFacts(), wideRelationships());
  engine = createEngine({
    store: open.store,
    ensureStateDays: () => Promise.reject(new Error('a flow has no states')),
    clock: () => NOW,
    datasets: DATASETS,
  });
});

afterAll(() => open.close());

const grouped = (...groupBy: BucketsRequest['groupBy']): BucketsRequest => ({
  groupBy,
  having: [],
  orderBy: [],
  first: 2000,
  after: null,
  fill: 'NULLS',
});

describe.each(FLOWS)('$name', (dataset) => {
  const names = new Set(dataset.measures.map(({ name }) => name));
  const everything: Wanted & { totalGroups: boolean } = { measures: names, breakdown: false, previous: null, totalGroups: true };
  const additive = dataset.measures.filter((measure) => additivityOf(measure, dataset) === 'ADDITIVE');
  const resolve = (from = '2025-06-01', to = '2025-11-22', more: Partial<AnalyticsRequest> = {}) => {
    const where: Condition = EVERY_ROW;
    const window = { between: { from, to } };
    return engine.resolve({ dataset: dataset.name, window, timeZone: null, where, compareTo: null, profile: null, ...more }, CALLER);
  };
  const total = async (...args: Parameters<typeof resolve>) => engine.total(await resolve(...args), everything, CALLER);

  test('over nothing, counts and sums are 0 and everything else null', async () => {
    const where = { relationship: { dimension: 'SEGMENT', in: ['nobody'] }, asOf: null };
    const { estimates } = await total('2025-06-01', '2025-11-22', { where });
    for (const { name, aggregate } of dataset.measures) {
      const { value, n, status } = estimates.get(name) ?? {};
      const own = OWN_OF_NOTHING.has(aggregate.kind);
      expect([name, value, n, status]).toEqual([name, own ? 0 : null, 0, own ? 'OK' : 'NO_DATA']);
    }
  });

  test('every measure has a value, within its range; points and shares between 0 and 100', async () => {
    const { estimates } = await total();
    const outside = dataset.measures.filter(({ name, aggregate }) => {
      const { value = null, low = null, high = null } = estimates.get(name) ?? {};
      const isPercent = aggregate.kind === 'SHARE' || aggregate.kind === 'RATING';
      return (
        value === null ||
        (low ?? value) > value ||
        (high ?? value) < value ||
        (isPercent && ((low ?? 0) < 0 || (high ?? 100) > 100)) ||
        (aggregate.kind === 'NET' && ((low ?? -100) < -100 || (high ?? 100) > 100))
      );
    });
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test('is the same to the last byte when asked again', async () => {
    const ask = async () => {
      const page = await engine.buckets(
        await resolve(),
        grouped({ dimension: 'SEGMENT', grain: null }, { dimension: 'PERIOD', grain: 'WEEK' }),
        everything,
        CALLER,
      );
      return JSON.stringify(page, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    };
    const first = await ask();
    for (let again = 0; again < 3; again += 1) expect(await ask()).toBe(first);
  });

  test('splitting the window anywhere, in any zone and by any time, loses and repeats nothing', async () => {
    for (const { name: by } of dataset.times) {
      for (const timeZone of ['Europe/Rome', 'America/St_Johns']) {
        const whole = await total('2025-05-01', '2025-11-22', { by, timeZone });
        for (const split of ['2025-06-15', '2025-08-01', '2025-10-26']) {
          const parts = [await total('2025-05-01', split, { by, timeZone }), await total(split, '2025-11-22', { by, timeZone })];
          for (const { name } of additive) {
            const sum = parts.reduce((all, { estimates }) => all + (estimates.get(name)?.value ?? 0), 0);
            expect([by, split, name, Number(sum.toFixed(4))]).toEqual([
              by,
              split,
              name,
              Number((whole.estimates.get(name)?.value ?? 0).toFixed(4)),
            ]);
          }
        }
      }
    }
  });

  test.each(dataset.dimensions)(
    'over $name, what adds up adds up to the total, and a change splits exactly',
    async ({ name, ...dimension }) => {
      const grain = dimension.kind === 'PERIOD' || dimension.kind === 'DATE' ? ('MONTH' as const) : null;
      const resolved = await resolve();
      const whole = await engine.total(resolved, everything, CALLER);
      const { nodes, totalGroups } = await engine.buckets(resolved, grouped({ dimension: name, grain }), everything, CALLER);
      expect(totalGroups).toBe(nodes.length);
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.reduce((sum, { rows }) => sum + rows, 0)).toBe(whole.rows);
      for (const measure of additive) {
        const sum = nodes.reduce((all, { estimates }) => all + (estimates.get(measure.name)?.value ?? 0), 0);
        expect(sum).toBeCloseTo(whole.estimates.get(measure.name)?.value ?? Number.NaN, 4);
      }
      const distinct = nodes.reduce((sum, { estimates }) => sum + (estimates.get('RELATIONSHIPS')?.value ?? 0), 0);
      expect(distinct).toBeGreaterThanOrEqual(whole.estimates.get('RELATIONSHIPS')?.value ?? Number.NaN);
      const list = { first: 1, after: null, orderBy: [] };
      const drills = await engine.drills(resolved, [{ dimension: name, grain }], nodes, list, CALLER);
      expect(drills.map(({ totalCount }) => totalCount)).toEqual(nodes.map(({ estimates }) => estimates.get('RELATIONSHIPS')?.value));
      if (grain !== null) return;
      for (const measure of dataset.measures.filter(({ aggregate }) => !WITHOUT_PARTS.has(aggregate.kind))) {
        const { delta, items, other } = await engine.changes(
          await resolve('2025-09-01', '2025-11-01'),
          { by: [name], measure: measure.name, top: 3 },
          CALLER,
        );
        if (delta === null) continue;
        const sum = items.reduce((all, { contribution }) => all + contribution, other);
        expect(Math.abs(sum - delta) / Math.max(1, Math.abs(delta))).toBeLessThan(1e-9);
      }
    },
  );
});
