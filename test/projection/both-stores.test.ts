import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { readDataExtent } from '../../server/src/analytics/data-extent.js';
import { DimensionReader } from '../../server/src/analytics/dimension-reader.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import { TABLES_OF_RELATIONSHIP } from '../../server/src/analytics/star-schema.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { ObligationReader } from '../../server/src/projection/obligation-reader.js';
import { PhaseContactReader } from '../../server/src/projection/phase-contact-reader.js';
import { Projector } from '../../server/src/projection/projector.js';
import { RelationshipEvidence } from '../../server/src/projection/relationship-evidence.js';
import type { RecordStore } from '../../server/src/records/record-store.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { freshRecordStore } from '../setup/fresh-database.js';
import { freshMysqlStar } from '../setup/mysql-star.js';
import { arrivals, groundwork } from './arrivals.js';

const ZONE = 'Europe/Rome';
const START = Date.parse('2025-05-20T10:00:00Z');
const IDS = ['run:relationship1', 'run:relationship2', 'nobody'];
const PATIENCE_MS = 600_000;

let records: RecordStore;
let stores: readonly StarStore[];
let now = START;

beforeAll(async () => {
  records = await freshRecordStore();
  stores = [await openStarStore(':memory:'), await freshMysqlStar()];
});

/** The rows of every table with relationships named by id, in an order of the test's own; fractions to twelve digits. */
async function contentOf(store: StarStore): Promise<unknown> {
  const names = new Map(
    (await store.query<{ key: number; id: string }>('SELECT "key", id FROM relationship')).map(({ key, id }) => [key, id]),
  );
  const content = [];
  for (const table of ['relationship', 'agent', 'state_day', ...TABLES_OF_RELATIONSHIP]) {
    const rows = await store.query(`SELECT * FROM ${table}`);
    const plain = rows.map(({ key, relationship, ...row }) =>
      JSON.stringify(
        [names.get(Number(relationship ?? key)), Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))],
        (_name, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(12)) : value),
      ),
    );
    content.push([table, plain.sort()]);
  }
  return content;
}

/** What every reader of the store says of the same relationships. */
async function readingsOf(store: StarStore, day: number): Promise<unknown> {
  const evidence = new RelationshipEvidence(store, profileV1);
  const dimensions = new DimensionReader(store);
  const contact = new PhaseContactReader(store, profileV1);
  const obligations = new ObligationReader(store, profileV1, ZONE);
  const states = await evidence.statesAt(EVERYTHING, IDS, [day, day - 30]);
  return rounded([
    states.map(({ row, statusReasons, isActive, day: of }) => ({ ...row, relationship: 0, statusReasons, isActive, of })),
    await evidence.opinionsAt(EVERYTHING, IDS, day),
    await evidence.contributionsOf(EVERYTHING, ['run:rating1', 'run:interaction1', 'run:response1']),
    (await evidence.evidenceBetween(EVERYTHING, IDS, day - 60, day, 'channel')).map(({ start, added }) => [
      start,
      Object.fromEntries(added),
    ]),
    byId(await dimensions.relationshipsById(EVERYTHING, IDS, {})),
    await dimensions.accountsById({ team: ['North'] }, ['run:account1'], {}),
    byId(await dimensions.agentsById(EVERYTHING, ['run:agent1', 'run:agent2'], {})),
    await readDataExtent(store, EVERYTHING),
    await contact.silentAt(EVERYTHING, null, day),
    await contact.noisyAt(EVERYTHING, IDS, day),
    await obligations.owedAt(EVERYTHING, null, day),
    await obligations.statesAt(EVERYTHING, IDS, day),
  ]);
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(10)) : part,
    ),
  );
}

test(
  'the same projection fills both stores alike, whatever arrives, and every reader says the same of both',
  async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(arrivals(START), async (course) => {
        now = START;
        const projectors = stores.map((store) => new Projector(records.projection, store, profileV1, () => now, ZONE));
        await records.writeRecords(groundwork());
        for (const arrival of course) {
          if (arrival.does === 'WRITE') await records.writeRecords(arrival.records);
          else if (arrival.does === 'DELETE') await records.deleteRecords([arrival]);
          else if (arrival.does === 'PASS') now += arrival.milliseconds;
          else for (const projector of projectors) await projector.catchUp();
        }
        let through = 0;
        for (const projector of projectors) through = (await projector.catchUp()).throughDay;
        for (const projector of projectors) await projector.ensureStateDays([through - 3, through - 40]);
        const [one, other] = [await contentOf(stores[0]!), await contentOf(stores[1]!)];
        expect(other).toEqual(one);
        expect(await readingsOf(stores[1]!, through)).toEqual(await readingsOf(stores[0]!, through));
        rows += JSON.stringify(one).length;
        await records.deleteSource('run');
      }),
      { numRuns: 15, seed: 20_250_520 },
    );
    expect(rows).toBeGreaterThan(100_000);
    await stores[0]!.close();
  },
  PATIENCE_MS,
);
