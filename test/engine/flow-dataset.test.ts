import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import type { StarRow } from '../../server/src/analytics/star-schema.js';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import { EVERY_ROW } from '../../server/src/engine/request/condition.js';
import type { Dataset } from '../../server/src/semantic/dataset.js';
import { NOW, openStore, type OpenStore, RELATIONSHIPS } from '../analytics-api/fixture.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;

/** A dataset that the product does not have: the engine takes it as it takes any. */
const INTERACTIONS: Dataset = {
  name: 'interaction',
  label: 'Interactions',
  kind: 'FLOW',
  grain: 'One exchange.',
  table: 'fact_interaction',
  times: [{ name: 'OCCURRED', definition: 'When.', day: 'fact_interaction.day', instant: 'fact_interaction.occurred_at' }],
  dimensions: [
    { name: 'PERIOD', label: 'Period', definition: 'When.', kind: 'PERIOD', grains: ['DAY', 'WEEK', 'MONTH'] },
    {
      name: 'MODE',
      label: 'Mode',
      definition: 'How.',
      kind: 'WORD',
      column: 'fact_interaction.mode',
      words: ['FACE_TO_FACE', 'PHONE', 'WRITTEN', 'DIGITAL'],
    },
    { name: 'SEGMENT', label: 'Segment', definition: 'Whose.', kind: 'TEXT', column: 'relationship.segment' },
  ],
  measures: [
    {
      name: 'INTERACTIONS',
      label: 'Interactions',
      definition: 'How many.',
      unit: 'relationships',
      higherIsBetter: null,
      minimumSample: 0,
      source: null,
      aggregate: { kind: 'COUNT' },
    },
  ],
};

function interaction(id: number, relationship: number, date: string, mode: 'PHONE' | 'WRITTEN'): StarRow<'fact_interaction'> {
  const frozen = { phase: null, obligation: null, deal_id: null, agent_id: null, team: null, source: 'demo' };
  const channel = mode === 'PHONE' ? 'PHONE_CALL' : 'EMAIL';
  const day = dayOf(date);
  return {
    relationship,
    id: `demo:${id}`,
    occurred_at: day * 86_400_000,
    day,
    channel,
    mode,
    direction: 'INBOUND',
    is_human: true,
    contact_outcome: null,
    ...frozen,
  };
}

let open: OpenStore;
let engine: Engine;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, []);
  await open.store.writer.transaction((transaction) =>
    transaction.append('fact_interaction', [
      interaction(1, 1, '2025-09-30', 'PHONE'),
      interaction(2, 1, '2025-10-01', 'PHONE'),
      interaction(3, 2, '2025-10-31', 'WRITTEN'),
      interaction(4, 2, '2025-11-01', 'WRITTEN'),
      interaction(5, 2, '2025-11-02', 'PHONE'),
    ]),
  );
  engine = createEngine({
    store: open.store,
    ensureStateDays: () => Promise.reject(new Error('a flow has no states')),
    clock: () => NOW,
    datasets: [INTERACTIONS],
  });
});

afterAll(() => open.close());

const resolve = (from: string, to: string) =>
  engine.resolve(
    {
      dataset: 'interaction',
      window: { between: { from, to } },
      timeZone: null,
      where: EVERY_ROW,
      compareTo: { kind: 'PREVIOUS_PERIOD', align: 'ELAPSED', matchWeekday: false },
      profile: null,
    },
    CALLER,
  );
const wanted = {
  measures: new Set(['INTERACTIONS']),
  breakdown: false,
  previous: { measures: new Set(['INTERACTIONS']), breakdown: false, previous: null },
  totalGroups: false,
};

test('a flow counts what happened within half-open periods, beside its counterparts', async () => {
  const resolved = await resolve('2025-10-01', '2025-12-01');
  const page = { having: [], orderBy: [], first: 10, after: null, fill: 'ZEROS' } as const;
  const { nodes } = await engine.buckets(resolved, { ...page, groupBy: [{ dimension: 'PERIOD', grain: 'MONTH' }] }, wanted, CALLER);
  const shown = nodes.map(({ keys, rows, estimates, previous }) => [
    calendarDateOf(keys[0]?.period?.start ?? 0),
    estimates.get('INTERACTIONS')?.value,
    rows,
    previous?.estimates.get('INTERACTIONS')?.value,
  ]);
  // 52 days from October 1 through November 21, two calendar months: compared from August 1 through September 21
  expect(shown).toEqual([
    ['2025-10-01', 2, 2, 0],
    ['2025-11-01', 2, 2, 0],
  ]);
});

test('splitting the window at any day loses and repeats nothing', async () => {
  for (let split = dayOf('2025-09-30'); split <= dayOf('2025-11-03'); split += 1) {
    const parts = await Promise.all(
      [
        ['2025-09-29', calendarDateOf(split)],
        [calendarDateOf(split), '2025-11-05'],
      ].map(async ([from = '', to = '']) => engine.total(await resolve(from, to), wanted, CALLER)),
    );
    expect(parts.reduce((sum, part) => sum + (part.estimates.get('INTERACTIONS')?.value ?? 0), 0)).toBe(5);
  }
});

test('a flow’s change is counted by group', async () => {
  const { start, end, delta, items } = await engine.changes(
    await resolve('2025-10-01', '2025-11-01'),
    { by: ['MODE'], measure: 'INTERACTIONS', top: 5 },
    CALLER,
  );
  expect([start, end, delta]).toEqual([1, 2, 1]);
  expect(items).toMatchObject([
    { label: 'WRITTEN', kind: 'ENTERED', contribution: 1 },
    { label: 'PHONE', kind: 'RATE', contribution: 0 },
  ]);
});
