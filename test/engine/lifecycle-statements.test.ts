import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnalyticsStore } from '../../server/src/analytics/analytics-store.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { AnalyticsRequest } from '../../server/src/engine/request/analytics-request.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { NOW, openStore, type OpenStore, RELATIONSHIPS, STATES } from '../analytics-api/fixture.js';

const CALLER = { scope: { owner: ['demo:ann'] }, role: 'MANAGER' } as const;
const REQUEST: AnalyticsRequest = {
  dataset: 'relationship',
  window: { between: { from: '2025-10-01', to: '2025-12-01' } },
  timeZone: null,
  where: { dimension: 'SEGMENT', in: ['smb'] },
  compareTo: null,
  profile: null,
};

let open: OpenStore;
let engine: Engine;
let statements: string[];

beforeAll(async () => {
  open = await openStore(RELATIONSHIPS, STATES);
  const store: AnalyticsStore = {
    dialect: 'DUCKDB',
    query: async (sql, parameters, options) => {
      if (sql.includes('visible as')) {
        await open.store.query(`EXPLAIN ${sql}`, parameters);
        statements.push(`${sql}\n-- ${JSON.stringify(parameters)}\n`);
      }
      return open.store.query(sql, parameters, options);
    },
    stream: (...question) => open.store.stream(...question),
    close: () => open.store.close(),
  };
  engine = createEngine({ store, ensureStateDays: async () => undefined, clock: () => NOW, datasets: DATASETS });
});

afterAll(() => open.close());

async function asked(question: (resolved: Awaited<ReturnType<Engine['resolve']>>) => Promise<unknown>, request = REQUEST): Promise<string> {
  statements = [];
  await question(await engine.resolve(request, CALLER));
  return statements.join('\n');
}

describe('the statement of', () => {
  test('transitions', async () => {
    const text = await asked((resolved) => engine.lifecycle.transitions(resolved, CALLER));
    await expect(text).toMatchFileSnapshot('statements/transitions.sql');
  });

  test('time in stage', async () => {
    const text = await asked((resolved) => engine.lifecycle.timeInStage(resolved, CALLER));
    await expect(text).toMatchFileSnapshot('statements/time-in-stage.sql');
  });

  test('later effects of practices', async () => {
    const text = await asked((resolved) => engine.practiceEffects(resolved, 7, CALLER), {
      ...REQUEST,
      where: { dimension: 'TYPE', in: ['LONG_TERM'] },
    });
    await expect(text).toMatchFileSnapshot('statements/practice-effects.sql');
  });

  test('survival by cohort, and of those whose suggested stage differs', async () => {
    const where = { dimension: 'STAGE', differsFrom: 'SUGGESTED_STAGE' };
    const text = await asked((resolved) => engine.lifecycle.survival(resolved, { dimension: 'START_COHORT', grain: 'QUARTER' }, CALLER), {
      ...REQUEST,
      where,
    });
    await expect(text).toMatchFileSnapshot('statements/survival.sql');
  });
});
