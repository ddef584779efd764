import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import { Projector } from '../../server/src/projection/projector.js';
import { standardDays } from '../../server/src/projection/standard-days.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { bareRelationship } from './golden-evidence.js';
import { storeContent } from './store-content.js';

const ID = 'golden:r';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2025-05-20T10:00:00Z');

const WORLD: readonly AnyRecord[] = [
  ...bareRelationship(ID),
  { kind: 'agent', record: { id: 'golden:ann', name: 'Ann', team: 'North' } },
  { kind: 'typeChange', record: { id: 'golden:t1', relationshipId: ID, type: 'LONG_TERM', since: '2025-01-01' } },
  { kind: 'typeChange', record: { id: 'golden:t2', relationshipId: ID, type: 'COMMUNITY', since: '2025-05-22' } },
  { kind: 'stageChange', record: { id: 'golden:s1', relationshipId: ID, stage: 'AWARENESS', occurredAt: START + 3 * DAY } },
  {
    kind: 'promise',
    record: {
      id: 'golden:p',
      relationshipId: ID,
      agentId: 'golden:ann',
      madeBy: 'SUPPLIER',
      madeAt: START - 50 * DAY,
      dueAt: START + HOUR,
    },
  },
  {
    kind: 'rating',
    record: {
      id: 'golden:c',
      relationshipId: ID,
      agentId: 'golden:ann',
      ratedAt: START - 20 * DAY,
      instrument: 'TONE',
      rater: 'CUSTOMER',
      value: 1,
    },
  },
];

describe('as time passes', () => {
  let records: RecordStore;
  let store: DuckDbStore;
  let projector: Projector;
  let now = START;

  beforeAll(async () => {
    records = await freshRecordStore();
  });

  beforeEach(async () => {
    now = START;
    await records.deleteSource('golden');
    await records.writeRecords(WORLD);
    store = await openStarStore(':memory:');
    projector = new Projector(records.projection, store, profileV1, () => now, 'UTC');
    await projector.catchUp();
    return () => store.close();
  });

  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    await projector.catchUp();
  };

  test('a promise that falls due becomes a vote without a new record', async () => {
    expect(await store.query(`SELECT stream FROM vote WHERE record_kind = 'promise'`)).toEqual([]);
    await pass(HOUR);
    expect(await store.query(`SELECT stream, w_u, wy_u FROM vote WHERE record_kind = 'promise'`)).toEqual([
      { stream: 'RELIABILITY', w_u: 2_000_000, wy_u: 0 },
    ]);
    const [state] = await store.query('SELECT score_reliability FROM relationship_state WHERE day = $1', [dayOf('2025-05-20')]);
    expect(state?.score_reliability).toBe(25); // (0 + 2 × 0.5) of (2 + 2)
  });

  test('a type and a stage recorded ahead begin to hold on their day', async () => {
    const current = (): Promise<unknown> => store.query('SELECT type, stage FROM relationship');
    expect(await current()).toEqual([{ type: 'LONG_TERM', stage: 'EXPLORATION' }]);
    await pass(2 * DAY);
    expect(await current()).toEqual([{ type: 'COMMUNITY', stage: 'EXPLORATION' }]);
    await pass(DAY);
    expect(await current()).toEqual([{ type: 'COMMUNITY', stage: 'AWARENESS' }]);
  });

  test('the latest day moves on, standard days stay, days made on demand stay', async () => {
    const wanted = dayOf('2025-05-14');
    await projector.ensureStateDays([wanted, wanted]);
    await pass(3 * DAY);
    const days = await store.query<{ day: number }>('SELECT day FROM state_day ORDER BY day');
    const expected = [...standardDays(dayOf('2025-05-23')), wanted].sort((a, b) => a - b);
    expect(days.map(({ day }) => day)).toEqual(expected);
    const states = await store.query<{ day: number }>('SELECT day FROM relationship_state ORDER BY day');
    expect(states.map(({ day }) => day)).toEqual(expected.filter((day) => day >= dayOf('2025-03-31')));
    await expect(projector.ensureStateDays([dayOf('2025-05-24')])).rejects.toThrow(RangeError);
  });

  test('an agent who moves to another team takes along the votes and facts', async () => {
    await records.writeRecords([{ kind: 'agent', record: { id: 'golden:ann', name: 'Ann', team: 'South' } }]);
    await projector.catchUp();
    expect(await store.query('SELECT DISTINCT team FROM vote')).toEqual([{ team: 'South' }]);
    expect(await store.query('SELECT DISTINCT team FROM fact_promise')).toEqual([{ team: 'South' }]);
  });

  test('it all ends in what one projection of the end makes', async () => {
    for (let step = 0; step < 6; step += 1) await pass(17 * HOUR);
    const anew = await openStarStore(':memory:');
    await new Projector(records.projection, anew, profileV1, () => now, 'UTC').catchUp();
    expect(await storeContent(store)).toEqual(await storeContent(anew));
    await anew.close();
  });

  test('another profile is projected from the start', async () => {
    const other = { ...profileV1, version: 'v1-slow', halfLifeDays: 360 };
    await new Projector(records.projection, store, other, () => now, 'UTC').catchUp();
    expect(await store.query('SELECT profile FROM projection')).toEqual([{ profile: 'v1-slow' }]);
    expect(await store.query('SELECT count(*) AS n FROM relationship')).toEqual([{ n: 1 }]);
  });
});
