import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StarRow } from '../../server/src/analytics/star-schema.js';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import { ask, type Asking } from './analytics-schema.js';
import { openStore, type OpenStore, relationship, state } from './fixture.js';

/** Trust on 30 September and a week after the end of October, 7 November. */
const COURSES: readonly (readonly [
  key: number,
  name: string,
  before: number,
  after: number | null,
  given?: Partial<StarRow<'relationship_state'>>,
])[] = [
  [1, 'With', 62, 68],
  [2, 'Alike', 64, 65],
  [3, 'Alike too', 61, 64],
  [4, 'Alone in its band', 55, 64],
  [5, 'With, lower', 45, 47],
  [6, 'Alike, lower', 44, 40],
  [7, 'With a note the month before', 63, 99],
  [8, 'With a note a day after', 63, 99],
  [9, 'Of another type', 63, 99, { type: 'TRANSACTIONAL' }],
  [10, 'In another phase', 63, 99, { phase: 'POST_DEAL' }],
  [11, 'Ended by then', 63, null],
];

const [SEPTEMBER, NOVEMBER] = [dayOf('2025-09-30'), dayOf('2025-11-07')];
const NOTES: readonly (readonly [relationship: number, day: string, state?: 'DONE' | 'PLANNED'])[] = [
  [1, '2025-10-01'],
  [1, '2025-10-20'],
  [4, '2025-10-10'],
  [5, '2025-10-31'],
  [7, '2025-09-28'],
  [8, '2025-11-01'],
  [2, '2025-10-15', 'PLANNED'],
];

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(
    COURSES.map(([key, name]) => relationship(key, name, { segment: key < 5 ? 'north' : 'south' })),
    COURSES.flatMap(([key, , before, after, given]) => [
      state(key, SEPTEMBER, before, given),
      ...(after === null ? [] : [state(key, NOVEMBER, after, given)]),
    ]),
  );
  await open.store.writer.transaction((transaction) =>
    transaction.append(
      'fact_action',
      NOTES.map(([key, day, fate = 'DONE'], number) => ({
        relationship: key,
        id: `demo:action-${number}`,
        practice: 'PERSONAL_NOTE' as const,
        state: fate,
        planned_by: 'HAND' as const,
        due_day: dayOf(day),
        done_at: null,
        done_day: fate === 'DONE' ? dayOf(day) : null,
        moved_to_day: null,
        outcome: null,
        cost: null,
        currency: null,
        deal_id: null,
        contact_id: null,
        agent_id: null,
        team: null,
        source: 'demo',
      })),
    ),
  );
});

afterAll(() => open.close());

interface Effects {
  readonly practiceEffects: {
    readonly months: number;
    readonly horizonDays: number;
    readonly effects: readonly { readonly practice: string; readonly difference: { readonly value: number | null } }[];
  };
}

const FIELDS =
  'practice reading changeWith changeWithout comparedRelationships unmatched difference { value low high n relationships status }';
const OCTOBER = 'window: { between: { from: "2025-10-01", to: "2025-11-01" } }';

const effects = (args: string, asking: Partial<Asking> = {}) =>
  ask<Effects>(`{ practiceEffects(${args}) { months horizonDays effects { ${FIELDS} } } }`, { store: open.store, ...asking });

describe('the later effect of a practice', () => {
  test('is its change of trust less that of those alike without it', async () => {
    const { data, codes } = await effects(`${OCTOBER}, horizonDays: 7`);
    expect(codes).toEqual([]);
    expect(data.practiceEffects).toMatchObject({ months: 1, horizonDays: 7 });
    const note = data.practiceEffects.effects.find(({ practice }) => practice === 'PERSONAL_NOTE');
    // 6 − (1 + 3)/2 = 4 and 2 − (−4) = 6: 5 on average; with 4, without −1. The fourth has nobody of its band beside it
    expect(note).toMatchObject({
      reading: 'ASSOCIATION',
      changeWith: 4,
      changeWithout: -1,
      comparedRelationships: 3,
      unmatched: 1,
      difference: { value: 5, n: 2, relationships: 2, status: 'LOW_N' },
    });
  });

  test('has all six practices, and no number where nobody did one', async () => {
    const { data } = await effects(`${OCTOBER}, horizonDays: 7`);
    expect(data.practiceEffects.effects.map(({ practice, difference }) => [practice, difference.value])).toEqual([
      ['SALE_FOLLOW_UP', null],
      ['SERVICE_REPORT', null],
      ['PERSONAL_NOTE', 5],
      ['PERSONAL_CONTACT', null],
      ['OCCASION', null],
      ['SHARED_INFORMATION', null],
    ]);
  });

  test('is of the relationships asked for, in the scope of who asks', async () => {
    const north = await effects(`${OCTOBER}, horizonDays: 7, where: { segment: ["north"] }`);
    const scoped = await effects(`${OCTOBER}, horizonDays: 7`, { scope: { segment: ['north'] } });
    for (const { data } of [north, scoped]) {
      const note = data.practiceEffects.effects.find(({ practice }) => practice === 'PERSONAL_NOTE');
      expect(note).toMatchObject({ difference: { value: 4, low: null, high: null, n: 1, relationships: 1, status: 'LOW_N' } });
    }
  });

  test('is of whole months whose later day has come, and asks for the states of those days alone', async () => {
    const daysAsked: number[] = [];
    await effects('window: { between: { from: "2025-07-15", to: "2025-12-01" } }, horizonDays: 30', { daysAsked });
    // August and September: the evening before, and 30 days after their last; October's would be 30 November
    // of the four days, 30 September is there already
    expect(daysAsked.map(calendarDateOf)).toEqual(['2025-07-31', '2025-08-31', '2025-10-30']);
    const { data } = await effects('window: { between: { from: "2025-10-02", to: "2025-11-01" } }, horizonDays: 7');
    expect(data.practiceEffects).toMatchObject({ months: 0 });
  });

  test('is refused for a horizon that says nothing', async () => {
    expect((await effects(`${OCTOBER}, horizonDays: 3`)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await effects(`${OCTOBER}, horizonDays: 366`)).codes).toEqual(['BAD_USER_INPUT']);
  });
});
