import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createToken } from '../../server/dist/access/token.js';
import { startService } from '../../server/dist/compose.js';
import { readConfig } from '../../server/dist/config.js';
import { openLog } from '../../server/dist/http/log.js';
import { startLocalDatabase } from '../../server/dist/records/local-database.js';
import { RecordStore } from '../../server/dist/records/record-store.js';

const ACCOUNTS = 1_000;
const STREAMS = ['RELIABILITY', 'COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM'];
const ROUNDS = 40;
const WARM_UP = 20;
const DAY = 86_400_000;
const RECORDS_AT_ONCE = 2_000;
const SECRET = 'what-only-the-router-of-this-bench-knows';

const QUALITY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Account { relationshipQuality {
  status trust { value low high } commitment { value } attributes { attribute score { value } } } } } }`;
const NOTHING = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

/**
 * A router's request for the quality of 1,000 accounts, each with one relationship, over HTTP on the loopback, beside the
 * same request for 1 account, and beside 1,000 accounts of which only the type is asked: what references cost by themselves.
 * The processor's time is that of the service and of the client, which are one process here, on all its threads.
 */
export async function entitiesBench() {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  const database = await startLocalDatabase(directory, { say: console.error });
  const address = { socket: database.address.socket, database: database.address.database };
  const store = await RecordStore.open({ address });
  try {
    const records = recordsOf(Date.now());
    for (let start = 0; start < records.length; start += RECORDS_AT_ONCE) {
      await store.writeRecords(records.slice(start, start + RECORDS_AT_ONCE));
    }
    const { secret } = await createToken(
      store.tokens,
      { kind: 'API', name: 'bench', role: 'SERVICE', scope: {}, expiresAt: null },
      Date.now(),
    );
    const url = `mysql://root@localhost/${address.database}?socket=${encodeURIComponent(address.socket)}`;
    const config = readConfig({ PORT: '0', DEMO: 'off', DATA_DIR: directory, DATABASE_URL: url, ROUTER_SECRET: SECRET, RATE_LIMIT: '0' });
    const service = await startService({ config, log: openLog('error'), clock: Date.now, say: () => {} });
    try {
      return await measured(`${service.url}/graphql`, { Authorization: `Bearer ${secret}`, 'X-Router-Secret': SECRET });
    } finally {
      await service.stop();
    }
  } finally {
    await store.close();
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function measured(url, headers) {
  const ask = async (query, count) => {
    const r = Array.from({ length: count }, (_, index) => ({ __typename: 'Account', id: `bench:a${index}` }));
    const [started, used] = [performance.now(), process.cpuUsage()];
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables: { r } }),
    });
    const { data, errors } = await response.json();
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    if (errors || data._entities.some((entity) => entity === null || entity.relationshipQuality === null)) {
      throw new Error(`The answer is not whole: ${JSON.stringify(errors ?? 'an account without quality')}`);
    }
    return { milliseconds, processor: (user + system) / 1_000 };
  };
  const questions = { 'quality of 1,000': [QUALITY, ACCOUNTS], 'quality of 1': [QUALITY, 1], 'type of 1,000': [NOTHING, ACCOUNTS] };
  const times = Object.fromEntries(Object.keys(questions).map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, [query, count]] of Object.entries(questions)) {
      const one = await ask(query, count);
      if (round >= 0) times[name].push(one);
    }
  }
  const table = Object.fromEntries(
    Object.entries(times).map(([name, all]) => {
      const [clock, processor] = ['milliseconds', 'processor'].map((of) => all.map((one) => one[of]).toSorted((a, b) => a - b));
      const at = (sorted, place) => Math.round(sorted[place] * 10) / 10;
      const [middle, nearlyAll] = [ROUNDS / 2, Math.ceil(0.95 * ROUNDS) - 1];
      return [
        name,
        {
          'median ms': at(clock, middle),
          'p95 ms': at(clock, nearlyAll),
          'best ms': at(clock, 0),
          'processor ms, median': at(processor, middle),
        },
      ];
    }),
  );
  return { title: `_entities over HTTP, ${ROUNDS} rounds after ${WARM_UP} to warm up; goal: quality of 1,000 within 100 ms at p95`, table };
}

function recordsOf(now) {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => index);
  return [
    { kind: 'businessUnit', record: { id: 'bench:unit', name: 'Unit' } },
    ...accounts.map((index) => ({ kind: 'account', record: { id: `bench:a${index}`, name: `Account ${index}` } })),
    ...accounts.map((index) => ({
      kind: 'relationship',
      record: { id: `bench:r${index}`, accountId: `bench:a${index}`, businessUnitId: 'bench:unit' },
    })),
    ...accounts.flatMap((index) =>
      STREAMS.map((stream, place) => ({
        kind: 'rating',
        record: {
          id: `bench:v${index}-${place}`,
          relationshipId: `bench:r${index}`,
          ratedAt: now - ((index % 90) + place + 1) * DAY,
          instrument: 'CSAT',
          rater: 'CUSTOMER',
          stream,
          value: (index % 11) / 10,
        },
      })),
    ),
  ];
}
