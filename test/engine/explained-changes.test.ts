import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../server/src/access/row-scope.js';
import { openStarStore } from '../../server/src/analytics/open-star-store.js';
import type { StarStore } from '../../server/src/analytics/star-store.js';
import { dayOf } from '../../server/src/domain/calendar.js';
import { createEngine, type Engine } from '../../server/src/engine/engine.js';
import { EVERY_ROW } from '../../server/src/engine/request/condition.js';
import { explainTrust } from '../../server/src/engine/result/explain-trust.js';
import { loadDemo } from '../../server/src/load-demo.js';
import { Projector } from '../../server/src/projection/projector.js';
import { EVIDENCE_DIMENSIONS, RelationshipEvidence } from '../../server/src/projection/relationship-evidence.js';
import { profileV1 } from '../../server/src/scoring/profile.js';
import { DATASETS } from '../../server/src/semantic/catalogue.js';
import { helpdesk, opportunities } from '../ingest/data-sets.js';
import { importTarget } from '../ingest/import-target.js';

const CALLER = { scope: EVERYTHING, role: 'ANALYST' } as const;
const NOW = Date.parse('2025-11-21T11:00:00Z');
const LOADING_MS = 600_000;
/** Windows in which each of the data has something to say: the demo's last quarter, the help desk's and the sales' busy ones. */
const WINDOWS = [
  { data: 'demo', from: '2025-08-01', to: '2025-11-01' },
  { data: 'help desk', from: '2012-01-01', to: '2012-07-01' },
  { data: 'sales', from: '2017-06-01', to: '2017-09-01' },
] as const;
/** One thing may be in several groups, or has no groups' sum. */
const WHOLE_ONLY: ReadonlySet<string> = new Set(['DISTINCT', 'RATING', 'DURATION']);
const CLOSE = 1e-9;

let store: StarStore;
let engine: Engine;

beforeAll(async () => {
  const target = await importTarget();
  await loadDemo(target.store, NOW, () => undefined);
  await target.import({ profile: 'helpdesk-italy', files: [helpdesk()] });
  await target.import({ profile: 'crm-opportunities', files: opportunities() });
  store = await openStarStore(':memory:');
  const projector = new Projector(target.store.projection, store, profileV1, () => NOW, 'Europe/Rome');
  await projector.catchUp();
  engine = createEngine({ store, ensureStateDays: (days) => projector.ensureStateDays(days), clock: () => NOW, datasets: DATASETS });
}, LOADING_MS);

afterAll(() => store.close());

describe.each(WINDOWS)('on the data of the $data', ({ from, to }) => {
  test.each(DATASETS)(
    'the parts of a change of $name sum to it over every dimension',
    async ({ name, dimensions, measures }) => {
      const compareTo = { kind: 'PREVIOUS_PERIOD', align: 'FULL', matchWeekday: false } as const;
      const request = { dataset: name, window: { between: { from, to } }, timeZone: null, where: EVERY_ROW, compareTo, profile: null };
      const resolved = await engine.resolve(request, CALLER);
      const currencies = dimensions.some((dimension) => dimension.name === 'CURRENCY');
      for (const { name: dimension, ...kind } of dimensions) {
        if ('grains' in kind) continue;
        for (const measure of measures.filter(({ aggregate }) => !WHOLE_ONLY.has(aggregate.kind))) {
          if (currencies && 'unitOf' in measure.aggregate && dimension !== 'CURRENCY') continue;
          const change = await engine
            .changes(resolved, { by: [dimension], measure: measure.name, top: 3 }, CALLER)
            .catch((error: unknown) => {
              // currencies that meet have no sum, and so no change
              if ('unitOf' in measure.aggregate) return null;
              throw error;
            });
          if (change === null || change.delta === null) continue;
          const { delta, items, other, totals, directionReverses } = change;
          const scale = Math.max(1, Math.abs(delta), Math.abs(change.start ?? 0));
          const parts = items.reduce((sum, { contribution }) => sum + contribution, other);
          const kinds = totals.reduce((sum, { contribution }) => sum + contribution, 0);
          expect([dimension, measure.name, Math.abs(parts - delta) / scale < CLOSE, Math.abs(kinds - delta) / scale < CLOSE]).toEqual([
            dimension,
            measure.name,
            true,
            true,
          ]);
          const rate = totals.find((total) => total.kind === 'RATE')?.contribution ?? 0;
          expect(!directionReverses || Math.sign(rate) === -Math.sign(delta)).toBe(true);
        }
      }
    },
    LOADING_MS,
  );

  test(
    'the parts of a change of trust sum to it for every relationship, by every dimension of evidence',
    async () => {
      const rows = await store.query<{ id: string }>('SELECT id FROM relationship ORDER BY id');
      const ids = rows.map(({ id }) => id);
      const evidence = new RelationshipEvidence(store, profileV1);
      const [first, last] = [dayOf(from), dayOf(to)];
      const inexact: string[] = [];
      let moved = 0;
      for (const dimension of [null, ...EVIDENCE_DIMENSIONS]) {
        for (const one of await evidence.evidenceBetween(EVERYTHING, ids, first, last, dimension)) {
          const { delta, items, other, totals } = explainTrust(one, first, last, 5, profileV1);
          const parts = items.reduce((sum, { contribution }) => sum + contribution, other);
          const kinds = totals.reduce((sum, { contribution }) => sum + contribution, 0);
          const isExact = Math.abs(parts - (delta ?? 0)) < CLOSE && Math.abs(kinds - (delta ?? 0)) < CLOSE;
          if (!isExact) inexact.push(`${one.relationshipId} by ${dimension}`);
          if (delta !== 0) moved += 1;
        }
      }
      expect(inexact).toEqual([]);
      expect(moved).toBeGreaterThan(50);
    },
    LOADING_MS,
  );
});
