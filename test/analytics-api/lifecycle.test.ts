import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RowScope } from '../../server/src/access/row-scope.js';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import { Projector } from '../../server/src/projection/projector.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { ask } from './analytics-schema.js';
import { type Life, livesOf, recordsOfLives, UNIT } from './lifecycle-records.js';

interface LifecycleAnswer {
  readonly transitions: readonly object[];
  readonly timeInStage: readonly { readonly stage: string }[];
  readonly survival: readonly {
    readonly member: string | null;
    readonly relationships: number;
    readonly dissolved: number;
    readonly resolutionDays: number;
    readonly points: readonly { days: number; surviving: number; low: number; high: number; atRisk: number }[];
  }[];
  readonly dissolution: readonly { endedBy: string; reason: string; relationships: number; cumulativeIncidence: number }[];
  readonly meta: object;
}

const LAST = dayOf('2025-11-21');
const NOW = Date.parse('2025-11-21T11:00:00Z');
const WINDOW = 'window: { between: { from: "2020-01-01", to: "2025-11-22" } }';
const FREIREICH = '6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+';
const AML = '9,13,13+,18,23,28+,31,34,45+,48,161+';
const ERRORS_90 = 1.6448536269514722;
const BY_SEGMENT = `survival(by: SEGMENT) { member relationships dissolved resolutionDays points { days surviving low high atRisk } }`;

/** Stays in EXPANSION, from one day to another or without end, around a window from day 100 to day 200. */
const WINDOW_START = dayOf('2025-03-01');
const at = (day: number) => WINDOW_START - 100 + day;
const HUNDRED_DAYS = `window: { between: { from: "${calendarDateOf(at(100))}", to: "${calendarDateOf(at(200))}" } }, where: { segment: ["stays"] }`;
const STAYS: Life[] = (
  [
    [90, 110],
    [100, 130],
    [150, null],
    [50, 90],
    [60, null],
    [200, null],
    [40, 100],
  ] as const
).map(([from, to]) => ({
  segment: 'stays',
  start: at(0),
  moves: [[at(from), 'EXPANSION'], ...(to === null ? [] : ([[at(to), 'COMMITMENT']] as const))],
}));
const JUNE: Life[] = [
  {
    segment: 'june',
    start: dayOf('2025-01-01'),
    moves: [
      [dayOf('2025-05-31'), 'EXPLORATION'],
      [dayOf('2025-06-01'), 'AWARENESS'],
    ],
  },
  {
    segment: 'june',
    start: dayOf('2025-01-01'),
    moves: [
      [dayOf('2025-06-30'), 'EXPLORATION'],
      [dayOf('2025-07-01'), 'AWARENESS'],
    ],
  },
  {
    segment: 'june',
    start: dayOf('2025-01-01'),
    moves: [
      [dayOf('2025-05-01'), 'AWARENESS'],
      [dayOf('2025-06-02'), 'EXPANSION'],
      [dayOf('2025-06-03'), 'EXPANSION'],
      [dayOf('2025-06-10'), 'AWARENESS'],
      [dayOf('2025-06-20'), 'EXPANSION'],
    ],
  },
  {
    segment: 'june',
    start: dayOf('2025-01-01'),
    moves: [[dayOf('2025-02-01'), 'AWARENESS']],
    end: { day: dayOf('2025-06-15'), by: 'CUSTOMER', reason: 'DISSATISFIED' },
  },
];

let store: DuckDbStore;

async function lifecycle(args: string, fields: string, scope?: RowScope): Promise<LifecycleAnswer> {
  const { data, codes } = await ask<{ lifecycle: LifecycleAnswer }>(`{ lifecycle(${args}) { ${fields} } }`, {
    store,
    now: NOW,
    ...(scope && { scope }),
  });
  expect(codes).toEqual([]);
  return data.lifecycle;
}

beforeAll(async () => {
  const { G6_competing_risks: g6 } = JSON.parse(
    await readFile(new URL('../../server/src/scoring/golden.json', import.meta.url), 'utf8'),
  ) as {
    G6_competing_risks: { events: Record<'competitor' | 'service' | 'fraud', Record<string, number>>; censored: Record<string, number> };
  };
  const why = {
    competitor: { by: 'CUSTOMER', reason: 'PREFERS_OTHER_BRAND' },
    service: { by: 'CUSTOMER', reason: 'DISSATISFIED' },
    fraud: { by: 'SUPPLIER', reason: 'FRAUD' },
  } as const;
  const each = (counts: Record<string, number>) =>
    Object.entries(counts).flatMap(([days, count]) => Array<number>(count).fill(Number(days)));
  const golden: Life[] = [
    ...(['competitor', 'service', 'fraud'] as const).flatMap((name) =>
      each(g6.events[name]).map((days): Life => ({ segment: 'g6', start: LAST - 100, end: { day: LAST - 100 + days, ...why[name] } })),
    ),
    ...each(g6.censored).map((days): Life => ({ segment: 'g6', start: LAST - days })),
  ];
  const records = await freshRecordStore();
  store = await openStarStore(':memory:');
  const lives = [...golden, ...livesOf('freireich', FREIREICH, LAST), ...livesOf('aml', AML, LAST), ...STAYS, ...JUNE];
  await records.writeRecords([UNIT, ...recordsOfLives(lives)]);
  await new Projector(records.projection, store, profileV1, () => NOW, 'Europe/Rome').catchUp();
  return () => store.close();
});

