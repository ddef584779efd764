import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { Wanted } from '../../server/src/engine/request/analytics-request.js';
import type { Bucket } from '../../server/src/engine/result/bucket.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { fillStore, NOW, type OpenStore } from '../analytics-api/fixture.js';
import { fillFacts, openFlowStore } from '../analytics-api/flow-fixture.js';
import { freshMysqlStar } from '../setup/mysql-star.js';
import { type Question, questions } from './questions.js';
import { wideFacts, wideRelationships, wideStates } from './wide-rows.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const SCOPED = { scope: { team: ['red'], region: ['north', 'south'] }, role: 'MANAGER' } as const;
/** Each is four statements of each engine or more. */
const QUESTIONS_OF_A_DATASET = 100;
const SEED = 20_251_121;
const PATIENCE_MS = 600_000;

let duckdb: OpenStore;
let engines: readonly Engine[];

beforeAll(async () => {
  duckdb = await openFlowStore(wideFacts(), wideRelationships(), wideStates());
  const mysql = await freshMysqlStar();
  await fillStore(mysql, wideRelationships(), wideStates());
  await fillFacts(mysql, wideFacts());
  engines = [duckdb.store, mysql].map((store) =>
    createEngine({ store, ensureStateDays: () => Promise.resolve(), clock: () => NOW, datasets: DATASETS }),
  );
});

afterAll(() => duckdb.close());

/** An answer as plain data; fractions to nine digits, since engines round the last of sixteen differently. */
function plain(bucket: Bucket | null): unknown {
  if (bucket === null) return null;
  const { id, keys, rows, estimates, breakdown, previous } = bucket;
  return {
    id,
    keys,
    rows,
    estimates: [...estimates].map(([name, { value, low, high, n, relationships, status }]) => {
      return [name, ...[value, low, high].map(digits), n, relationships, status];
    }),
    breakdown: breakdown.map(({ member, rows: counted, weightShare }) => [member, counted, digits(weightShare)]),
    previous: plain(previous),
  };
}

function digits(value: number | null): string | null {
  return value === null ? null : Number(value.toPrecision(9)).toString();
}

/** What an engine answers: two pages of buckets, the total, the relationships behind; or the code of its refusal. */
async function answerOf(
  engine: Engine,
  { request, buckets, measures, comparesMeasures, countsGroups }: Question,
  caller: typeof CALLER | typeof SCOPED,
) {
  try {
    const own: Wanted = { measures: new Set(measures), breakdown: true, previous: null };
    const wanted = { ...own, previous: comparesMeasures ? own : null, totalGroups: countsGroups };
    const resolved = await engine.resolve(request, caller);
    const page = await engine.buckets(resolved, buckets, wanted, caller);
    const next = page.hasNextPage ? await engine.buckets(resolved, { ...buckets, after: page.endCursor }, wanted, caller) : null;
    const total = await engine.total(resolved, wanted, caller);
    const shown = page.nodes.slice(0, 5);
    const list = { first: 2, after: null, orderBy: [{ measure: measures[0] ?? '', direction: 'DESC', nulls: 'LAST' }] } as const;
    const drills = shown.length === 0 ? [] : await engine.drills(resolved, buckets.groupBy, shown, list, caller);
    return {
      pages: [page, next].map((one) => one && { nodes: one.nodes.map(plain), groups: one.totalGroups, more: one.hasNextPage }),
      total: plain(total),
      drills: drills.map(({ nodes, totalCount }) => [nodes, totalCount]),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { refused: error.code };
    throw error;
  }
}

describe.each(DATASETS)('of $name', (dataset) => {
  test(
    'both engines answer any question alike',
    async () => {
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(questions(dataset), fc.boolean(), async (question, isScoped) => {
          const caller = isScoped ? SCOPED : CALLER;
          const [one, other] = [await answerOf(engines[0]!, question, caller), await answerOf(engines[1]!, question, caller)];
          expect(other).toEqual(one);
          if ('pages' in one && (one.pages[0]?.nodes.length ?? 0) > 0) shown += 1;
        }),
        { numRuns: QUESTIONS_OF_A_DATASET, seed: SEED },
      );
      expect(shown).toBeGreaterThan(QUESTIONS_OF_A_DATASET / 10);
    },
    PATIENCE_MS,
  );
});
