import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import type { Bucket } from '../../server/src/engine/result/bucket.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { NOW, type OpenStore, TODAY } from '../analytics-api/fixture.js';
import { openFlowStore } from '../analytics-api/flow-fixture.js';
import { type OracleBucket, oracleBuckets } from './oracle.js';
import type { Cell, World } from './oracle-row.js';
import { questions } from './questions.js';
import { wideFacts, wideRelationships, wideStates } from './wide-rows.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const SCOPED = { scope: { team: ['red'], region: ['north', 'south'] }, role: 'MANAGER' } as const;
const QUESTIONS_OF_A_DATASET = 50;
const SEED = 19_940_718;
const PATIENCE_MS = 600_000;

let open: OpenStore;
let engine: Engine;
let world: World;

beforeAll(async () => {
  const facts = wideFacts() as Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
  const states = wideStates();
  world = {
    relationships: wideRelationships(),
    agents: new Map([
      ['demo:ann', 'Ann'],
      ['demo:bob', 'Bob'],
    ]),
    states,
    rowsOf: (table) =>
      table === 'relationship_state' ? (states as unknown as readonly Readonly<Record<string, Cell>>[]) : (facts[table] ?? []),
    throughDay: TODAY,
    freshThrough: NOW,
  };
  open = await openFlowStore(wideFacts(), wideRelationships(), states);
  engine = createEngine({ store: open.store, ensureStateDays: () => Promise.resolve(), clock: () => NOW, datasets: DATASETS });
});

afterAll(() => open.close());

type Figures = (measure: string) => { readonly value: number | null; readonly n: number } | undefined;

/** Amounts are added in whole millionths, so that a sum of hundreds is off by some of them. */
const CLOSE = 1e-6;

/** A bucket's figures; a value so close to the one it should be that only rounding parts them counts as that one. */
function plainFigures(measures: readonly string[], figures: Figures, wanted: Figures = figures) {
  return measures.map((measure) => {
    const { value = null, n = 0 } = figures(measure) ?? {};
    const should = wanted(measure)?.value ?? null;
    const isClose = value !== null && should !== null && Math.abs(value - should) <= CLOSE * Math.max(1, Math.abs(should));
    return [measure, isClose ? should : value, n];
  });
}

function shownBy({ keys, rows, estimates, previous }: Bucket, measures: readonly string[], wanted: OracleBucket | undefined) {
  const should =
    (side: Pick<OracleBucket, 'figures'> | null | undefined): Figures =>
    (measure) =>
      side?.figures.get(measure);
  return {
    key: keys.map(({ value, period }) => (period ? period.from : value)),
    rows,
    figures: plainFigures(measures, (measure) => estimates.get(measure), should(wanted)),
    previous: previous && {
      rows: previous.rows,
      figures: plainFigures(measures, (measure) => previous.estimates.get(measure), should(wanted?.previous)),
    },
  };
}

const wantedOf = ({ key, rows, figures, previous }: OracleBucket, measures: readonly string[]) => ({
  key,
  rows,
  figures: plainFigures(measures, (measure) => figures.get(measure)),
  previous: previous && { rows: previous.rows, figures: plainFigures(measures, (measure) => previous.figures.get(measure)) },
});

describe.each(DATASETS)('of $name', (dataset) => {
  test(
    'buckets are what a look at every row says they are',
    async () => {
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(questions(dataset), fc.boolean(), async (question, isScoped) => {
          const caller = isScoped ? SCOPED : CALLER;
          const own = { measures: new Set(question.measures), breakdown: false, previous: null };
          const resolved = await engine.resolve(question.request, caller).catch((error: unknown) => {
            if (error instanceof Error && 'code' in error) return null;
            throw error;
          });
          if (resolved === null) return;
          const wanted = { ...own, previous: question.comparesMeasures ? own : null, totalGroups: true };
          const { nodes, totalGroups } = await engine.buckets(resolved, question.buckets, wanted, caller);
          const all = oracleBuckets(world, resolved, question, caller.scope);
          expect(totalGroups).toBe(all.length);
          expect(nodes.map((bucket, place) => shownBy(bucket, question.measures, all[place]))).toEqual(
            all.slice(0, question.buckets.first).map((bucket) => wantedOf(bucket, question.measures)),
          );
          shown += nodes.length;
        }),
        { numRuns: QUESTIONS_OF_A_DATASET, seed: SEED },
      );
      expect(shown).toBeGreaterThan(QUESTIONS_OF_A_DATASET / 4);
    },
    PATIENCE_MS,
  );
});