describe('survival', () => {
  test.each([
    [
      'freireich',
      [6, 7, 10, 13, 16, 22, 23],
      [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179],
      [0.07636, 0.086935, 0.09635, 0.106815, 0.114054, 0.128234, 0.134591],
    ],
    [
      'aml',
      [9, 13, 18, 23, 31, 34, 48],
      [0.909091, 0.818182, 0.715909, 0.613636, 0.490909, 0.368182, 0.184091],
      [0.086678, 0.116291, 0.139665, 0.152632, 0.164193, 0.162669, 0.153493],
    ],
  ])('of the set %s is that of the literature', async (segment, days, surviving, errors) => {
    const curve = (await lifecycle(WINDOW, BY_SEGMENT)).survival.find(({ member }) => member === segment)!;
    const steps = curve.points.slice(1, -1);
    expect(curve.resolutionDays).toBe(1);
    expect(curve.points[0]).toMatchObject({ days: 0, surviving: 1, atRisk: curve.relationships });
    expect(steps.map((point) => point.days)).toEqual(days);
    steps.forEach((point, index) => {
      expect(point.surviving).toBeCloseTo(surviving[index]!, 6);
      expect(point.high).toBeCloseTo(Math.min(1, surviving[index]! + ERRORS_90 * errors[index]!), 5);
      expect(point.low).toBeCloseTo(Math.max(0, surviving[index]! - ERRORS_90 * errors[index]!), 5);
    });
  });

  test('of everyone asks for one curve, of one cohort for one', async () => {
    const { survival } = await lifecycle(WINDOW, 'survival { member relationships points { days } }');
    expect(survival).toHaveLength(1);
    const cohorts = await lifecycle(
      `${WINDOW}, where: { segment: ["june", "g6"] }`,
      'survival(by: START_COHORT) { member relationships } ',
    );
    // of the golden values some began 4 to 9 days ago, the others 100 days ago
    expect(cohorts.survival).toEqual([
      { member: '2025-01-01', relationships: 4 },
      { member: '2025-07-01', relationships: 5 },
      { member: '2025-10-01', relationships: 4 },
    ]);
    const years = await lifecycle(WINDOW, 'survival(by: START_COHORT, grain: YEAR) { member }');
    expect(years.survival.map(({ member }) => member)).toEqual(['2024-01-01', '2025-01-01']);
  });

  test('begins with the window for what is older', async () => {
    // of aml only those who were still there after 20 days: 23, 31, 34 and 48 end, 45+ and 161+ do not; 28+ is still young
    const from = calendarDateOf(LAST - 400 + 21);
    const { survival } = await lifecycle(
      `window: { between: { from: "${from}", to: "2025-11-22" } }, where: { segment: ["aml"] }`,
      'survival { relationships dissolved points { days surviving atRisk } }',
    );
    const [curve] = survival;
    expect(curve).toMatchObject({ relationships: 8, dissolved: 4 });
    // at 23 the four late entrants, 28+, 45+ and 161+ are at risk: 6/7; 13+ began in the window and was last seen at 13
    expect(curve!.points.filter(({ days }) => [23, 31].includes(days)).map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [23, 7],
      [31, 5],
    ]);
  });

  test('has dissolutions on the first day of the window and none on the day after its last', async () => {
    const count = async (from: number, to: number) => {
      const window = `window: { between: { from: "${calendarDateOf(from)}", to: "${calendarDateOf(to)}" } }, where: { segment: ["june"] }`;
      return (await lifecycle(window, 'survival { dissolved } dissolution { relationships }')).survival[0]!.dissolved;
    };
    const end = dayOf('2025-06-15');
    expect([await count(end, end + 1), await count(end - 1, end), await count(end + 1, end + 9)]).toEqual([1, 0, 0]);
  });

  test('refuses what tells no relationships apart', async () => {
    const refused = (field: string) => ask(`{ lifecycle(${WINDOW}) { ${field} { member } } }`, { store, now: NOW });
    expect((await refused('survival(by: PERIOD, grain: MONTH)')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await refused('survival(by: SEGMENT, grain: MONTH)')).codes).toEqual(['GRAIN_NOT_ALLOWED']);
  });
});

