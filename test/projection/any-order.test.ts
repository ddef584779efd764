import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIVITY_TABLES } from '../../server/src/analytics/activity-facts.js';
import type { DuckDbStore } from '../../server/src/analytics/duckdb-store.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { Projector } from '../../server/src/projection/projector.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import type { Arrival } from './arrivals.js';
import { arrivals, groundwork } from './arrivals.js';
import type { StoreContent } from './store-content.js';
import { storeContent } from './store-content.js';

const ZONE = 'Europe/Rome';
const DAY = 86_400_000;
const START = Date.parse('2025-05-20T10:00:00Z');

describe('what is projected', () => {
  let records: RecordStore;
  let now = START;

  beforeAll(async () => {
    records = await freshRecordStore();
  });

  const openProjector = async (): Promise<{ store: DuckDbStore; projector: Projector }> => {
    const store = await openStarStore(':memory:');
    return { store, projector: new Projector(records.projection, store, profileV1, () => now, ZONE) };
  };

  async function happen(arrival: Arrival, projector: Projector): Promise<void> {
    if (arrival.does === 'WRITE') await records.writeRecords(arrival.records);
    else if (arrival.does === 'DELETE') await records.deleteRecords([arrival]);
    else if (arrival.does === 'PASS') now += arrival.milliseconds;
    else await projector.catchUp();
  }

  async function rebuiltContent(): Promise<StoreContent> {
    const { store, projector } = await openProjector();
    await projector.catchUp();
    const content = await storeContent(store);
    await store.close();
    return content;
  }

  test('after any arrivals, corrections, deletions and passing of time is what one projection of the end makes', async () => {
    let votes = 0;
    let states = 0;
    const activities = new Map<string, number>(ACTIVITY_TABLES.map((table) => [table, 0]));
    await fc.assert(
      fc.asyncProperty(arrivals(START), async (course) => {
        now = START;
        const { store, projector } = await openProjector();
        await records.writeRecords(groundwork());
        for (const arrival of course) await happen(arrival, projector);
        await projector.catchUp();
        now += 5 * DAY;
        await projector.catchUp();
        const content = await storeContent(store);
        expect(content).toEqual(await rebuiltContent());
        votes += content.vote!.length;
        states += content.relationship_state!.length;
        for (const [table, count] of activities) activities.set(table, count + content[table]!.length);
        await store.close();
        await records.deleteSource('run');
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
    expect(votes).toBeGreaterThan(100);
    expect(states).toBeGreaterThan(500);
    expect([...activities].filter(([, count]) => count === 0)).toEqual([]);
  }, 240_000);

  test('an emptied record store leaves nothing', async () => {
    const { store, projector } = await openProjector();
    await records.writeRecords(groundwork());
    await projector.catchUp();
    expect(await store.query('SELECT count(*) AS n FROM relationship')).toEqual([{ n: 2 }]);
    await records.deleteSource('run');
    await projector.catchUp();
    expect(await store.query('SELECT count(*) AS n FROM relationship')).toEqual([{ n: 0 }]);
    await store.close();
  });
});
