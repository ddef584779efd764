import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { STAR_SCHEMA } from '../../server/src/analytics/star-schema.js';
import { calendarDateOf } from '../../server/src/domain/calendar.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest, BucketsRequest, Wanted } from '../../server/src/engine/request/analytics-request.js';
import { type Condition, EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { relationshipDataset } from '../../server/src/semantic/relationship/relationship.dataset.js';
import { NOW, OCTOBER, openStore, type OpenStore, relationship, SEPTEMBER, state, TODAY } from '../analytics-api/fixture.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const MEASURES = relationshipDataset.measures.map(({ name }) => name);
const GROUPABLE = relationshipDataset.dimensions.filter(({ kind }) => kind !== 'PERIOD');
const STATUSES = ['CRITICAL', 'CAPTIVE', 'AT_RISK', 'CHECK_DUE', 'HEALTHY', 'WATCH', 'UNKNOWN'] as const;
const everything: Wanted & { totalGroups: boolean } = { measures: new Set(MEASURES), breakdown: true, previous: null, totalGroups: true };
const request = (where: Condition = EVERY_ROW, from = '2025-09-01'): AnalyticsRequest => ({
  dataset: 'relationship',
  window: { between: { from, to: '2025-12-01' } },
  timeZone: null,
  where,
  compareTo: null,
  profile: null,
});
const grouped = (...groupBy: BucketsRequest['groupBy']): BucketsRequest => ({
  groupBy,
  having: [],
  orderBy: [],
  first: 1000,
  after: null,
  fill: 'NULLS',
});

let open: OpenStore;
let engine: Engine;

beforeAll(async () => {
  // 300 relationships of uneven size and score; a fixed pattern, nothing random
  const rows = Array.from({ length: 300 }, (_, index) =>
    relationship(index, `R${String(index).padStart(3, '0')}`, {
      segment: index % 7 === 0 ? null : `s${index % 3}`,
      region: index % 11 === 0 ? null : `r${index % 4}`,
      owner_id: index % 5 === 0 ? null : `demo:agent-${index % 6}`,
      owner_name: index % 5 === 0 ? null : `Agent ${index % 6}`,
      team: index % 5 === 0 ? null : `team ${index % 2}`,
      started_day: SEPTEMBER - 900 + 3 * index,
    }),
  );
  const states = [SEPTEMBER, OCTOBER, TODAY].flatMap((day, month) =>
    rows
      .filter(({ key }) => key % 13 !== month)
      .map(({ key }) =>
        state(key, day, ((key * 37 + month * 11) % 1000) / 10 + 0.1 / 3, {
          revenue_12m: key % 4 === 0 ? 0 : (key * 7919) % 100_000,
          status: STATUSES[key % 7] ?? 'WATCH',
          opinion_points: (key % 9) / 2,
          opinion_out_of: key % 9 === 0 ? 0 : 5,
          phase: key % 3 === 0 ? null : 'OPERATIONAL',
        }),
      ),
  );
  open = await openStore(rows, states);
  engine = createEngine({ store: open.store, ensureStateDays: async () => undefined, clock: () => NOW, datasets: DATASETS });
});

afterAll(() => open.close());

describe('every measure', () => {
  test('over nothing is null, and a count 0', async () => {
    const resolved = await engine.resolve(request({ dimension: 'SEGMENT', in: ['nobody'] }), CALLER);
    const total = await engine.total(resolved, everything, CALLER);
    for (const [name, estimate] of total.estimates) {
      expect([name, estimate.value, estimate.n]).toEqual([name, name === 'RELATIONSHIPS' ? 0 : null, 0]);
    }
  });

  test('lies in its range, and points and percent between 0 and 100', async () => {
    const resolved = await engine.resolve(request(), CALLER);
    const { nodes } = await engine.buckets(resolved, grouped({ dimension: 'RELATIONSHIP', grain: null }), everything, CALLER);
    expect(nodes.length).toBeGreaterThan(250);
    const outside = nodes.flatMap(({ estimates }) =>
      [...estimates].filter(([, { value, low, high }]) => value !== null && (value < (low ?? 0) || value > (high ?? 100))),
    );
    expect(outside).toEqual([]);
  });

  test('is the same to the last byte when asked again', async () => {
    const ask = async () => {
      const resolved = await engine.resolve(request(), CALLER);
      const page = await engine.buckets(
        resolved,
        grouped({ dimension: 'SEGMENT', grain: null }, { dimension: 'PERIOD', grain: 'WEEK' }),
        everything,
        CALLER,
      );
      return JSON.stringify(page, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    };
    const first = await ask();
    for (let again = 0; again < 5; again += 1) expect(await ask()).toBe(first);
  });
});

describe.each(GROUPABLE)('over $name', ({ name, ...dimension }) => {
  const grouping = { dimension: name, grain: dimension.kind === 'DATE' ? ('MONTH' as const) : null };

  test('counts and weights of buckets add up to the total', async () => {
    const resolved = await engine.resolve(request(), CALLER);
    const total = await engine.total(resolved, everything, CALLER);
    const { nodes, totalGroups } = await engine.buckets(resolved, grouped(grouping), everything, CALLER);
    expect(totalGroups).toBe(nodes.length);
    expect(nodes.reduce((sum, { rows }) => sum + rows, 0)).toBe(total.rows);
    for (const measure of MEASURES) {
      const parts = nodes.map(({ estimates }) => estimates.get(measure));
      const whole = total.estimates.get(measure);
      expect(parts.reduce((sum, part) => sum + (part?.n ?? 0), 0)).toBe(whole?.n);
      expect(parts.reduce((sum, part) => sum + (part?.relationships ?? 0), 0)).toBe(whole?.relationships);
    }
    const trust = nodes.reduce((sum, { estimates, rows }) => sum + (estimates.get('TRUST')?.value ?? 0) * rows, 0);
    expect(trust / total.rows).toBeCloseTo(total.estimates.get('TRUST')?.value ?? Number.NaN, 9);
  });

  test('a change splits exactly', async () => {
    if (dimension.kind === 'DATE') return;
    const resolved = await engine.resolve(request(EVERY_ROW, '2025-11-01'), CALLER);
    for (const measure of MEASURES) {
      const { delta, items, other, totals } = await engine.changes(resolved, { by: [name], measure, top: 3 }, CALLER);
      if (delta === null) continue;
      expect(Math.abs(items.reduce((sum, { contribution }) => sum + contribution, other) - delta)).toBeLessThan(1e-9);
      expect(Math.abs(totals.reduce((sum, { contribution }) => sum + contribution, 0) - delta)).toBeLessThan(1e-9);
    }
  });
});

describe('time', () => {
  test('all grains agree at shared ends, and splitting the window moves no state', async () => {
    const resolved = await engine.resolve(request(), CALLER);
    const at = async (grain: 'DAY' | 'MONTH' | 'QUARTER') => {
      const { nodes } = await engine.buckets(resolved, { ...grouped({ dimension: 'PERIOD', grain }) }, everything, CALLER);
      return new Map(nodes.map(({ keys, estimates }) => [Math.min((keys[0]?.period?.to ?? 0) - 1, TODAY), estimates.get('TRUST')?.value]));
    };
    const [days, months, quarters] = [await at('DAY'), await at('MONTH'), await at('QUARTER')];
    for (const day of [SEPTEMBER, OCTOBER, TODAY]) expect(days.get(day)).toBe(months.get(day));
    expect(quarters.get(SEPTEMBER)).toBe(months.get(SEPTEMBER));
    for (const day of [SEPTEMBER, OCTOBER]) {
      const part = await engine.resolve({ ...request(), window: { between: { from: '2025-09-01', to: calendarDateOf(day + 1) } } }, CALLER);
      expect((await engine.total(part, everything, CALLER)).estimates.get('TRUST')?.value).toBe(months.get(day));
    }
  });
});

test('every column that a declaration names exists', () => {
  const columns = new Set(
    Object.entries(STAR_SCHEMA).flatMap(([table, named]) => Object.keys(named).map((column) => `${table}.${column}`)),
  );
  const named = DATASETS.flatMap(columnsNamedIn);
  expect(named.filter((column) => !columns.has(column))).toEqual([]);
  expect(named.length).toBeGreaterThan(200);
});

function columnsNamedIn(part: unknown): string[] {
  if (typeof part === 'string') return /^[a-z_]+\.[a-z0-9_]+$/.test(part) ? [part] : [];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(columnsNamedIn) : [];
}