describe('dissolution', () => {
  test('competes for reasons as in the golden values, and adds up to 1 with those surviving', async () => {
    const { dissolution, survival } = await lifecycle(
      `${WINDOW}, where: { segment: ["g6"] }`,
      'dissolution { endedBy reason relationships cumulativeIncidence } survival { points { days surviving } }',
    );
    expect(dissolution.map(({ endedBy, reason, relationships }) => [endedBy, reason, relationships])).toEqual([
      ['CUSTOMER', 'DISSATISFIED', 2],
      ['CUSTOMER', 'PREFERS_OTHER_BRAND', 2],
      ['SUPPLIER', 'FRAUD', 1],
    ]);
    const [service, competitor, fraud] = dissolution.map(({ cumulativeIncidence }) => cumulativeIncidence);
    expect(service).toBeCloseTo(0.240741, 6);
    expect(competitor).toBeCloseTo(0.240741, 6);
    expect(fraud).toBeCloseTo(0.17284, 5);
    expect(survival[0]!.points.at(-1)!.surviving + service! + competitor! + fraud!).toBeCloseTo(1, 12);
  });

  test('without a record of who or why says so', async () => {
    const { dissolution } = await lifecycle(`${WINDOW}, where: { segment: ["freireich"] }`, 'dissolution { endedBy reason relationships }');
    // 6, 6, 6, 7, 10, 13, 16, 22, 23: nine ended, and no move says how
    expect(dissolution).toEqual([{ endedBy: 'NOT_RECORDED', reason: 'NOT_RECORDED', relationships: 9 }]);
  });
});

describe('transitions', () => {
  const JUNE_WINDOW = 'window: { between: { from: "2025-06-01", to: "2025-07-01" } }';

  test('have their day in the half-open window', async () => {
    const { transitions } = await lifecycle(
      `${JUNE_WINDOW}, where: { segment: ["june"] }`,
      'transitions { from to relationships moves share }',
    );
    expect(transitions).toEqual([
      { from: null, to: 'EXPLORATION', relationships: 1, moves: 1, share: 1 },
      { from: 'EXPLORATION', to: 'AWARENESS', relationships: 1, moves: 1, share: 1 },
      { from: 'AWARENESS', to: 'EXPANSION', relationships: 1, moves: 2, share: 2 / 3 },
      { from: 'AWARENESS', to: 'DISSOLUTION', relationships: 1, moves: 1, share: 1 / 3 },
      { from: 'EXPANSION', to: 'AWARENESS', relationships: 1, moves: 1, share: 1 },
    ]);
  });

  test('are those of relationships in scope that meet the condition', async () => {
    const fields = 'transitions { moves } survival { relationships } dissolution { relationships } timeInStage { n }';
    const hidden = await lifecycle(JUNE_WINDOW, fields, { segment: ['nobody'] });
    expect(hidden).toMatchObject({ transitions: [], survival: [], dissolution: [] });
    expect(hidden.timeInStage).toEqual(Array.from({ length: 5 }, () => ({ n: 0 })));
    const scoped = await lifecycle(JUNE_WINDOW, fields, { segment: ['june'] });
    expect(scoped.survival).toEqual([{ relationships: 4 }]);
    expect(scoped.transitions).toHaveLength(5);
    const both = await lifecycle(`${JUNE_WINDOW}, where: { stage: [DISSOLUTION] }`, fields, { segment: ['june'] });
    expect(both.survival).toEqual([{ relationships: 1 }]);
  });
});

describe('time in stage', () => {
  test('counts who is still there, and of older stays what came after the beginning of the window', async () => {
    const { timeInStage } = await lifecycle(HUNDRED_DAYS, 'timeInStage { stage p25 median p75 n stillThere }');
    // EXPANSION: at 20 one of 3 leaves, at 30 one of 2, at 60 one of 2: 2/3, 1/3, 1/6
    expect(timeInStage).toEqual([
      { stage: 'EXPLORATION', p25: null, median: null, p75: null, n: 0, stillThere: 0 },
      { stage: 'AWARENESS', p25: null, median: null, p75: null, n: 0, stillThere: 0 },
      { stage: 'EXPANSION', p25: 20, median: 30, p75: 60, n: 5, stillThere: 2 },
      { stage: 'COMMITMENT', p25: null, median: null, p75: null, n: 4, stillThere: 4 },
      { stage: 'DISSOLUTION', p25: null, median: null, p75: null, n: 0, stillThere: 0 },
    ]);
  });

  test('ends with the relationship', async () => {
    const { timeInStage } = await lifecycle(
      `${WINDOW}, where: { segment: ["june"] }`,
      'timeInStage { stage p25 median p75 n stillThere } meta { from to }',
    );
    // AWARENESS: 134 days until the end, 32 and 10 until EXPANSION, and two since June 1 (173 days) and July 1 (143 days)
    expect(timeInStage.find(({ stage }) => stage === 'AWARENESS')).toEqual({
      stage: 'AWARENESS',
      p25: 32,
      median: 134,
      p75: null,
      n: 5,
      stillThere: 2,
    });
  });
});
