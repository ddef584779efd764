import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest, BucketsRequest, Wanted } from '../../server/src/engine/request/analytics-request.js';
import { type Condition, EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { additivityOf } from '../../server/src/semantic/additivity.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import type { FlowDataset } from '../../server/src/semantic/dataset.js';
import { NOW, type OpenStore, relationship } from '../analytics-api/fixture.js';
import {
  action,
  customerCase,
  deal,
  interaction,
  openFlowStore,
  promise,
  request,
  response,
  survey,
} from '../analytics-api/flow-fixture.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const FLOWS = DATASETS.filter((dataset): dataset is FlowDataset => dataset.kind === 'FLOW');
const FIRST = dayOf('2025-06-01');
const EVENTS = 600;
const HOUR = 3_600_000;
const OWN_OF_NOTHING: ReadonlySet<string> = new Set(['COUNT', 'DISTINCT', 'SUM']);
/** Their parts do not add up to the whole. */
const WITHOUT_PARTS: ReadonlySet<string> = new Set(['DISTINCT', 'RATING', 'DURATION']);

let open: OpenStore;
let engine: Engine;

/** Every nth is null; otherwise one of the values in turn. A fixed pattern, nothing random. */
function inTurn<T>(index: number, values: readonly T[], nullEvery: number): T | null {
  return index % nullEvery === 0 ? null : (values[(index * 7) % values.length] ?? null);
}

beforeAll(async () => {
  const relationships = Array.from({ length: 40 }, (_, index) =>
    relationship(index, `R${String(index).padStart(2, '0')}`, {
      segment: inTurn(index, ['s0', 's1', 's2'], 7),
      region: inTurn(index, ['north', 'south'], 11),
      owner_id: inTurn(index, ['demo:ann', 'demo:bob'], 5),
      owner_name: inTurn(index, ['Ann', 'Bob'], 5),
      team: inTurn(index, ['red', 'blue'], 5),
    }),
  );
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const start = (FIRST + ((index * 37) % 170)) * 24 * HOUR + ((index * 61) % 24) * HOUR;
    return { index, relationship: (index * index) % 40, start, text: new Date(start).toISOString(), day: Math.floor(start / 24 / HOUR) };
  });
  const frozen = (index: number) => ({
    phase: inTurn(index, ['PRE_DEAL', 'OPERATIONAL', 'POST_DEAL'] as const, 6),
    obligation: inTurn(index, ['TEST_STRATEGY', 'SPARE_PARTS'] as const, 4),
    agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
    team: inTurn(index, ['red', 'blue'], 3),
  });
  open = await openFlowStore(
    {
      fact_request: events.map(({ index, relationship: key, start, text }) =>
        request(`${index}`, key, text, {
          answered_at: index % 5 === 0 ? null : start + (index % 71) * HOUR,
          withdrawn_at: index % 23 === 0 ? start + HOUR : null,
          quality: inTurn(index, [0.1, 0.5, 0.9, 1 / 3], 4),
          completeness: inTurn(index, [0.2, 1, 2 / 3], 4),
          ...frozen(index),
        }),
      ),
      fact_response: events.map(({ index, relationship: key, text }) =>
        response(`${index}`, key, text, {
          request_id: index % 3 === 0 ? null : `demo:r${index}`,
          rater: inTurn(index, ['CUSTOMER', 'SYSTEM'] as const, 4),
          quality: index % 4 === 0 ? null : (index % 11) / 10,
          completeness: index % 5 === 0 ? null : (index % 7) / 6,
          goodness: index % 20 === 0 ? null : (index % 13) / 12,
          ...frozen(index),
        }),
      ),
      fact_interaction: events.map(({ index, relationship: key, text }) =>
        interaction(`${index}`, key, text, {
          direction: index % 2 === 0 ? 'INBOUND' : 'OUTBOUND',
          is_human: index % 3 !== 0,
          contact_outcome: inTurn(index, ['REACHED', 'MISSED', 'CANCELLED'] as const, 2),
          ...frozen(index),
        }),
      ),
      fact_case: events.map(({ index, relationship: key, start, text, day }) =>
        customerCase(`${index}`, key, text, {
          severity: 1 + (index % 3),
          category: inTurn(index, ['PRICE', 'SLOW'] as const, 5),
          is_justified: inTurn(index, [true, false], 4),
          channel: inTurn(index, ['EMAIL', 'LETTER'] as const, 9),
          due_at: index % 4 === 0 ? null : start + 48 * HOUR,
          due_day: index % 4 === 0 ? null : day + 2,
          acknowledged_at: index % 6 === 0 ? null : start + (index % 9) * HOUR,
          resolved_at: index % 5 === 0 ? null : start + (index % 90) * HOUR,
          resolved_day: index % 5 === 0 ? null : day + 1,
          confirmed_at: index % 7 === 0 ? start + 99 * HOUR : null,
          reopen_count: index % 8 === 0 ? 1 : 0,
          is_recurrence: inTurn(index, [true, false, false], 3),
          ...frozen(index),
        }),
      ),
      fact_deal: events.map(({ index, relationship: key, day }) =>
        deal(`${index}`, key, calendarDateOf(day), {
          outcome: inTurn(index, ['WON', 'LOST', 'NEED_VANISHED'] as const, 10),
          amount: index % 9 === 0 ? null : ((index * 7919) % 100_000) + 0.1,
          list_price: index % 5 === 0 ? null : 110_000,
          margin_amount: index % 9 === 0 ? null : (index % 13) * 100 - 300 + 1 / 3,
          discount_amount: index % 5 === 0 || index % 9 === 0 ? null : 110_000 - ((index * 7919) % 100_000) - 0.1,
          product: inTurn(index, ['bus', 'train'], 4),
          pre_deal_day: day - 30,
          renewal_due_day: index % 3 === 0 ? null : day + 60,
          renewed_day: index % 6 === 1 ? day + 50 : null,
          agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
        }),
      ),
      fact_promise: events.map(({ index, relationship: key, start, text }) =>
        promise(`${index}`, key, text, {
          made_by: index % 4 === 0 ? 'CUSTOMER' : 'SUPPLIER',
          kept_at: index % 3 === 0 ? null : start + ((index % 20) - 12) * HOUR,
          announced_at: index % 7 === 0 ? start - 5 * HOUR : null,
          ...frozen(index),
        }),
      ),
      fact_survey: events.map(({ index, relationship: key, start, text }) =>
        survey(`${index}`, key, text, {
          is_invited: index % 6 !== 1,
          responded_at: index % 5 === 0 && index % 6 !== 1 ? null : start + (index % 50) * HOUR,
          survey: index % 2 === 0 ? 'spring' : 'autumn',
          wave: inTurn(index, ['1', '2'], 3),
          csat: index % 5 === 0 ? null : inTurn(index, [0, 0.5, 0.75, 1], 8),
          nps: index % 5 === 0 ? null : inTurn(index, [0.1, 0.6, 0.7, 0.9, 1], 7),
          ces: index % 5 === 0 ? null : inTurn(index, [0, 0.5, 2 / 3, 1], 9),
          channel: inTurn(index, ['EMAIL', 'PORTAL'] as const, 9),
          mode: inTurn(index, ['WRITTEN', 'DIGITAL'] as const, 9),
          agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
        }),
      ),
      fact_action: events.map(({ index, relationship: key, start, day }) =>
        action(`${index}`, key, calendarDateOf(day), {
          practice: inTurn(index, ['PERSONAL_NOTE', 'OCCASION', 'SALE_FOLLOW_UP'] as const, 1e9) ?? 'SERVICE_REPORT',
          state: (['DONE', 'PLANNED', 'SKIPPED', 'DONE', 'MOVED'] as const)[index % 5] ?? 'DONE',
          planned_by: index % 3 === 0 ? 'HAND' : 'RULE',
          done_at: index % 5 === 0 || index % 5 === 3 ? start + ((index % 9) - 6) * 24 * HOUR : null,
          outcome: index % 5 === 0 ? inTurn(index, ['WELCOMED', 'NO_REACTION'] as const, 2) : null,
          cost: index % 4 === 0 ? null : (index % 17) + 0.1,
          agent_id: inTurn(index, ['demo:ann', 'demo:bob'], 3),
        }),
      ),
    },
    relationships,
  );
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
