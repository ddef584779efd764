import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnalyticsStore } from '../../server/src/analytics/analytics-store.js';
import { createEngine } from '../../server/src/engine/engine.js';
import { EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { cursorOf } from '../../server/src/engine/run/cursor.js';
import { actionList } from '../../server/src/semantic/action/action.list.js';
import { caseList } from '../../server/src/semantic/case/case.list.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { dealList } from '../../server/src/semantic/deal/deal.list.js';
import type { EventList } from '../../server/src/semantic/event-list.js';
import { promiseList } from '../../server/src/semantic/promise/promise.list.js';
import { referralList } from '../../server/src/semantic/referral/referral.list.js';
import { requestList } from '../../server/src/semantic/request/request.list.js';
import { NOW, openStore, type OpenStore, RELATIONSHIPS, STATES } from '../analytics-api/fixture.js';

const CALLER = { scope: { team: ['red'] }, role: 'MANAGER' } as const;
const LISTS: readonly EventList[] = [caseList, requestList, promiseList, actionList, referralList, dealList];

let open: OpenStore;

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
});

afterAll(() => open.close());

test.each(LISTS.map((list) => [list.dataset.name, list] as const))('the statements of a list of %ss', async (name, list) => {
  const statements: string[] = [];
  const store: AnalyticsStore = {
    dialect: 'DUCKDB',
    query: async (sql, parameters, options) => {
      if (sql.includes(list.dataset.table)) {
        await open.store.query(`EXPLAIN ${sql}`, parameters);
        statements.push(`${sql}\n-- ${JSON.stringify(parameters)}`);
      }
      return open.store.query(sql, parameters, options);
    },
    stream: (...question) => open.store.stream(...question),
    close: () => open.store.close(),
  };
  const { events } = createEngine({ store, ensureStateDays: async () => undefined, clock: () => NOW, datasets: DATASETS });
  const [{ name: orderBy, keys }] = list.orders;
  const where = { relationship: { dimension: 'REGION', in: ['north'] }, asOf: null } as const;
  const status = [list.statuses[0]!.name];
  const after = cursorOf(`${name}.${orderBy}`, [...keys.map(() => 1), 'demo:1']);
  expect((await events.page(list, { where, status, orderBy, first: 50, after }, CALLER)).nodes).toEqual([]);
  expect(await events.count(list, { where: EVERY_ROW, status: null }, CALLER)).toBe(0);
  expect((await events.facts(list, ['demo:1'], CALLER)).size).toBe(0);
  await expect(statements.join('\n\n')).toMatchFileSnapshot(`statements/list-of-${name}.sql`);
});
